package dev.letscode.engine.judge;

import dev.letscode.engine.language.Language;
import dev.letscode.problems.PackageLimits;
import dev.letscode.sandbox.Limits;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * From a problem's limits to those of one run. {@code docs/verdicts.md} and {@code docs/limits.md} explain them.
 *
 * <p>CPU time decides whether a program is too slow. Its time on the clock is limited only so that one that waits or
 * sleeps ends: to twice the CPU limit and five seconds.
 */
final class LimitPolicy {

    /** A run is ended only this far past the limit, so that one that is barely too slow is known to be. */
    private static final double MARGIN = 0.05;

    private static final Duration LEAST_MARGIN = Duration.ofMillis(20);
    private static final Duration WAITING = Duration.ofSeconds(5);

    private LimitPolicy() {}

    static JudgingLimits judging(
            Duration time, String timeReason, PackageLimits limits, Language language, JudgingOptions options) {
        Duration scaled = time;
        String reason = timeReason;
        if (options.languageFactor() && language.timeFactor() != 1) {
            scaled = Duration.ofNanos(Math.round(time.toNanos() * language.timeFactor()));
            reason += String.format(Locale.ROOT, ", times %.1f for %s", language.timeFactor(), language.name());
        }
        LimitFactor factor = options.limitFactor()
                .orElse(new LimitFactor(language.run().limitFactor(), "as for any problem in " + language.name()));
        if (factor.value() != 1) {
            scaled = Duration.ofNanos(Math.round(scaled.toNanos() * factor.value()));
            reason += String.format(
                    Locale.ROOT,
                    ", times %.1f in the %s tier, %s",
                    factor.value(),
                    language.tier().id(),
                    factor.source());
        }
        return new JudgingLimits(
                scaled,
                reason,
                wall(scaled),
                memoryBytes(limits, language, options),
                limits.outputBytes(),
                limits.systemCallsPerSecond().orElse(options.systemCallsPerSecond()));
    }

    static long memoryBytes(PackageLimits limits, Language language, JudgingOptions options) {
        return Math.max(options.memoryBytes().orElse(limits.memoryBytes()), language.memoryFloorBytes());
    }

    static Duration wall(Duration time) {
        return time.multipliedBy(2).plus(WAITING);
    }

    /** What the sandbox enforces. */
    static Limits run(JudgingLimits limits, Language language) {
        Limits defaults = Limits.defaults();
        return defaults.withCpuTime(killedAt(limits.time()))
                .withWallTime(limits.wall())
                .withMemoryBytes(limits.memoryBytes())
                .withStdoutBytes(limits.outputBytes())
                .withProcesses(Math.max(defaults.processes(), language.processFloor()))
                .withSystemCallsPerSecond(OptionalLong.of(
                        Math.max(limits.systemCallsPerSecond(), language.run().systemCallRateFloor())));
    }

    private static Duration killedAt(Duration time) {
        Duration margin = Duration.ofNanos(Math.round(time.toNanos() * MARGIN));
        return time.plus(margin.compareTo(LEAST_MARGIN) < 0 ? LEAST_MARGIN : margin);
    }

    /** The limits of a validator, grader or input validator. */
    static Limits validator(PackageLimits limits, Language language) {
        return jury(
                        limits.validationTime(),
                        Math.max(limits.validationMemoryBytes(), language.memoryFloorBytes()),
                        language)
                .withStdoutBytes(limits.validationOutputBytes());
    }

    /** The limits of a program that makes test data. */
    static Limits generator(PackageLimits limits, Language language) {
        return jury(
                        Duration.ofMinutes(5),
                        Math.max(limits.validationMemoryBytes(), language.memoryFloorBytes()),
                        language)
                .withStdoutBytes(4L << 30);
    }

    private static Limits jury(Duration time, long memoryBytes, Language language) {
        Limits defaults = Limits.defaults();
        return defaults.withCpuTime(time)
                .withWallTime(wall(time))
                .withMemoryBytes(memoryBytes)
                .withProcesses(Math.max(defaults.processes(), language.processFloor()))
                .withFileBytes(256L << 20);
    }
}
