package dev.letscode.engine.routing;

import java.time.Duration;

/**
 * What judging a submission is expected to take.
 *
 * @param cpu CPU time of all its tests together: what it costs
 * @param latency from now to the verdict, with waiting
 * @param runs on how many past ones this rests
 */
public record Estimate(Duration cpu, Duration latency, long runs) {

    Estimate times(double cpuFactor, double latencyFactor) {
        return new Estimate(scaled(cpu, cpuFactor), scaled(latency, latencyFactor), runs);
    }

    private static Duration scaled(Duration time, double factor) {
        return Duration.ofNanos(Math.round(Math.min(time.toNanos() * factor, Long.MAX_VALUE)));
    }
}
