package dev.letscode.app.ide.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a chart shows.
 *
 * @param start of the first part of the time
 * @param part as long as each part
 * @param parts how many
 * @param series with a value for each part
 * @param stacked whether values stand on each other as bars; else they are lines
 */
public record ChartData(Instant start, Duration part, int parts, Unit unit, boolean stacked, List<Series> series) {

    public ChartData {
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != parts) {
                throw new IllegalArgumentException(
                        one.name() + " has " + one.values().size() + " values for " + parts + " parts");
            }
        }
    }

    /** Whether there is nothing to see: no values, or no bars. */
    public boolean isEmpty() {
        return series.stream()
                .flatMap(one -> one.values().stream())
                .noneMatch(value -> stacked ? value > 0 : !value.isNaN());
    }

    Instant end() {
        return start.plus(part.multipliedBy(parts));
    }

    Instant at(int index) {
        return start.plus(part.multipliedBy(index));
    }

    double highest() {
        double highest = 0;
        for (int i = 0; i < parts; i++) {
            double sum = 0;
            for (Series one : series) {
                double value = one.values().get(i);
                if (!Double.isNaN(value)) {
                    sum = stacked ? sum + value : Math.max(sum, value);
                }
            }
            highest = Math.max(highest, sum);
        }
        return highest;
    }

    double highest(Series one) {
        return one.values().stream()
                .filter(value -> !value.isNaN())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(Double.NaN);
    }

    double total(Series one) {
        return one.values().stream()
                .filter(value -> !value.isNaN())
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
