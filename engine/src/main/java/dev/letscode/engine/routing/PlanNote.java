package dev.letscode.engine.routing;

import java.time.Instant;
import java.util.List;

/**
 * What is kept of a plan.
 *
 * @param submission its id
 * @param at when it was planned, to the millisecond
 * @param backend that was to run it
 * @param reason why
 * @param fallback those that were to take over, in this order
 */
public record PlanNote(String submission, Instant at, Backend backend, String reason, List<Backend> fallback) {

    public PlanNote {
        fallback = List.copyOf(fallback);
    }
}
