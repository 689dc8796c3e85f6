package dev.letscode.app.ide.board;

import dev.letscode.engine.metrics.Sample;
import java.util.List;
import java.util.OptionalDouble;

/** How much what is only counted up has risen within a time, over the ends of processes that count from 0 again. */
final class Rise {

    private Rise() {}

    /**
     * The rise over samples, and on to what is counted now.
     *
     * @param samples in their order
     * @param now absent if nothing counts now
     */
    static double of(List<Sample> samples, OptionalDouble now) {
        double rise = 0;
        double before = samples.isEmpty() ? 0 : samples.getFirst().lowest();
        for (Sample sample : samples) {
            rise += step(before, sample.highest());
            before = sample.highest();
        }
        return now.isEmpty() ? rise : rise + step(before, now.getAsDouble());
    }

    private static double step(double before, double now) {
        return now >= before ? now - before : now;
    }
}
