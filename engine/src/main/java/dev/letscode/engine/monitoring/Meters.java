package dev.letscode.engine.monitoring;

import dev.letscode.engine.metrics.Execution;
import dev.letscode.engine.service.JudgeService;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that is measured now, under the names that Prometheus shows; {@code docs/operations.md} lists them. Thread-safe.
 */
final class Meters implements AutoCloseable {

    /** A line of Prometheus' text format 0.0.4: name, labels in braces, value. */
    private static final Pattern LINE = Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*(?:\\{.*})?) (\\S+)");

    private final List<DoubleSupplier> counted = new CopyOnWriteArrayList<>();
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    Meters(JudgeService service) {
        gauge("letscode.queue.waiting", "submissions and custom tests that wait", service, JudgeService::waiting);
        gauge("letscode.queue.held", "submissions and custom tests that workers have", service, JudgeService::held);
        gauge(
                "letscode.queue.expected.wait.seconds",
                "of what would be submitted now",
                service,
                one -> one.expectedWait().map(Meters::seconds).orElse(Double.NaN));
        gauge("letscode.workers", "workers, idle ones as well", service, JudgeService::workers);
        Runtime runtime = Runtime.getRuntime();
        gauge("letscode.heap.used.bytes", "memory of the judge itself", runtime, Meters::used);
        gauge(
                "letscode.heap.used.ratio",
                "the same as a share of what it may use",
                runtime,
                one -> used(one) / one.maxMemory());
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    private static double used(Runtime runtime) {
        return (double) runtime.totalMemory() - runtime.freeMemory();
    }

    private <T> void gauge(String name, String description, T of, ToDoubleFunction<T> value) {
        gauge(name, description, Tags.empty(), of, value);
    }

    /** Shows a value that may rise and fall. */
    <T> void gauge(String name, String description, Tags tags, T of, ToDoubleFunction<T> value) {
        Gauge.builder(name, of, value)
                .description(description)
                .tags(tags)
                .strongReference(true)
                .register(registry);
    }

    /** Where others put what they measure. */
    MeterRegistry registry() {
        return registry;
    }

    /** Counts something that somebody else counts, too. */
    void counter(String name, String description, Tags tags, DoubleSupplier value) {
        // a registry itself does not keep alive what it asks
        counted.add(value);
        FunctionCounter.builder(name, value, DoubleSupplier::getAsDouble)
                .description(description)
                .tags(tags)
                .register(registry);
    }

    /** Counts a judgement that has ended. */
    void count(Execution execution) {
        Counter.builder("letscode.submissions")
                .description("judgements that ended, by verdict")
                .tag("verdict", execution.verdict().clicsId())
                .register(registry)
                .increment();
        Timer.builder("letscode.waiting")
                .description("from the queue to a worker")
                .register(registry)
                .record(execution.waited());
        Timer.builder("letscode.judging")
                .description("from a worker to the verdict")
                .tag("language", execution.language())
                .tag("backend", execution.backend().orElse("NONE"))
                .register(registry)
                .record(execution.judged());
        execution
                .cpu()
                .ifPresent(cpu -> Timer.builder("letscode.cpu")
                        .description("CPU time of a submission's slowest test")
                        .tag("language", execution.language())
                        .register(registry)
                        .record(cpu));
        execution
                .memoryBytes()
                .ifPresent(bytes -> DistributionSummary.builder("letscode.memory")
                        .description("memory of a submission's hungriest test")
                        .baseUnit("bytes")
                        .tag("language", execution.language())
                        .register(registry)
                        .record((double) bytes));
    }

    /** In the text format of Prometheus, version 0.0.4. */
    String text() {
        return registry.scrape();
    }

    /** The values of all series, by their names and labels as in {@link #text}. */
    Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        text().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                values.put(parts.group(1), number(parts.group(2)));
            }
        });
        values.values().removeIf(value -> value.isNaN());
        return values;
    }

    private static double number(String text) {
        return switch (text) {
            case "+Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    /** The value of a series; for a name without labels the sum over all of its series; absent if there is none. */
    static OptionalDouble value(Map<String, Double> values, String metric) {
        Double exact = values.get(metric);
        if (exact != null) {
            return OptionalDouble.of(exact);
        }
        double[] all = values.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(metric + "{"))
                .mapToDouble(Map.Entry::getValue)
                .toArray();
        return all.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Arrays.stream(all).sum());
    }

    @Override
    public void close() {
        registry.close();
    }
}
