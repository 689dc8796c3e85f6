package dev.letscode.app.ide.board;

import dev.letscode.engine.audit.AuditEntry;
import dev.letscode.engine.audit.AuditQuery;
import dev.letscode.engine.audit.AuditRecord;
import dev.letscode.engine.metrics.Sample;
import dev.letscode.engine.metrics.TierLatency;
import dev.letscode.engine.store.MetricStore;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a dashboard shows from a store. Thread-safe; waits for the disk. */
final class HistoryReader {

    private static final int MOST_VIOLATIONS = 100;
    private static final List<String> METRICS =
            List.of(Gauges.WAITING, Gauges.HELD, Gauges.WORKERS, Gauges.HEAP, Gauges.READY, Gauges.HITS, Gauges.MISSES);

    private final Store store;

    HistoryReader(Store store) {
        this.store = store;
    }

    History read(Range range, Instant now) throws StoreException {
        MetricStore metrics = store.metrics();
        Instant from = range.start(now);
        Instant to = range.end(now);
        Map<String, List<Sample>> samples = new HashMap<>();
        for (String series : metrics.series()) {
            if (METRICS.stream().anyMatch(metric -> series.equals(metric) || series.startsWith(metric + "{"))) {
                samples.put(series, metrics.samples(series, from, to, range.part()));
            }
        }
        List<AuditEntry> violations = store.audit()
                .list(AuditQuery.ALL
                        .ofKind(AuditRecord.Violation.class)
                        .between(Optional.of(from), Optional.empty())
                        .newest(MOST_VIOLATIONS));
        return new History(
                range,
                now,
                samples,
                metrics.executions(from, to, range.part()),
                metrics.latencies(from, to, range.part()),
                overall(metrics, from, to),
                metrics.openAlerts(),
                metrics.alerts(from, to),
                violations.reversed(),
                store.audit().flagged());
    }

    /** Parts begin at multiples of their length since 1970: one that is longer than that is all there is. */
    private static List<TierLatency> overall(MetricStore metrics, Instant from, Instant to) throws StoreException {
        return metrics.latencies(from, to, Duration.ofMillis(to.toEpochMilli() + 1));
    }
}
