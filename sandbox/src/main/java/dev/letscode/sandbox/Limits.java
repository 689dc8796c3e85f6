package dev.letscode.sandbox;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * The limits of one run, over all of its processes together where nothing else is said.
 *
 * @param cpuTime user and system time; more of it ends the run
 * @param wallTime time since the start; more of it ends the run
 * @param memoryBytes memory that the processes, and the files that they wrote, take up; more ends the run
 * @param stdoutBytes bytes to standard output; more ends the run
 * @param stderrBytes bytes to standard error; more is thrown away, and the run goes on
 * @param processes processes and threads at once; starting more fails inside the program
 * @param openFiles descriptors open at once in each process; opening more fails inside the program
 * @param fileBytes size of each file it writes; a write past it ends the writing process with SIGXFSZ
 * @param stackBytes size of the first thread's stack in each process
 * @param systemCallsPerSecond calls into the kernel within any second, apart from those that read, write, wait, ask for
 *     the time or manage memory; more ends the run as anomalous. Empty for a program that may make any number.
 */
public record Limits(
        Duration cpuTime,
        Duration wallTime,
        long memoryBytes,
        long stdoutBytes,
        long stderrBytes,
        int processes,
        int openFiles,
        long fileBytes,
        long stackBytes,
        OptionalLong systemCallsPerSecond) {

    private static final long MIB = 1L << 20;

    public Limits {
        requirePositive(cpuTime, "cpuTime");
        requirePositive(wallTime, "wallTime");
        requirePositive(memoryBytes, "memoryBytes");
        requireNotNegative(stdoutBytes, "stdoutBytes");
        requireNotNegative(stderrBytes, "stderrBytes");
        requirePositive(processes, "processes");
        requirePositive(openFiles, "openFiles");
        requireNotNegative(fileBytes, "fileBytes");
        requirePositive(stackBytes, "stackBytes");
        systemCallsPerSecond.ifPresent(calls -> requirePositive(calls, "systemCallsPerSecond"));
    }

    /**
     * 10 s CPU, 30 s wall, 512 MiB memory and stack, 64 MiB standard output, 1 MiB standard error, 50 processes, 256
     * open files, files of 64 MiB, any number of system calls.
     */
    public static Limits defaults() {
        return new Limits(
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                512 * MIB,
                64 * MIB,
                MIB,
                50,
                256,
                64 * MIB,
                512 * MIB,
                OptionalLong.empty());
    }

    public Limits withCpuTime(Duration value) {
        return new Limits(
                value,
                wallTime,
                memoryBytes,
                stdoutBytes,
                stderrBytes,
                processes,
                openFiles,
                fileBytes,
                stackBytes,
                systemCallsPerSecond);
    }

    public Limits withWallTime(Duration value) {
        return new Limits(
                cpuTime,
                value,
                memoryBytes,
                stdoutBytes,
                stderrBytes,
                processes,
                openFiles,
                fileBytes,
                stackBytes,
                systemCallsPerSecond);
    }

    /** Also makes the stack as large as the memory, which is what contests expect. */
    public Limits withMemoryBytes(long value) {
        return new Limits(
                cpuTime,
                wallTime,
                value,
                stdoutBytes,
                stderrBytes,
                processes,
                openFiles,
                fileBytes,
                value,
                systemCallsPerSecond);
    }

    public Limits withStdoutBytes(long value) {
        return new Limits(
                cpuTime,
                wallTime,
                memoryBytes,
                value,
                stderrBytes,
                processes,
                openFiles,
                fileBytes,
                stackBytes,
                systemCallsPerSecond);
    }

    public Limits withStderrBytes(long value) {
        return new Limits(
                cpuTime,
                wallTime,
                memoryBytes,
                stdoutBytes,
                value,
                processes,
                openFiles,
                fileBytes,
                stackBytes,
                systemCallsPerSecond);
    }

    public Limits withProcesses(int value) {
        return new Limits(
                cpuTime,
                wallTime,
                memoryBytes,
                stdoutBytes,
                stderrBytes,
                value,
                openFiles,
                fileBytes,
                stackBytes,
                systemCallsPerSecond);
    }

    public Limits withOpenFiles(int value) {
        return new Limits(
                cpuTime,
                wallTime,
                memoryBytes,
                stdoutBytes,
                stderrBytes,
                processes,
                value,
                fileBytes,
                stackBytes,
                systemCallsPerSecond);
    }

    public Limits withFileBytes(long value) {
        return new Limits(
                cpuTime,
                wallTime,
                memoryBytes,
                stdoutBytes,
                stderrBytes,
                processes,
                openFiles,
                value,
                stackBytes,
                systemCallsPerSecond);
    }

    public Limits withSystemCallsPerSecond(OptionalLong value) {
        return new Limits(
                cpuTime,
                wallTime,
                memoryBytes,
                stdoutBytes,
                stderrBytes,
                processes,
                openFiles,
                fileBytes,
                stackBytes,
                value);
    }

    private static void requirePositive(Duration value, String name) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + " must be more than zero, not " + value);
        }
    }

    private static void requirePositive(long value, String name) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be more than zero, not " + value);
        }
    }

    private static void requireNotNegative(long value, String name) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " must not be negative, but is " + value);
        }
    }
}
