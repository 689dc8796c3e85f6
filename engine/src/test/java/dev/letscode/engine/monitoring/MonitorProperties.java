package dev.letscode.engine.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.metrics.AlertEvent;
import dev.letscode.engine.metrics.AlertRule;
import dev.letscode.engine.metrics.AlertRule.Side;
import dev.letscode.engine.metrics.Execution;
import dev.letscode.engine.service.ServiceFixture;
import dev.letscode.engine.store.MetricStore;
import dev.letscode.engine.submission.Submission;
import io.micrometer.core.instrument.Gauge;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class MonitorProperties {

    private static final ServiceFixture FIXTURE = new ServiceFixture();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<Monitor> MONITORS = new ArrayList<>();
    private static final List<String> REMARKS = Collections.synchronizedList(new ArrayList<>());

    private static Monitor monitor(ServiceFixture of, MonitorSettings settings) throws Exception {
        return new Monitor(of.service(), of.store().metrics(), settings, InstantSource.system(), REMARKS::add);
    }

    private static Monitor monitor(MonitorSettings settings) throws Exception {
        return monitor(FIXTURE, settings);
    }

    private static final Map<String, Double> VALUES = new ConcurrentHashMap<>();
    private static final List<AlertRule> RULES = madeRules();
    private static final BlockingQueue<AlertEvent> EVENTS = new LinkedBlockingQueue<>();

    @BeforeContainer
    static void open() throws Exception {
        MONITORS.add(monitor(MonitorSettings.DEFAULT));
        Monitor often =
                monitor(MonitorSettings.DEFAULT.withLook(Duration.ofMillis(3)).withRules(RULES));
        RULES.forEach(rule -> Gauge.builder(rule.metric(), VALUES, all -> all.getOrDefault(rule.metric(), 0.0))
                .register(often.registry()));
        often.subscribe(EVENTS::add);
        MONITORS.add(often);
    }

    @AfterContainer
    static void close() {
        MONITORS.forEach(Monitor::close);
        FIXTURE.close();
        assertThat(REMARKS).isEmpty();
    }

    private static Execution await(Submission submission) throws Exception {
        return await(FIXTURE, submission);
    }

    private static Execution await(ServiceFixture of, Submission submission) throws Exception {
        MetricStore metrics = of.store().metrics();
        long patience = System.nanoTime() + PATIENCE.toNanos();
        Optional<Execution> found = metrics.execution(submission.id(), 1);
        while (found.isEmpty()) {
            assertThat(System.nanoTime()).isLessThan(patience);
            Thread.sleep(1);
            found = metrics.execution(submission.id(), 1);
        }
        return found.get();
    }

    @Property(tries = 100)
    @Tag("P53")
    void the_time_the_memory_and_the_verdict_of_each_execution_are_in_the_metrics_store(
            @ForAll("sources") String source) throws Exception {
        Submission submission = FIXTURE.submit(source);
        FIXTURE.awaitEnd(submission.id());
        Submission.Outcome outcome =
                FIXTURE.store().find(submission.id()).orElseThrow().outcome().orElseThrow();

        Execution execution = await(submission);

        assertThat(execution.verdict()).isEqualTo(outcome.verdict());
        assertThat(execution.cpu()).isEqualTo(outcome.cpu());
        assertThat(execution.memoryBytes()).isEqualTo(outcome.memoryBytes());
        assertThat(execution.account()).isEqualTo(submission.account());
        assertThat(execution.judged()).isPositive();
        Instant ended = execution.ended();
        assertThat(FIXTURE.store().metrics().executions(ended, ended.plusMillis(1), Duration.ofMillis(1)))
                .anyMatch(part -> part.verdict() == outcome.verdict());
    }

    @Example
    void executions_that_cannot_be_noted_now_are_noted_later_and_said_once() throws Exception {
        List<String> remarks = Collections.synchronizedList(new ArrayList<>());
        try (ServiceFixture of = new ServiceFixture();
                Monitor _ = new Monitor(
                        of.service(),
                        of.store().metrics(),
                        MonitorSettings.DEFAULT,
                        InstantSource.system(),
                        remarks::add)) {
            of.execute("alter table execution rename to elsewhere");
            Submission first = of.submit(ServiceFixture.MISTYPED);
            of.awaitEnd(first.id());
            String late = "executions cannot be measured now, and will be later";
            long patience = System.nanoTime() + PATIENCE.toNanos();
            while (remarks.stream().noneMatch(remark -> remark.startsWith(late))) {
                assertThat(System.nanoTime()).isLessThan(patience);
                Thread.sleep(1);
            }
            of.execute("alter table elsewhere rename to execution");

            assertThat(await(of, first).submission()).isEqualTo(first.id());
            assertThat(remarks).filteredOn(remark -> remark.startsWith(late)).hasSize(1);
        }
    }

    @Provide
    Arbitrary<String> sources() {
        return Arbitraries.frequency(
                Tuple.of(9, ServiceFixture.RIGHT),
                Tuple.of(9, ServiceFixture.WRONG),
                Tuple.of(9, ServiceFixture.BROKEN),
                Tuple.of(1, ServiceFixture.MISTYPED));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Tag("P54")
    void an_alert_comes_within_10_s_of_a_metric_beyond_its_threshold(
            @ForAll("rules") AlertRule rule,
            @ForAll @DoubleRange(min = 0.01, max = 100) double beyond,
            @ForAll @DoubleRange(max = 10) double back)
            throws Exception {
        double sign = rule.side() == Side.ABOVE ? 1 : -1;
        Instant before = Instant.now();
        EVENTS.clear();

        long start = System.nanoTime();
        VALUES.put(rule.metric(), rule.threshold() + sign * beyond);
        AlertEvent raised = EVENTS.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        VALUES.put(rule.metric(), rule.clear() - sign * back);
        AlertEvent cleared = EVENTS.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);

        assertThat(raised).isInstanceOf(AlertEvent.Raised.class);
        assertThat(cleared).isInstanceOf(AlertEvent.Cleared.class);
        assertThat(cleared.alert().rule()).isEqualTo(rule.name());
        assertThat(cleared.alert().raised()).isEqualTo(raised.alert().raised());
        // written by now, as this is written after it
        FIXTURE.store().metrics().keep(List.of()).get();
        MetricStore metrics = FIXTURE.store().metrics();
        // a look begins before it sees
        assertThat(metrics.alerts(before.minus(PATIENCE), Instant.now().plus(PATIENCE)))
                .filteredOn(alert -> alert.raised().equals(cleared.alert().raised()))
                .containsExactly(cleared.alert());
        assertThat(metrics.openAlerts()).isEmpty();
        // as often as a service is looked at
        assertThat(MonitorSettings.DEFAULT.look()).isLessThan(Duration.ofSeconds(10));
    }

    @Provide
    Arbitrary<AlertRule> rules() {
        return Arbitraries.of(RULES);
    }

    private static List<AlertRule> madeRules() {
        List<AlertRule> rules = new ArrayList<>();
        for (int threshold = -1_000; threshold <= 1_000; threshold += 400) {
            for (Side side : Side.values()) {
                String name = "tried_" + side.name().toLowerCase(Locale.ROOT) + "_" + (threshold + 1_000);
                double clear = threshold - (side == Side.ABOVE ? 1 : -1) * (threshold + 1_000) / 100.0;
                rules.add(new AlertRule(
                        name, name, side, threshold, clear, Duration.ZERO, Optional.empty(), "It is tried"));
                VALUES.put(name, (double) threshold);
            }
        }
        return rules;
    }

    @Example
    void what_prometheus_reads_names_the_queue_the_workers_and_each_verdict() throws Exception {
        Submission submission = FIXTURE.submit(ServiceFixture.RIGHT);
        FIXTURE.awaitEnd(submission.id());
        await(submission);
        Monitor monitor = MONITORS.getFirst();
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (!monitor.prometheus().contains("letscode_submissions_total{verdict=\"AC\"}")) {
            assertThat(System.nanoTime()).isLessThan(patience);
            Thread.sleep(1);
        }

        assertThat(monitor.prometheus())
                .contains("# TYPE letscode_workers gauge\nletscode_workers ")
                .contains("# TYPE letscode_submissions_total counter\n")
                .contains("letscode_queue_waiting 0.0\n", "letscode_queue_held ", "letscode_heap_used_ratio 0.")
                .contains("letscode_judging_seconds_count{backend=\"NAMESPACE\",language=\"c\"} ")
                .contains("letscode_cpu_seconds_max{language=\"c\"} ", "letscode_memory_bytes_sum{language=\"c\"} ")
                .contains("letscode_waiting_seconds_sum ");
    }

    @Example
    void what_ended_while_nobody_watched_is_measured_by_the_next_who_does() throws Exception {
        try (ServiceFixture own = new ServiceFixture()) {
            Submission submission = own.submit(ServiceFixture.WRONG);
            own.awaitEnd(submission.id());
            assertThat(own.store().metrics().execution(submission.id(), 1)).isEmpty();

            try (Monitor _ = monitor(own, MonitorSettings.DEFAULT)) {
                assertThat(await(own, submission).judgement()).isEqualTo(1);
            }
        }
    }

    @Example
    void what_is_seen_is_kept_as_one_sample_for_each_span_of_time() throws Exception {
        Instant start = Instant.now();
        try (Monitor _ =
                monitor(MonitorSettings.DEFAULT.withLook(Duration.ofMillis(2)).withKeep(Duration.ofMillis(20)))) {
            Thread.sleep(300);
        }

        var samples = FIXTURE.store()
                .metrics()
                .samples("letscode_workers", start.minusSeconds(1), start.plusSeconds(60), Duration.ofMillis(20));
        assertThat(samples).hasSizeBetween(2, 100);
        assertThat(samples).anyMatch(sample -> sample.looks() > 1);
        assertThat(samples).allMatch(sample -> sample.lowest() >= 1 && sample.highest() <= 4);
    }
}
