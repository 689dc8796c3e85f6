package dev.letscode.engine.judge;

import dev.letscode.problems.TestCase;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * How a submission is judged.
 *
 * @param runAll whether tests go on after the first failure where the package leaves that open; a legacy package's
 *     {@code on_reject} always holds
 * @param timeLimit instead of the package's
 * @param memoryBytes instead of the package's
 * @param languageFactor whether the time limit is multiplied by the language's factor; contests use the same limit for
 *     every language, and so does this by default
 * @param limitFactor instead of the one in the language's file, by which every limit of its tier is multiplied
 * @param systemCallsPerSecond calls into the kernel, as far as they are counted, where the package says nothing
 * @param tests those that are run; a group in which none is left does not count
 */
public record JudgingOptions(
        boolean runAll,
        Optional<Duration> timeLimit,
        OptionalLong memoryBytes,
        boolean languageFactor,
        Optional<LimitFactor> limitFactor,
        long systemCallsPerSecond,
        Predicate<TestCase> tests) {

    /** What the package says, stopping at the first failure where it says nothing. */
    public static final JudgingOptions DEFAULT = new JudgingOptions(
            false,
            Optional.empty(),
            OptionalLong.empty(),
            false,
            Optional.empty(),
            JudgingLimits.SYSTEM_CALLS_PER_SECOND,
            test -> true);

    public JudgingOptions withRunAll(boolean value) {
        return new JudgingOptions(
                value, timeLimit, memoryBytes, languageFactor, limitFactor, systemCallsPerSecond, tests);
    }

    public JudgingOptions withTimeLimit(Duration value) {
        return new JudgingOptions(
                runAll, Optional.of(value), memoryBytes, languageFactor, limitFactor, systemCallsPerSecond, tests);
    }

    public JudgingOptions withMemoryBytes(long value) {
        return new JudgingOptions(
                runAll, timeLimit, OptionalLong.of(value), languageFactor, limitFactor, systemCallsPerSecond, tests);
    }

    public JudgingOptions withLanguageFactor(boolean value) {
        return new JudgingOptions(runAll, timeLimit, memoryBytes, value, limitFactor, systemCallsPerSecond, tests);
    }

    public JudgingOptions withLimitFactor(Optional<LimitFactor> value) {
        return new JudgingOptions(runAll, timeLimit, memoryBytes, languageFactor, value, systemCallsPerSecond, tests);
    }

    public JudgingOptions withSystemCallsPerSecond(long value) {
        return new JudgingOptions(runAll, timeLimit, memoryBytes, languageFactor, limitFactor, value, tests);
    }

    public JudgingOptions withTests(Predicate<TestCase> value) {
        return new JudgingOptions(
                runAll, timeLimit, memoryBytes, languageFactor, limitFactor, systemCallsPerSecond, value);
    }
}
