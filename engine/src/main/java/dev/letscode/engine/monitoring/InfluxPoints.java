package dev.letscode.engine.monitoring;

import dev.letscode.engine.metrics.Execution;
import dev.letscode.engine.metrics.Sample;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is measured, as points for InfluxDB. */
final class InfluxPoints {

    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final double NANOS = 1e9;

    private InfluxPoints() {}

    static Point of(Execution execution) {
        Map<String, Number> fields = new LinkedHashMap<>();
        fields.put("waited_seconds", execution.waited().toNanos() / NANOS);
        fields.put("judged_seconds", execution.judged().toNanos() / NANOS);
        execution.cpu().ifPresent(cpu -> fields.put("cpu_seconds", cpu.toNanos() / NANOS));
        execution.memoryBytes().ifPresent(bytes -> fields.put("memory_bytes", bytes));
        fields.put("tests", (long) execution.tests());
        return new Point(
                "letscode_execution",
                Map.of(
                        "verdict", execution.verdict().clicsId(),
                        "language", execution.language(),
                        "problem", execution.problem(),
                        "backend", execution.backend().orElse("")),
                fields,
                // two that end within a millisecond are two points
                execution.ended().plusNanos(Math.floorMod(execution.submission().hashCode(), 1_000_000)));
    }

    static Point of(Sample sample) {
        int labels = sample.series().indexOf('{');
        Map<String, String> tags = new LinkedHashMap<>();
        if (labels >= 0) {
            Matcher label = LABEL.matcher(sample.series().substring(labels));
            while (label.find()) {
                tags.put(label.group(1), label.group(2));
            }
        }
        return new Point(
                labels < 0 ? sample.series() : sample.series().substring(0, labels),
                tags,
                Map.of("mean", sample.mean(), "lowest", sample.lowest(), "highest", sample.highest()),
                sample.at());
    }
}
