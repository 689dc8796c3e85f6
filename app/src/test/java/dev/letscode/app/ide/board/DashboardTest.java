package dev.letscode.app.ide.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.app.ide.chart.ChartData;
import dev.letscode.app.ide.words.Tongue;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.ide.work.Background;
import dev.letscode.engine.metrics.Alert;
import dev.letscode.engine.metrics.Execution;
import dev.letscode.engine.metrics.Sample;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.submission.SubmissionIds;
import dev.letscode.engine.verdict.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dashboard over a real store. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DashboardTest {

    private static final Instant NOW = Instant.parse("2026-05-01T10:30:20Z");
    private static final Words WORDS = new Words(Tongue.ENGLISH);

    @TempDir
    Path folder;

    @Test
    void what_the_store_knows_is_in_the_parts_where_it_happened_and_what_is_now_in_the_newest() throws Exception {
        try (Store store = Store.embedded(folder, remark -> {})) {
            store.metrics()
                    .record(
                            List.of(
                                    execution(NOW, Verdict.ACCEPTED, "NAMESPACE", 100),
                                    execution(NOW.minusSeconds(60), Verdict.ACCEPTED, "POLYGLOT", 300),
                                    execution(NOW.minusSeconds(61), Verdict.WRONG_ANSWER, "NAMESPACE", 200),
                                    execution(NOW.minusSeconds(4_000), Verdict.ACCEPTED, "NAMESPACE", 900)),
                            "test",
                            1);
            store.metrics()
                    .keep(List.of(
                            new Sample("letscode_queue_waiting", minute(-2), 12, 24, 0, 5),
                            new Sample("letscode_cache_hits_total{cache=\"programs\"}", minute(-2), 12, 0, 4, 9),
                            new Sample("letscode_cache_misses_total{cache=\"programs\"}", minute(-2), 12, 0, 1, 1),
                            new Sample("letscode_unrelated", minute(-2), 1, 1, 1, 1)))
                    .get();
            Alert over = alert("heap-full", NOW.minusSeconds(500));
            Alert open = alert("queue-long", NOW.minusSeconds(50_000));
            store.metrics().raise(over).get();
            store.metrics().clear(over.clearedAt(NOW.minusSeconds(400))).get();
            store.metrics().raise(open).get();

            History history = new HistoryReader(store).read(Range.HOUR, NOW);
            Dashboard.Shown shown = new Dashboard.Shown(
                    NOW,
                    new Gauges(Map.of(
                            "letscode_queue_waiting",
                            7.0,
                            "letscode_cache_hits_total{cache=\"programs\"}",
                            2.0,
                            "letscode_cache_misses_total{cache=\"programs\"}",
                            2.0)),
                    history,
                    Optional.empty());
            Charts charts = new Charts(shown, WORDS);

            assertThat(history.judged()).isEqualTo(3);
            assertThat(history.samples()).doesNotContainKey("letscode_unrelated");
            assertThat(history.openAlerts()).extracting(Alert::rule).containsExactly("queue-long");
            assertThat(history.alerts()).extracting(Alert::rule).containsExactly("heap-full");
            assertThat(newest(charts.verdicts(), "Accepted", 2)).containsExactly(1.0, 1.0);
            assertThat(newest(charts.verdicts(), "Wrong answer", 2)).containsExactly(1.0, 0.0);
            assertThat(newest(charts.queue(), "Waiting", 3)).containsExactly(5.0, Double.NaN, 7.0);
            assertThat(newest(charts.latencies(), "server tier, median", 2)).containsExactly(0.6, 0.3);
            assertThat(newest(charts.latencies(), "client tier, median", 2)).containsExactly(0.9, Double.NaN);
            assertThat(charts.environments().isEmpty()).isTrue();
            assertThat(CacheUses.of(shown))
                    .as("5 hits before this process and 2 in it; 0 misses and then 1")
                    .containsExactly(new CacheUses("programs", 7, 8));
        }
    }

    @Test
    void what_is_counted_from_zero_again_goes_on_rising() {
        List<Sample> samples = List.of(
                new Sample("s", minute(0), 1, 0, 10, 12),
                new Sample("s", minute(1), 1, 0, 12, 20),
                new Sample("s", minute(2), 1, 0, 0, 3));

        assertThat(Rise.of(samples, OptionalDouble.of(5))).isEqualTo(10 + 3 + 2);
        assertThat(Rise.of(samples, OptionalDouble.empty())).isEqualTo(13);
        assertThat(Rise.of(List.of(), OptionalDouble.of(4))).isEqualTo(4);
    }

    @Test
    void the_history_is_read_when_something_was_judged_and_nothing_while_nobody_looks() throws Exception {
        LinkedBlockingQueue<Runnable> told = new LinkedBlockingQueue<>();
        Map<String, Double> metrics = new HashMap<>(Map.of("letscode_submissions_total{verdict=\"AC\"}", 1.0));
        int[] read = {0};
        try (Background background = new Background(told::add)) {
            Dashboard dashboard = new Dashboard(
                    background,
                    () -> Map.copyOf(metrics),
                    (range, now) -> {
                        read[0]++;
                        return History.none(range, now);
                    },
                    InstantSource.fixed(NOW));
            dashboard.look();
            assertThat(told.poll(100, TimeUnit.MILLISECONDS)).isNull();

            dashboard.watch(true);
            next(told);
            dashboard.look();
            next(told);
            assertThat(read[0]).isEqualTo(1);
            metrics.put("letscode_submissions_total{verdict=\"AC\"}", 2.0);
            dashboard.look();
            next(told);
            assertThat(read[0]).isEqualTo(2);
            dashboard.range().set(Range.WEEK);
            next(told);
            assertThat(dashboard.shown().get().history().range()).isEqualTo(Range.WEEK);
            dashboard.watch(false);
            dashboard.look();
            assertThat(told.poll(100, TimeUnit.MILLISECONDS)).isNull();
        }
    }

    @Test
    void what_cannot_be_read_is_said_and_what_was_known_stays() throws Exception {
        LinkedBlockingQueue<Runnable> told = new LinkedBlockingQueue<>();
        try (Background background = new Background(told::add)) {
            Dashboard dashboard = new Dashboard(
                    background,
                    Map::of,
                    (range, now) -> {
                        throw new IllegalStateException("the store is gone");
                    },
                    InstantSource.fixed(NOW));
            dashboard.watch(true);
            next(told);

            assertThat(dashboard.shown().get().problem()).contains("the store is gone");
        }
    }

    private static List<Double> newest(ChartData data, String series, int most) {
        List<Double> values = data.series().stream()
                .filter(one -> one.name().equals(series))
                .findFirst()
                .orElseThrow()
                .values();
        return values.subList(values.size() - most, values.size());
    }

    private static void next(LinkedBlockingQueue<Runnable> told) throws InterruptedException {
        Objects.requireNonNull(told.poll(10, TimeUnit.SECONDS), "nothing was told")
                .run();
    }

    private static Instant minute(int number) {
        return Instant.parse("2026-05-01T10:30:00Z").plusSeconds(60L * number);
    }

    private static Alert alert(String rule, Instant raised) {
        return new Alert(rule, raised, Optional.empty(), 2, 1, rule + " is too much");
    }

    private static Execution execution(Instant ended, Verdict verdict, String backend, long millis) {
        return new Execution(
                new SubmissionIds(InstantSource.system(), new Random(), Optional.empty()).next(),
                1,
                "ada",
                "ferries",
                "cpp20",
                Optional.of(backend),
                verdict,
                ended,
                Duration.ofMillis(millis),
                Duration.ofMillis(2 * millis),
                Optional.empty(),
                OptionalLong.of(1 << 20),
                3);
    }
}
