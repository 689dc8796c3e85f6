package dev.letscode.worker.wasm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A module as classes of this JVM, ready to be run any number of times; nothing of a run stays in it. */
final class Translation {

    private static final String FUNCTION = "func_";

    private final Chicory.Parsed module;
    private final Class<?> machine;

    private Translation(Chicory.Parsed module, Class<?> machine) {
        this.module = module;
        this.machine = machine;
    }

    /** @throws InvalidModule if a JVM refuses the classes */
    static Translation of(Chicory.Parsed module, Map<String, byte[]> classes) throws InvalidModule {
        try {
            return new Translation(module, new Loader(classes).loadClass(Chicory.MACHINE));
        } catch (ClassNotFoundException | LinkageError e) {
            throw new InvalidModule("its translation does not fit into a JVM: " + e.getMessage(), e);
        }
    }

    int initialPages() {
        return module.initialPages();
    }

    /** See {@link Chicory.Parsed#stackBytes()}. */
    int stackBytes() {
        return module.stackBytes();
    }

    void run(FlatMemory memory, Wasi wasi) {
        Chicory.run(module, machine, memory, wasi);
    }

    /** The functions of the source in which something was thrown, innermost first, each once in a row. */
    List<String> functions(StackTraceElement[] trace) {
        List<String> functions = new ArrayList<>();
        for (StackTraceElement element : trace) {
            if (element.getClassName().startsWith(Chicory.MACHINE)
                    && element.getMethodName().startsWith(FUNCTION)) {
                String name = name(element.getMethodName());
                if (functions.isEmpty() || !functions.getLast().equals(name)) {
                    functions.add(name);
                }
            }
        }
        return functions;
    }

    private String name(String method) {
        int number = Integer.parseInt(method.substring(FUNCTION.length()));
        return module.functionName(number).orElse("function " + number);
    }

    /** The classes of one module; whatever else they name comes from this program. */
    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(Loader.class.getClassLoader());
            this.classes = new HashMap<>(classes);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.remove(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
