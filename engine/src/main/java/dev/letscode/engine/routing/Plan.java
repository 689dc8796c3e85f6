package dev.letscode.engine.routing;

import dev.letscode.engine.language.Tier;
import java.util.List;
import java.util.Optional;

/**
 * Where a submission is run, and why.
 *
 * @param backend that runs it
 * @param reason for people, one sentence
 * @param estimate what it is expected to take; empty if nothing comparable ran on this machine
 * @param fallback which backends take over, in this order, when the one before them fails; never because of a verdict
 */
public record Plan(Backend backend, String reason, Optional<Estimate> estimate, List<Backend> fallback) {

    public Plan {
        fallback = List.copyOf(fallback);
        if (reason.isBlank() || fallback.contains(backend)) {
            throw new IllegalArgumentException("no plan: " + reason + ", " + fallback);
        }
    }

    public Tier tier() {
        return backend.tier();
    }
}
