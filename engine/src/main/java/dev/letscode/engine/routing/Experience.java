package dev.letscode.engine.routing;

import dev.letscode.engine.language.Tier;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What past runs on this machine tell of the next one: moving averages for each language, tier and problem, and for each
 * language and tier over all problems. Immutable.
 *
 * <p>A problem that a tier has not seen yet is estimated from the other tier, by how the two compare for the language;
 * one that no tier has seen, from the language's other problems; and without those there is no estimate.
 */
public final class Experience {

    /** No run is known. */
    public static final Experience NONE = new Experience(Map.of());

    /** The newest run counts at least this much, so that a machine that changed is soon known. */
    private static final double LEAST_WEIGHT = 0.1;

    private static final String ANY = "";

    private record Key(String language, Tier tier, String problem) {}

    private record Average(double cpuNanos, double latencyNanos, long runs) {

        static final Average NONE = new Average(0, 0, 0);

        Average with(PastRun run) {
            double weight = Math.max(1.0 / (runs + 1), LEAST_WEIGHT);
            return new Average(
                    cpuNanos + weight * (run.cpu().toNanos() - cpuNanos),
                    latencyNanos + weight * (run.latency().toNanos() - latencyNanos),
                    runs + 1);
        }

        Estimate estimate() {
            return new Estimate(
                    Duration.ofNanos(Math.round(cpuNanos)), Duration.ofNanos(Math.round(latencyNanos)), runs);
        }
    }

    private final Map<Key, Average> averages;

    private Experience(Map<Key, Average> averages) {
        this.averages = averages;
    }

    /**
     * What some runs tell.
     *
     * @param runs the oldest first
     */
    public static Experience of(List<PastRun> runs) {
        return NONE.and(runs);
    }

    /**
     * What this and newer runs tell.
     *
     * @param runs the oldest first
     */
    Experience and(List<PastRun> runs) {
        if (runs.isEmpty()) {
            return this;
        }
        Map<Key, Average> all = new HashMap<>(averages);
        for (PastRun run : runs) {
            for (String problem : List.of(run.problem(), ANY)) {
                all.merge(
                        new Key(run.language(), run.tier(), problem),
                        Average.NONE.with(run),
                        (average, first) -> average.with(run));
            }
        }
        return new Experience(Map.copyOf(all));
    }

    /** What judging takes in a tier when nobody else is there; empty if nothing comparable ran here. */
    public Optional<Estimate> estimate(String language, Tier tier, String problem) {
        Tier other = tier == Tier.CLIENT ? Tier.SERVER : Tier.CLIENT;
        return average(language, tier, problem)
                .map(Average::estimate)
                .or(() -> average(language, other, problem).flatMap(seen -> compared(language, tier, other, seen)))
                .or(() -> average(language, tier, ANY).map(Average::estimate));
    }

    private Optional<Estimate> compared(String language, Tier tier, Tier other, Average seen) {
        return average(language, tier, ANY)
                .flatMap(here -> average(language, other, ANY)
                        .filter(there -> there.cpuNanos() > 0 && there.latencyNanos() > 0)
                        .map(there -> seen.estimate()
                                .times(
                                        here.cpuNanos() / there.cpuNanos(),
                                        here.latencyNanos() / there.latencyNanos())));
    }

    private Optional<Average> average(String language, Tier tier, String problem) {
        return Optional.ofNullable(averages.get(new Key(language, tier, problem)));
    }
}
