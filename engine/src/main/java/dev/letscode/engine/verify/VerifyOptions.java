package dev.letscode.engine.verify;

import dev.letscode.engine.judge.JudgingLimits;
import java.time.Duration;
import java.util.Optional;

/**
 * How packages are checked.
 *
 * @param timeLimit instead of the packages'
 * @param languageFactor whether the time limit is multiplied by each language's factor
 * @param systemCallsPerSecond of submissions, where a package says nothing
 */
public record VerifyOptions(Optional<Duration> timeLimit, boolean languageFactor, long systemCallsPerSecond) {

    public static final VerifyOptions DEFAULT =
            new VerifyOptions(Optional.empty(), false, JudgingLimits.SYSTEM_CALLS_PER_SECOND);
}
