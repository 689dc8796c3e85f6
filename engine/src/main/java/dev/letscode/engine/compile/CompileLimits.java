package dev.letscode.engine.compile;

import dev.letscode.sandbox.Limits;
import java.time.Duration;

/**
 * The limits of building a program. Going past one of them is the fault of the source's author.
 *
 * @param run of each compile command; its limits on the output streams are not used
 * @param sourceBytes of all source files together
 * @param programBytes of all files of the finished program together
 * @param outputChars of the compiler's messages that are kept; the rest is thrown away
 */
public record CompileLimits(Limits run, long sourceBytes, long programBytes, int outputChars) {

    private static final long MIB = 1L << 20;

    public CompileLimits {
        if (sourceBytes <= 0 || programBytes <= 0 || outputChars <= 0) {
            throw new IllegalArgumentException("limits must be more than zero");
        }
    }

    /**
     * For contestants: 60 s CPU and 300 s wall time, 2 GiB memory, 200 processes, 128 KiB of source (the Kattis format's
     * default), a program of 256 MiB, 64 Ki characters of messages.
     */
    public static CompileLimits defaults() {
        Limits run = Limits.defaults()
                .withCpuTime(Duration.ofSeconds(60))
                .withWallTime(Duration.ofSeconds(300))
                .withMemoryBytes(2048 * MIB)
                .withProcesses(200)
                .withOpenFiles(1024)
                .withFileBytes(512 * MIB);
        return new CompileLimits(run, 128 << 10, 256 * MIB, 64 << 10);
    }

    /** For programs of a package's author, which may bring large libraries or tables: 64 MiB of source. */
    public static CompileLimits jury() {
        return defaults().withSourceBytes(64 * MIB);
    }

    public CompileLimits withRun(Limits value) {
        return new CompileLimits(value, sourceBytes, programBytes, outputChars);
    }

    /** CPU time; the wall time becomes five times as much, for a busy machine is nobody's fault. */
    public CompileLimits withTime(Duration value) {
        return withRun(run.withCpuTime(value).withWallTime(value.multipliedBy(5)));
    }

    public CompileLimits withMemoryBytes(long value) {
        return withRun(run.withMemoryBytes(value));
    }

    public CompileLimits withSourceBytes(long value) {
        return new CompileLimits(run, value, programBytes, outputChars);
    }
}
