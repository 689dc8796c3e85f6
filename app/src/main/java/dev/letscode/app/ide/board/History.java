package dev.letscode.app.ide.board;

import dev.letscode.engine.audit.AuditEntry;
import dev.letscode.engine.metrics.Alert;
import dev.letscode.engine.metrics.ExecutionSummary;
import dev.letscode.engine.metrics.Sample;
import dev.letscode.engine.metrics.TierLatency;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the store knows of a time.
 *
 * @param range which one
 * @param now when it was read
 * @param samples by series, in parts of the range
 * @param executions by verdict and part
 * @param latencies by tier and part
 * @param overall latencies by tier, of all of the range
 * @param openAlerts the newest first, also those that were raised before
 * @param alerts that were raised within it, the newest first
 * @param violations within it, the newest first
 * @param flagged accounts that nobody has looked at since
 */
public record History(
        Range range,
        Instant now,
        Map<String, List<Sample>> samples,
        List<ExecutionSummary> executions,
        List<TierLatency> latencies,
        List<TierLatency> overall,
        List<Alert> openAlerts,
        List<Alert> alerts,
        List<AuditEntry> violations,
        List<AuditEntry> flagged) {

    /** Before anything was read. */
    static History none(Range range, Instant now) {
        return new History(
                range, now, Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public History {
        samples = Map.copyOf(samples);
        executions = List.copyOf(executions);
        latencies = List.copyOf(latencies);
        overall = List.copyOf(overall);
        openAlerts = List.copyOf(openAlerts);
        alerts = List.copyOf(alerts);
        violations = List.copyOf(violations);
        flagged = List.copyOf(flagged);
    }

    List<Sample> of(String series) {
        return samples.getOrDefault(series, List.of());
    }

    long judged() {
        return executions.stream().mapToLong(ExecutionSummary::count).sum();
    }
}
