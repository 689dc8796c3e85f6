package dev.letscode.engine.judge;

import java.time.Duration;

/**
 * The limits that hold for a submission on each test (in a multi-pass problem for each pass).
 *
 * @param time CPU time; more is too slow
 * @param timeReason where that comes from: the package, the command line, or the example submissions
 * @param wall time on the clock
 * @param memoryBytes memory
 * @param outputBytes standard output
 * @param systemCallsPerSecond calls into the kernel, as far as they are counted, where the sandbox can count them
 */
public record JudgingLimits(
        Duration time,
        String timeReason,
        Duration wall,
        long memoryBytes,
        long outputBytes,
        long systemCallsPerSecond) {

    /** Honest programs stay below 3,500; a program that does nothing else makes more than a million. */
    public static final long SYSTEM_CALLS_PER_SECOND = 10_000;

    JudgingLimits withWall(Duration value) {
        return new JudgingLimits(time, timeReason, value, memoryBytes, outputBytes, systemCallsPerSecond);
    }

    public JudgingLimits withSystemCallsPerSecond(long value) {
        return new JudgingLimits(time, timeReason, wall, memoryBytes, outputBytes, value);
    }
}
