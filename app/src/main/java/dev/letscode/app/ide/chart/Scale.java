package dev.letscode.app.ide.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The values beside a chart, from 0 on.
 *
 * @param step from one to the next
 * @param steps how many, from 1
 */
record Scale(double step, int steps) {

    private static final double LEAST_BYTES = 1 << 20;
    private static final double LEAST_SECONDS = 0.001;
    private static final double ALMOST = 1e-9;

    /**
     * One on which the highest value has its place.
     *
     * @param highest not negative
     * @param most steps
     */
    static Scale of(double highest, Unit unit, int most) {
        double least = highest / most;
        double step = switch (unit) {
            case COUNT -> Math.max(1, round(least));
            case SECONDS -> Math.max(LEAST_SECONDS, round(least));
            case BYTES -> Math.max(LEAST_BYTES, Math.pow(2, Math.ceil(Math.log(least) / Math.log(2) - ALMOST)));
        };
        return new Scale(step, Math.max(1, (int) Math.ceil(highest / step - ALMOST)));
    }

    /** The next of 1, 2 and 5 times a power of ten. */
    private static double round(double least) {
        if (least <= 0) {
            return 0;
        }
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : new double[] {1, 2, 5}) {
            if (power * factor >= least * (1 - ALMOST)) {
                return power * factor;
            }
        }
        return 10 * power;
    }

    double top() {
        return step * steps;
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}
