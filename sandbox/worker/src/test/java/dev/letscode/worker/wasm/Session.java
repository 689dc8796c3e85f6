package dev.letscode.worker.wasm;

import dev.letscode.worker.GuestEnd;
import dev.letscode.worker.GuestProgram;
import dev.letscode.worker.GuestStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A runtime, and a thread with a large stack for each of its programs, as the worker makes one. */
final class Session {

    static final long MEMORY = 64L << 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long STACK = 256L << 20;

    final WasmRuntime runtime;

    Session(WasmSettings settings) {
        this.runtime = new WasmRuntime(settings);
    }

    Session() {
        this(WasmSettings.defaults());
    }

    /** @param cpuSeconds of the guest's thread; no part of what makes two outcomes equal */
    record Outcome(GuestEnd end, String output, String errors, double cpuSeconds) {

        static Outcome of(GuestEnd end, String output, String errors) {
            return new Outcome(end, output, errors, 0);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Outcome outcome
                    && end.equals(outcome.end)
                    && output.equals(outcome.output)
                    && errors.equals(outcome.errors);
        }

        @Override
        public int hashCode() {
            return Objects.hash(end, output, errors);
        }
    }

    Outcome run(byte[] module, String input) throws Exception {
        return run(module, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), MEMORY);
    }

    Outcome run(byte[] module, InputStream input, long memoryBytes, String... arguments) throws Exception {
        return start(module, input, memoryBytes, arguments).get(60, TimeUnit.SECONDS);
    }

    CompletableFuture<Outcome> start(byte[] module, InputStream input, long memoryBytes, String... arguments)
            throws IOException {
        Path file = Files.createTempFile("letscode-wasm", ".wasm");
        Files.write(file, module);
        GuestProgram program = new GuestProgram(
                "/program/program.wasm", file, List.of(arguments), Map.of("LANG", "C.UTF-8"), memoryBytes, STACK);
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        Thread guest = new Thread(
                null,
                () -> {
                    ByteArrayOutputStream output = new ByteArrayOutputStream();
                    ByteArrayOutputStream errors = new ByteArrayOutputStream();
                    try {
                        GuestEnd end = runtime.run(program, new GuestStreams(input, output, errors));
                        outcome.complete(new Outcome(
                                end,
                                output.toString(StandardCharsets.UTF_8),
                                errors.toString(StandardCharsets.UTF_8),
                                THREADS.getCurrentThreadCpuTime() / 1e9));
                    } catch (Throwable e) {
                        outcome.completeExceptionally(e);
                    }
                },
                "guest",
                STACK);
        guest.start();
        return outcome.whenComplete((end, failure) -> deleteQuietly(file));
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.err.println("a test's file stays behind: " + e);
        }
    }
}
