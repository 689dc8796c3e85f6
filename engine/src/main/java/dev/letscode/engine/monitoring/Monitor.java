package dev.letscode.engine.monitoring;

import dev.letscode.engine.hybrid.BuildAhead;
import dev.letscode.engine.hybrid.Hybrid;
import dev.letscode.engine.metrics.Alert;
import dev.letscode.engine.metrics.AlertEvent;
import dev.letscode.engine.metrics.AlertRule;
import dev.letscode.engine.metrics.AlertWatch;
import dev.letscode.engine.metrics.Execution;
import dev.letscode.engine.metrics.Sample;
import dev.letscode.engine.service.JudgeService;
import dev.letscode.engine.store.MetricStore;
import dev.letscode.engine.store.StoreException;
import dev.letscode.sandbox.CacheUse;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Measures what a service does, keeps the history of it, and raises alerts. It is one more subscriber of the service, which
 * does not wait for it; closed before the service and its store. Thread-safe.
 */
public final class Monitor implements AutoCloseable {

    private static final Duration HOUR = Duration.ofHours(1);

    private final MonitorSettings settings;
    private final MetricStore store;
    private final InstantSource clock;
    private final Consumer<String> remarks;
    private final Meters meters;
    private final Optional<InfluxPush> influx;
    private final ExecutionRecorder recorder;
    private final List<Consumer<? super AlertEvent>> subscribers = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("monitor").factory());
    // of the thread that looks
    private final List<Watched> watched = new ArrayList<>();
    private final Map<String, Sample> seen = new LinkedHashMap<>();
    private Instant thinnedOut = Instant.EPOCH;

    private record Watched(AlertRule rule, AlertWatch watch) {}

    /**
     * Begins to watch.
     *
     * @param remarks told what whoever runs the service may want to look into
     */
    public Monitor(
            JudgeService service,
            MetricStore store,
            MonitorSettings settings,
            InstantSource clock,
            Consumer<String> remarks)
            throws StoreException {
        this.settings = settings;
        this.store = store;
        this.clock = clock;
        this.remarks = remarks;
        this.meters = new Meters(service);
        List<Alert> open = store.openAlerts();
        settings.rules().forEach(rule -> watched.add(new Watched(rule, new AlertWatch(rule, of(open, rule)))));
        this.influx = settings.influx().map(where -> new InfluxPush(where, remarks));
        influx.ifPresent(this::countPoints);
        this.recorder = new ExecutionRecorder(service, store, this::measured, remarks);
        long nanos = settings.look().toNanos();
        var _ = looking.scheduleAtFixedRate(this::lookAndGoOn, 0, nanos, TimeUnit.NANOSECONDS);
    }

    private static Optional<Alert> of(List<Alert> open, AlertRule rule) {
        return open.stream().filter(alert -> alert.rule().equals(rule.name())).findFirst();
    }

    private void countPoints(InfluxPush push) {
        FunctionCounter.builder("letscode.influx.points.sent", push, InfluxPush::sent)
                .description("points that InfluxDB has taken")
                .register(meters.registry());
        FunctionCounter.builder("letscode.influx.points.dropped", push, InfluxPush::dropped)
                .description("points that InfluxDB never got")
                .register(meters.registry());
    }

    /** Where other parts of the program register what they measure; all of it is shown, kept, sent and watched. */
    public MeterRegistry registry() {
        return meters.registry();
    }

    /**
     * Shows from now on how caches are used.
     *
     * @param caches their use by their names, which stay the same
     */
    public void watch(Supplier<Map<String, CacheUse>> caches) {
        caches.get().keySet().forEach(name -> {
            Supplier<CacheUse> use = () -> caches.get().getOrDefault(name, CacheUse.NONE);
            Tags tags = Tags.of("cache", name);
            meters.counter(
                    "letscode.cache.hits",
                    "wanted, and there",
                    tags,
                    () -> use.get().hits());
            meters.counter(
                    "letscode.cache.misses",
                    "wanted, and not there",
                    tags,
                    () -> use.get().misses());
            meters.counter(
                    "letscode.cache.evictions",
                    "let go of",
                    tags,
                    () -> use.get().evictions());
        });
    }

    /** Shows from now on what was done ahead of submissions. */
    public void watch(Hybrid hybrid) {
        watch(() -> Map.of("built-ahead", hybrid.use()));
        for (BuildAhead outcome : BuildAhead.values()) {
            meters.counter(
                    "letscode.built.ahead",
                    "sources that were taken up before they were submitted",
                    Tags.of("outcome", outcome.id()),
                    () -> hybrid.built(outcome));
        }
        meters.counter(
                "letscode.prepared",
                "times that what a language runs in was made or kept ready",
                Tags.empty(),
                hybrid::prepared);
    }

    /**
     * Shows from now on how many environments are ready for programs to come.
     *
     * @param ready how many, by the names of their sandboxes, which stay the same
     */
    public void watchReady(Supplier<Map<String, Integer>> ready) {
        ready.get()
                .keySet()
                .forEach(name -> meters.gauge(
                        "letscode.environments.ready",
                        "that nobody has asked for yet",
                        Tags.of("sandbox", name),
                        ready,
                        all -> all.get().getOrDefault(name, 0)));
    }

    /** All metrics now that are known, by their names and labels as in {@link #prometheus}. */
    public Map<String, Double> values() {
        return meters.values();
    }

    /** All metrics now, in the text format of Prometheus, version 0.0.4. */
    public String prometheus() {
        return meters.text();
    }

    /**
     * Tells of alerts from now on, by the thread that looks; whoever takes long has it wait.
     *
     * @return ends it
     */
    public Runnable subscribe(Consumer<? super AlertEvent> subscriber) {
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    private void measured(Execution execution) {
        meters.count(execution);
        influx.ifPresent(push -> push.add(InfluxPoints.of(execution)));
    }

    private void lookAndGoOn() {
        try {
            look();
        } catch (RuntimeException | StoreException e) {
            remarks.accept("the metrics of this moment are lost: " + e.getMessage());
        }
    }

    private void look() throws StoreException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<String, Double> values = meters.values();
        for (Watched one : watched) {
            one.watch()
                    .look(
                            System.nanoTime(),
                            now,
                            Meters.value(values, one.rule().metric()))
                    .ifPresent(this::tell);
        }
        keep(now, values);
        if (Duration.between(thinnedOut, now).compareTo(HOUR) >= 0) {
            thinnedOut = now;
            store.thinOut(now.minus(settings.fine()), HOUR);
            store.forgetExecutions(now.minus(settings.executions()));
        }
    }

    private void tell(AlertEvent event) {
        var _ = switch (event) {
            case AlertEvent.Raised(Alert alert) -> written(store.raise(alert));
            case AlertEvent.Cleared(Alert alert) -> written(store.clear(alert));
        };
        for (Consumer<? super AlertEvent> subscriber : subscribers) {
            try {
                subscriber.accept(event);
            } catch (RuntimeException e) {
                remarks.accept(
                        "somebody was not told of the alert " + event.alert().rule() + ": " + e);
            }
        }
    }

    /** Says if it fails, and then is over all the same. */
    private CompletableFuture<?> written(CompletableFuture<?> written) {
        return written.handle((done, failure) -> {
            if (failure != null) {
                remarks.accept("not kept: " + failure.getMessage());
            }
            return failure == null;
        });
    }

    /** Joins what is seen within one span of time, and keeps it when the next one begins. */
    private void keep(Instant now, Map<String, Double> values) {
        long span = settings.keep().toMillis();
        Instant begun = Instant.ofEpochMilli(now.toEpochMilli() / span * span);
        if (!seen.isEmpty() && !seen.values().iterator().next().at().equals(begun)) {
            var _ = keepSeen();
        }
        values.forEach((series, value) -> {
            if (isKept(series) && Double.isFinite(value)) {
                seen.merge(series, Sample.of(series, begun, value), Sample::with);
            }
        });
    }

    /** What a histogram counts besides is for Prometheus alone. */
    private static boolean isKept(String series) {
        return series.length() <= 200 && !series.contains("_bucket{");
    }

    private CompletableFuture<?> keepSeen() {
        CompletableFuture<?> written = written(store.keep(seen.values()));
        influx.ifPresent(push -> seen.values().forEach(sample -> push.add(InfluxPoints.of(sample))));
        seen.clear();
        return written;
    }

    /** Keeps what was seen, and ends. */
    @Override
    public void close() {
        looking.shutdown();
        try {
            if (!looking.awaitTermination(settings.look().toMillis() + 10_000, TimeUnit.MILLISECONDS)) {
                remarks.accept("the metrics of the last moment are lost: a subscriber of alerts does not come back");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        recorder.close();
        keepSeen().join();
        influx.ifPresent(InfluxPush::close);
        meters.close();
    }
}
