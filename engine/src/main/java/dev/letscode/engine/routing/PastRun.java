package dev.letscode.engine.routing;

import dev.letscode.engine.language.Tier;
import java.time.Duration;

/**
 * One submission that was judged here.
 *
 * @param language its id
 * @param tier where it ran
 * @param problem its short name
 * @param cpu of all its tests together
 * @param latency from the request to the verdict, without waiting in a queue
 */
public record PastRun(String language, Tier tier, String problem, Duration cpu, Duration latency) {

    public PastRun {
        if (cpu.isNegative() || latency.isNegative()) {
            throw new IllegalArgumentException("no time is negative: " + cpu + ", " + latency);
        }
    }
}
