package dev.letscode.engine.metrics;

import java.time.Instant;

/**
 * What one or more looks at a series have shown.
 *
 * @param series its name and labels, as in the Prometheus text: {@code letscode_workers}
 * @param at beginning of the time in which it was looked at
 * @param looks how many, from 1
 * @param total of all values
 */
public record Sample(String series, Instant at, long looks, double total, double lowest, double highest) {

    public Sample {
        if (looks < 1) {
            throw new IllegalArgumentException("a sample needs a look at least, not " + looks);
        }
    }

    /** One look. */
    public static Sample of(String series, Instant at, double value) {
        return new Sample(series, at, 1, value, value, value);
    }

    public double mean() {
        return total / looks;
    }

    /** Both together, which are of the same series; the time is this one's. */
    public Sample with(Sample later) {
        return new Sample(
                series,
                at,
                looks + later.looks,
                total + later.total,
                Math.min(lowest, later.lowest),
                Math.max(highest, later.highest));
    }
}
