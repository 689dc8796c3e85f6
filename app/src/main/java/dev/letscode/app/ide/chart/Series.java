package dev.letscode.app.ide.chart;

import java.util.List;

/**
 * Values over a time.
 *
 * @param name for people
 * @param tone style class of its colour
 * @param dashed whether its line is, so that it can be told apart without colours
 * @param values one for each part of the time; not a number where nothing is known
 */
public record Series(String name, String tone, boolean dashed, List<Double> values) {

    public Series {
        values = List.copyOf(values);
    }

    public static Series of(String name, String tone, List<Double> values) {
        return new Series(name, tone, false, values);
    }

    /** The newest value that is known; not a number if none is. */
    double last() {
        for (int i = values.size() - 1; i >= 0; i--) {
            if (!values.get(i).isNaN()) {
                return values.get(i);
            }
        }
        return Double.NaN;
    }
}
