package dev.letscode.engine.routing;

import java.util.List;
import java.util.Optional;

/**
 * Which way a submission took.
 *
 * @param plan that was made before it ran
 * @param steps what was done when a backend failed, in order; usually none
 * @param confirmed the rejection that the client tier came to and the server tier was asked about; the result is the
 *     server tier's
 */
public record Course(Plan plan, List<Recovery.Step> steps, Optional<Confirmation> confirmed) {

    /**
     * A verdict that was looked at again.
     *
     * @param verdict of the client tier, as a CLICS id
     * @param by the backend that has the last word
     */
    public record Confirmation(String verdict, Backend by) {}

    public Course {
        steps = List.copyOf(steps);
    }

    /** A course on which nothing was confirmed. */
    public Course(Plan plan, List<Recovery.Step> steps) {
        this(plan, steps, Optional.empty());
    }

    /** Where the result comes from. */
    public Backend backend() {
        Backend backend = plan.backend();
        for (Recovery.Step step : steps) {
            if (step instanceof Recovery.Step.FallBack fallBack) {
                backend = fallBack.to();
            }
        }
        return confirmed.map(Confirmation::by).orElse(backend);
    }
}
