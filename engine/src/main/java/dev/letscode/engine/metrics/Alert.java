package dev.letscode.engine.metrics;

import java.time.Instant;
import java.util.Optional;

/**
 * A rule whose metric is, or was, beyond its threshold.
 *
 * @param rule its name
 * @param raised when
 * @param cleared when, if it is over
 * @param value that the metric had when it was raised
 * @param threshold that it was beyond
 * @param message for a person
 */
public record Alert(
        String rule, Instant raised, Optional<Instant> cleared, double value, double threshold, String message) {

    public boolean isOpen() {
        return cleared.isEmpty();
    }

    public Alert clearedAt(Instant time) {
        return new Alert(rule, raised, Optional.of(time), value, threshold, message);
    }
}
