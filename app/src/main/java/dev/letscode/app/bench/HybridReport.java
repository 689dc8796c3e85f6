package dev.letscode.app.bench;

import dev.letscode.sandbox.CacheUse;
import java.util.List;
import java.util.Map;

/**
 * The result of {@code letscode bench --hybrid}; also its JSON.
 *
 * @param load of the machine when it began, as the system counts it: processes that run or want to; negative if unknown
 * @param rounds of each comparison of submissions
 * @param comparisons side by side
 * @param caches of the server tier's workbench, by their names, over all of it
 * @param absent what was not measured, and why
 */
public record HybridReport(
        Machine machine,
        double load,
        int rounds,
        List<Comparison> comparisons,
        Map<String, CacheUse> caches,
        Map<String, String> absent) {

    public HybridReport {
        comparisons = List.copyOf(comparisons);
        caches = Map.copyOf(caches);
        absent = Map.copyOf(absent);
    }

    /**
     * The same with and without something that was done ahead; the two took turns.
     *
     * @param ahead what was done
     * @param what was measured: from submitting a source to hearing of its verdict, unless it says something else
     * @param without it
     * @param with it
     * @param ratio how many times longer the median is without
     */
    public record Comparison(String ahead, String what, Spread without, Spread with, double ratio) {

        static Comparison of(String ahead, String what, long[] withoutNanos, long[] withNanos) {
            Spread without = Spread.of(withoutNanos);
            Spread with = Spread.of(withNanos);
            return new Comparison(ahead, what, without, with, without.medianMillis() / with.medianMillis());
        }
    }
}
