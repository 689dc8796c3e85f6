package dev.letscode.engine.verify;

import java.time.Duration;
import java.util.Optional;

/**
 * How packages are checked.
 *
 * @param timeLimit instead of the packages'
 * @param languageFactor whether the time limit is multiplied by each language's factor
 */
public record VerifyOptions(Optional<Duration> timeLimit, boolean languageFactor) {

    public static final VerifyOptions DEFAULT = new VerifyOptions(Optional.empty(), false);
}
