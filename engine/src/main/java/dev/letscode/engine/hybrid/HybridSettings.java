package dev.letscode.engine.hybrid;

import java.time.Duration;

/**
 * How eager the work ahead is.
 *
 * @param warmAbove probability of a language above which what it runs in is made ready; 1 for never
 * @param buildAbove confidence that a source is about to be submitted above which it is built; 1 for never
 * @param keepWarm how often what is made ready is asked for again while somebody works, so that it is not ended
 */
public record HybridSettings(double warmAbove, double buildAbove, Duration keepWarm) {

    public static final HybridSettings DEFAULT = new HybridSettings(0.7, 0.8, Duration.ofMinutes(1));

    public HybridSettings {
        if (!(warmAbove >= 0 && warmAbove <= 1) || !(buildAbove >= 0 && buildAbove <= 1) || !keepWarm.isPositive()) {
            throw new IllegalArgumentException(
                    "no probabilities and time: " + warmAbove + ", " + buildAbove + ", " + keepWarm);
        }
    }
}
