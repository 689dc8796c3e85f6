package dev.letscode.engine.service;

import java.time.Duration;
import java.util.Optional;

/**
 * How long things are kept.
 *
 * @param traces what programs printed and were told; a week at least
 * @param evidence source, input and trace of violations; 30 days at least
 * @param submissions with all that came of them; for good if absent
 * @param every time after which it is looked again whether something has to go
 */
public record RetentionSettings(Duration traces, Duration evidence, Optional<Duration> submissions, Duration every) {

    private static final Duration LEAST_TRACES = Duration.ofDays(7);
    private static final Duration LEAST_EVIDENCE = Duration.ofDays(30);

    /** As short as may be, but submissions for good; looked at every hour. */
    public static final RetentionSettings DEFAULT =
            new RetentionSettings(LEAST_TRACES, LEAST_EVIDENCE, Optional.empty(), Duration.ofHours(1));

    public RetentionSettings {
        if (traces.compareTo(LEAST_TRACES) < 0 || evidence.compareTo(LEAST_EVIDENCE) < 0) {
            throw new IllegalArgumentException("traces are kept for " + LEAST_TRACES.toDays()
                    + " days and evidence for " + LEAST_EVIDENCE.toDays() + " at least");
        }
        if (submissions.filter(kept -> kept.compareTo(LEAST_TRACES) < 0).isPresent()) {
            throw new IllegalArgumentException("submissions are kept for " + LEAST_TRACES.toDays() + " days at least");
        }
        if (every.isNegative() || every.isZero()) {
            throw new IllegalArgumentException("time must pass between two looks, not " + every);
        }
    }

    public RetentionSettings withSubmissions(Duration value) {
        return new RetentionSettings(traces, evidence, Optional.of(value), every);
    }
}
