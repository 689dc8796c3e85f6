package dev.letscode.app.ide.board;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All metrics of one moment, by the names that Prometheus shows; {@code docs/operations.md} lists them.
 *
 * @param values by name and labels
 */
public record Gauges(Map<String, Double> values) {

    static final String WAITING = "letscode_queue_waiting";
    static final String HELD = "letscode_queue_held";
    static final String WAIT = "letscode_queue_expected_wait_seconds";
    static final String WORKERS = "letscode_workers";
    static final String HEAP = "letscode_heap_used_bytes";
    static final String HEAP_RATIO = "letscode_heap_used_ratio";
    static final String READY = "letscode_environments_ready";
    static final String HITS = "letscode_cache_hits_total";
    static final String MISSES = "letscode_cache_misses_total";
    private static final String JUDGED = "letscode_submissions_total";
    private static final Pattern LABEL = Pattern.compile("[^{]*\\{[a-z_]+=\"([^\"]*)\"}");

    /** Before anything is known. */
    static final Gauges NONE = new Gauges(Map.of());

    public Gauges {
        values = Map.copyOf(values);
    }

    OptionalDouble value(String series) {
        Double value = values.get(series);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The values of a metric with one label, by what the label says. */
    SortedMap<String, Double> byLabel(String metric) {
        SortedMap<String, Double> found = new TreeMap<>();
        values.forEach((series, value) -> {
            if (series.startsWith(metric + "{")) {
                Matcher label = LABEL.matcher(series);
                if (label.matches()) {
                    found.put(label.group(1), value);
                }
            }
        });
        return found;
    }

    /** The series of a metric whose label says this. */
    String series(String metric, String label) {
        return values.keySet().stream()
                .filter(series -> series.startsWith(metric + "{") && series.endsWith("=\"" + label + "\"}"))
                .findFirst()
                .orElse(metric);
    }

    /** How many judgements have ended in this process: if it changes, there is something new in the store. */
    double judged() {
        return byLabel(JUDGED).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
