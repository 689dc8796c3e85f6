package dev.letscode.worker.wasm;

import com.dylibso.chicory.compiler.InterpreterFallback;
import com.dylibso.chicory.compiler.internal.ByteClassCollector;
import com.dylibso.chicory.compiler.internal.Compiler;
import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.ExternalType;
import com.dylibso.chicory.wasm.types.FunctionImport;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.Import;
import com.dylibso.chicory.wasm.types.Instruction;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import com.dylibso.chicory.wasm.types.OpCode;
import com.dylibso.chicory.wasm.types.ValType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Everything that is known here about Chicory, the engine that reads a module and turns its functions into classes, apart
 * from the interface that {@link FlatMemory} implements.
 */
final class Chicory {

    static final String VERSION = "chicory-" + version();

    /** Of the class that the compiler makes; the others' names begin with it. */
    static final String MACHINE = "dev.letscode.guest.Module";

    /** Of the class with the functions that translated ones call. */
    static final String HELPERS = MACHINE + "Shaded";

    private static final String START = "_start";
    private static final int LARGEST_STACK = 64 << 20;

    private Chicory() {}

    /** A module that was read and checked. */
    static final class Parsed {

        private final WasmModule wasm;

        private Parsed(WasmModule wasm) {
            this.wasm = wasm;
        }

        /** The name of a function in the source, if the module tells. */
        Optional<String> functionName(int function) {
            return Optional.ofNullable(wasm.nameSection()).map(names -> names.nameOfFunction(function));
        }

        /**
         * What the module keeps for its stack from the start: it lies below everything else, and its first global is its
         * top, as our linker's options have it. Never more than those say.
         */
        int stackBytes() {
            if (wasm.globalSection().globalCount() == 0) {
                return 0;
            }
            List<Instruction> value = wasm.globalSection().getGlobal(0).initInstructions();
            boolean isConstant = !value.isEmpty() && value.getFirst().opcode() == OpCode.I32_CONST;
            return isConstant ? Math.clamp(value.getFirst().operand(0), 0, LARGEST_STACK) : 0;
        }

        int initialPages() {
            return wasm.memorySection()
                    .filter(section -> section.memoryCount() == 1)
                    .map(section -> section.getMemory(0).limits().initialPages())
                    .orElse(0);
        }
    }

    /** @throws InvalidModule if this is no module, or none that can be run here */
    static Parsed read(byte[] bytes) throws InvalidModule {
        WasmModule wasm;
        try {
            wasm = Parser.parse(bytes);
        } catch (ChicoryException e) {
            throw new InvalidModule("it is no valid WebAssembly module: " + e.getMessage(), e);
        } catch (RuntimeException | AssertionError e) {
            // The parser does not foresee every way in which a file can be damaged
            throw new InvalidModule("it is no valid WebAssembly module: " + e, e);
        }
        for (int i = 0; i < wasm.importSection().importCount(); i++) {
            check(wasm, wasm.importSection().getImport(i));
        }
        if (!exports(wasm, START)) {
            throw new InvalidModule("it exports no function " + START + " to start with", null);
        }
        return new Parsed(wasm);
    }

    private static void check(WasmModule wasm, Import wanted) throws InvalidModule {
        String name = wanted.module() + "." + wanted.name();
        if (!(wanted instanceof FunctionImport function)) {
            throw new InvalidModule("it wants " + name + ", which does not exist here", null);
        }
        String signature = signature(type(wasm, function));
        if (!WasiSignatures.of(name).equals(Optional.of(signature))) {
            throw new InvalidModule("it wants " + name + " " + signature + ", which does not exist here", null);
        }
    }

    private static FunctionType type(WasmModule wasm, FunctionImport function) {
        return wasm.typeSection().getType(function.typeIndex());
    }

    private static String signature(FunctionType type) {
        return letters(type.params()) + ":" + letters(type.returns());
    }

    private static String letters(List<ValType> types) {
        return types.stream()
                .map(type -> type.equals(ValType.I32) ? "i" : type.equals(ValType.I64) ? "I" : "?")
                .collect(Collectors.joining());
    }

    private static boolean exports(WasmModule wasm, String name) {
        for (int i = 0; i < wasm.exportSection().exportCount(); i++) {
            var export = wasm.exportSection().getExport(i);
            if (export.name().equals(name) && export.exportType() == ExternalType.FUNCTION) {
                return true;
            }
        }
        return false;
    }

    /**
     * Turns the functions of a module into classes, by name.
     *
     * @throws InvalidModule if a function is larger than a JVM can take
     */
    static Map<String, byte[]> translate(Parsed module) throws InvalidModule {
        try {
            Map<String, byte[]> classes = new TreeMap<>();
            Compiler.builder(module.wasm)
                    .withClassName(MACHINE)
                    .withInterpreterFallback(InterpreterFallback.FAIL)
                    .withClassCollectorFactory(ByteClassCollector::new)
                    .build()
                    .compile()
                    .classBytes()
                    .forEach((name, bytes) -> classes.put(name.replace('/', '.'), bytes));
            return classes;
        } catch (ChicoryException e) {
            throw new InvalidModule("it cannot be translated for a JVM: " + e.getMessage(), e);
        } catch (RuntimeException | AssertionError e) {
            throw new InvalidModule("it cannot be translated for a JVM: " + e, e);
        }
    }

    /** Runs a module to its end, from its start function. It ends by returning or by an exception. */
    static void run(Parsed module, Class<?> machine, FlatMemory memory, Wasi wasi) {
        ImportFunction[] functions = module.wasm.importSection().stream()
                .map(FunctionImport.class::cast)
                .map(wanted -> host(wanted, type(module.wasm, wanted), memory, wasi))
                .toArray(ImportFunction[]::new);
        Instance.builder(module.wasm)
                .withImportValues(ImportValues.builder().addFunction(functions).build())
                .withMemoryLimits(new MemoryLimits(memory.initialPages(), memory.maximumPages()))
                .withMemoryFactory(limits -> memory)
                .withMachineFactory(instance -> machine(machine, instance))
                .withStart(false)
                .build()
                .export(START)
                .apply();
    }

    private static HostFunction host(FunctionImport wanted, FunctionType type, FlatMemory memory, Wasi wasi) {
        String name = wanted.name();
        boolean returns = !type.returns().isEmpty();
        return new HostFunction(wanted.module(), name, type, (instance, arguments) -> {
            StackRoom.require();
            Errno errno = wasi.call(name, memory, arguments);
            return returns ? new long[] {errno.number()} : null;
        });
    }

    private static Machine machine(Class<?> machine, Instance instance) {
        try {
            Constructor<?> constructor = machine.getConstructor(Instance.class);
            return (Machine) constructor.newInstance(instance);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("a translated module cannot be started: " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a translated module has an unknown form: " + e, e);
        }
    }

    private static String version() {
        String version = Parser.class.getPackage().getImplementationVersion();
        return version == null ? "unknown" : version;
    }
}
