package dev.letscode.worker.wasm;

import dev.letscode.sandbox.CacheUse;
import dev.letscode.worker.GuestEnd;
import dev.letscode.worker.GuestProgram;
import dev.letscode.worker.GuestRuntime;
import dev.letscode.worker.GuestStopped;
import dev.letscode.worker.GuestStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Runs WebAssembly modules that use WASI preview 1, such as clang and rustc make them, as bytecode of this JVM. They have
 * their standard streams, arguments, clocks and random numbers, and no files, no network, no processes and no threads.
 */
public final class WasmRuntime implements GuestRuntime {

    private static final int PAGE_BYTES = 1 << 16;

    /** A larger array is not kept for the next run. */
    private static final int LARGEST_SPARE = 512 << 20;

    /** Some millions of calls. A JVM takes a second to leave them all when there is no room for one more. */
    private static final long LARGEST_STACK = 256L << 20;

    /** A module with a memory and a start function that returns at once. */
    private static final byte[] EMPTY = {
        0,
        'a',
        's',
        'm',
        1,
        0,
        0,
        0,
        1,
        4,
        1,
        0x60,
        0,
        0, // a type: no parameters, no results
        3,
        2,
        1,
        0, // a function of it
        5,
        3,
        1,
        0,
        1, // a memory of one page
        7,
        10,
        1,
        6,
        '_',
        's',
        't',
        'a',
        'r',
        't',
        0,
        0, // its name
        10,
        4,
        1,
        2,
        0,
        11 // its body
    };

    private final Translator translator = new Translator();
    private final ExecutorService translations = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("translator").factory());
    private final WasmSettings settings;
    private byte[] spare = {};
    private volatile @Nullable Thread guest;
    private volatile boolean stopped;
    private volatile long peakMemoryBytes;

    public WasmRuntime(WasmSettings settings) {
        this.settings = settings;
    }

    @Override
    public long largestStackBytes() {
        return LARGEST_STACK;
    }

    @Override
    public String about() {
        return "WebAssembly on " + Chicory.VERSION + ", compiled to JVM bytecode";
    }

    @Override
    public GuestEnd run(GuestProgram program, GuestStreams streams) throws IOException {
        byte[] module = Files.readAllBytes(program.file());
        begin();
        try {
            GuestEnd end = runFreely(translated(module), program, streams);
            // A guest that waited for input may have taken the interruption for its end
            return stopped ? new GuestEnd.Stopped() : end;
        } catch (InvalidModule e) {
            // Whoever writes a source decides what it asks its host for, and how large its functions are
            return new GuestEnd.Crashed(program.name() + " cannot be run: " + e.getMessage() + "\n");
        } catch (EndOfRun e) {
            return e.end();
        } finally {
            guest = null;
        }
    }

    /** Translates a module, so that running it begins at once, and reports what is wrong with it. */
    @Override
    public GuestEnd check(GuestProgram program, GuestStreams streams) throws IOException {
        byte[] module = Files.readAllBytes(program.file());
        begin();
        try {
            translated(module);
            return new GuestEnd.Exited(0);
        } catch (InvalidModule e) {
            return new GuestEnd.Crashed(program.name() + " cannot be run: " + e.getMessage() + "\n");
        } catch (EndOfRun e) {
            return e.end();
        } finally {
            guest = null;
        }
    }

    private void begin() {
        stopped = false;
        peakMemoryBytes = 0;
        Checkpoint.open();
        guest = Thread.currentThread();
    }

    /** On another thread: a program's time begins when it is translated. */
    private Translation translated(byte[] module) throws InvalidModule {
        CompletableFuture<Translation> result = new CompletableFuture<>();
        translations.execute(() -> {
            try {
                result.complete(translator.translate(module));
            } catch (InvalidModule | RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get();
        } catch (InterruptedException e) {
            throw new EndOfRun(new GuestEnd.Stopped());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InvalidModule invalid) {
                throw invalid;
            }
            throw new EndOfRun(new GuestEnd.Broken("the module cannot be translated: " + e.getCause()));
        }
    }

    private GuestEnd runFreely(Translation translation, GuestProgram program, GuestStreams streams) {
        byte[] zeroes = spare;
        spare = new byte[0];
        FlatMemory memory;
        try {
            memory = new FlatMemory(translation.initialPages(), limitPages(translation, program), zeroes);
        } catch (EndOfRun e) {
            return e.end();
        }
        GuestEnd end = ended(translation, memory, new Wasi(program, streams, settings.clock(), settings.seed()));
        if (end instanceof GuestEnd.Crashed(String message) && message.startsWith(Trap.STACK_OVERFLOW)) {
            end = overflowed(message, program, streams);
        }
        int stackTop = translation.stackBytes();
        int stackUsed = memory.usedBelow(stackTop);
        peakMemoryBytes = memory.pages() * (long) PAGE_BYTES - stackTop + stackUsed;
        byte[] wiped = memory.wiped(stackTop, stackUsed);
        spare = wiped.length <= LARGEST_SPARE ? wiped : spare;
        return peakMemoryBytes > program.memoryBytes() ? new GuestEnd.OutOfMemory() : end;
    }

    private static GuestEnd ended(Translation translation, FlatMemory memory, Wasi wasi) {
        try {
            translation.run(memory, wasi);
            return new GuestEnd.Exited(0);
        } catch (EndOfRun e) {
            return e.end();
        } catch (GuestStopped e) {
            return new GuestEnd.Stopped();
        } catch (OutOfMemoryError e) {
            // The program's own memory has its limit elsewhere
            return new GuestEnd.Broken("the worker's heap is too small for this module; give it a larger one (-Xmx)");
        } catch (StackOverflowError e) {
            return crashed(translation, e, Trap.TOO_DEEP);
        } catch (RuntimeException e) {
            return e.getCause() instanceof StackOverflowError overflow
                    ? crashed(translation, overflow, Trap.TOO_DEEP)
                    : crashed(translation, e, Trap.describe(e, translation.stackBytes(), memory));
        }
    }

    private static GuestEnd crashed(Translation translation, Throwable trap, String what) {
        return new GuestEnd.Crashed(what + Trap.place(translation.functions(trap.getStackTrace())));
    }

    /** Where a stack may be as large as the memory, a native program that fills it runs out of memory. */
    private static GuestEnd overflowed(String message, GuestProgram program, GuestStreams streams) {
        if (program.stackBytes() < program.memoryBytes()) {
            return new GuestEnd.Crashed(message);
        }
        try {
            streams.stderr().write(message.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // nobody reads it any more
        }
        return new GuestEnd.OutOfMemory();
    }

    /** The stack is part of a module's memory from the start; what of it is not used is not counted. */
    private static int limitPages(Translation translation, GuestProgram program) {
        long bytes = program.memoryBytes() + translation.stackBytes();
        return (int) Math.min(Integer.MAX_VALUE, bytes / PAGE_BYTES);
    }

    /** What the program that runs or ran last has taken of its memory, once it is over. */
    @Override
    public OptionalLong peakMemoryBytes() {
        return OptionalLong.of(peakMemoryBytes);
    }

    @Override
    public CacheUse modules() {
        return translator.use();
    }

    @Override
    public void stop() {
        stopped = true;
        Checkpoint.close();
        Thread running = guest;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public void warmUp() throws IOException {
        try {
            GuestProgram program = new GuestProgram("warm-up", Path.of("warm-up"), List.of(), Map.of(), PAGE_BYTES, 0);
            runFreely(
                    translated(EMPTY),
                    program,
                    new GuestStreams(
                            InputStream.nullInputStream(),
                            OutputStream.nullOutputStream(),
                            OutputStream.nullOutputStream()));
        } catch (InvalidModule e) {
            throw new IOException("not even an empty module can be run: " + e.getMessage(), e);
        }
    }
}
