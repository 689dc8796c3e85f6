package dev.letscode.app.bench;

import java.util.Arrays;

/**
 * How a number of measurements are spread.
 *
 * @param rounds that were measured, after those that only warmed up
 */
public record Spread(int rounds, double medianMillis, double p10Millis, double p90Millis, double p95Millis) {

    private static final double NANOS_PER_MILLI = 1e6;

    static Spread of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Spread(
                sorted.length,
                quantile(sorted, 0.5),
                quantile(sorted, 0.1),
                quantile(sorted, 0.9),
                quantile(sorted, 0.95));
    }

    private static double quantile(long[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))] / NANOS_PER_MILLI;
    }
}
