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
 */
public record JudgingLimits(Duration time, String timeReason, Duration wall, long memoryBytes, long outputBytes) {}
