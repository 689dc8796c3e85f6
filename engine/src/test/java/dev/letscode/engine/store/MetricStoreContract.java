package dev.letscode.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.language.Tier;
import dev.letscode.engine.metrics.Alert;
import dev.letscode.engine.metrics.Execution;
import dev.letscode.engine.metrics.ExecutionSummary;
import dev.letscode.engine.metrics.Sample;
import dev.letscode.engine.metrics.TierLatency;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionIds;
import dev.letscode.engine.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store does with what was measured. Each test has a time or names of its own, as the store is shared. */
interface MetricStoreContract {

    Store store();

    private static Execution execution(Instant ended, Verdict verdict, long millis) {
        SubmissionId id = new SubmissionIds(InstantSource.system(), new Random(), Optional.empty()).next();
        return new Execution(
                id,
                1,
                "ada",
                "ferries",
                "cpp20",
                Optional.of("NAMESPACE"),
                verdict,
                ended,
                Duration.ofMillis(millis),
                Duration.ofMillis(2 * millis),
                Optional.of(Duration.ofMillis(millis)),
                OptionalLong.of(millis << 20),
                3);
    }

    @Test
    default void an_execution_is_read_back_and_noted_once() throws Exception {
        Instant time = Instant.parse("2020-01-01T10:00:00.123Z");
        Execution known = execution(time, Verdict.ACCEPTED, 5);
        Execution unknown = new Execution(
                execution(time, Verdict.COMPILE_ERROR, 0).submission(),
                2,
                "ada",
                "ferries",
                "cpp20",
                Optional.empty(),
                Verdict.COMPILE_ERROR,
                time,
                Duration.ZERO,
                Duration.ZERO,
                Optional.empty(),
                OptionalLong.empty(),
                0);

        store().metrics().record(List.of(known, unknown), "reader-1", 7);
        store().metrics().record(List.of(known), "reader-1", 9);

        assertThat(store().metrics().execution(known.submission(), 1)).contains(known);
        assertThat(store().metrics().execution(unknown.submission(), 2)).contains(unknown);
        assertThat(store().metrics().execution(unknown.submission(), 1)).isEmpty();
        assertThat(store().metrics().position("reader-1")).isEqualTo(9);
        assertThat(store().metrics().position("reader-2")).isZero();
    }

    @Test
    default void executions_are_summed_up_by_parts_of_a_time() throws Exception {
        Instant start = Instant.parse("2020-02-01T00:00:00Z");
        store().metrics()
                .record(
                        List.of(
                                execution(start, Verdict.ACCEPTED, 10),
                                execution(start.plusSeconds(59), Verdict.ACCEPTED, 20),
                                execution(start.plusSeconds(59), Verdict.WRONG_ANSWER, 30),
                                execution(start.plusSeconds(60), Verdict.ACCEPTED, 40),
                                execution(start.plusSeconds(120), Verdict.ACCEPTED, 50)),
                        "reader-3",
                        1);

        assertThat(store().metrics().executions(start, start.plusSeconds(120), Duration.ofMinutes(1)))
                .containsExactly(
                        summary(start, Verdict.ACCEPTED, 2, 15, 20),
                        summary(start, Verdict.WRONG_ANSWER, 1, 30, 30),
                        summary(start.plusSeconds(60), Verdict.ACCEPTED, 1, 40, 40));
        assertThat(store().metrics().forgetExecutions(Instant.parse("2020-02-01T00:02:00Z")))
                .isGreaterThanOrEqualTo(4);
        assertThat(store().metrics().executions(start, start.plusSeconds(240), Duration.ofHours(1)))
                .containsExactly(summary(start, Verdict.ACCEPTED, 1, 50, 50));
    }

    @Test
    default void how_long_people_waited_for_verdicts_is_told_by_tier_and_part() throws Exception {
        Instant start = Instant.parse("2020-02-02T00:00:00Z");
        List<Execution> all = new ArrayList<>();
        for (int i = 0; i <= 100; i++) {
            all.add(execution(start.plusSeconds(i / 2), Verdict.ACCEPTED, 10L * i));
        }
        all.add(execution(start.plusSeconds(61), Verdict.ACCEPTED, 7));
        all.add(by("POLYGLOT", execution(start, Verdict.WRONG_ANSWER, 1)));
        all.add(by("WEBASSEMBLY", execution(start, Verdict.ACCEPTED, 2)));
        all.add(by(null, execution(start, Verdict.COMPILE_ERROR, 1_000)));
        store().metrics().record(all, "reader-5", 1);

        assertThat(store().metrics().latencies(start, start.plusSeconds(120), Duration.ofMinutes(1)))
                .containsExactly(
                        latency(start, Tier.CLIENT, 2, 4_500, 5_850),
                        latency(start, Tier.SERVER, 101, 1_500_000, 2_850_000),
                        latency(start.plusSeconds(60), Tier.SERVER, 1, 21_000, 21_000));
    }

    private static Execution by(@Nullable String backend, Execution one) {
        return new Execution(
                one.submission(),
                one.judgement(),
                one.account(),
                one.problem(),
                one.language(),
                Optional.ofNullable(backend),
                one.verdict(),
                one.ended(),
                one.waited(),
                one.judged(),
                one.cpu(),
                one.memoryBytes(),
                one.tests());
    }

    /** Times are rounded to the millisecond. */
    private static TierLatency latency(Instant start, Tier tier, long count, long medianMicros, long highMicros) {
        return new TierLatency(
                start,
                tier,
                count,
                Duration.ofMillis(Math.round(medianMicros / 1e3)),
                Duration.ofMillis(Math.round(highMicros / 1e3)));
    }

    private static ExecutionSummary summary(Instant start, Verdict verdict, long count, long mean, long most) {
        return new ExecutionSummary(
                start,
                verdict,
                count,
                Duration.ofMillis(mean),
                Duration.ofMillis(2 * mean),
                Optional.of(Duration.ofMillis(mean)),
                Optional.of(Duration.ofMillis(most)),
                OptionalLong.of(most << 20));
    }

    @Test
    default void samples_that_are_thinned_out_still_say_how_many_how_much_and_from_where_to_where() throws Exception {
        Instant start = Instant.parse("2020-03-01T05:00:00Z");
        String series = "letscode_test{language=\"c++\"}";
        List<Sample> all = new ArrayList<>();
        for (int minute = 0; minute < 120; minute++) {
            all.add(Sample.of(series, start.plusSeconds(60L * minute), minute));
            all.add(Sample.of("other", start.plusSeconds(60L * minute), 1));
        }
        store().metrics().keep(all).get();
        store().metrics().keep(List.of(Sample.of(series, start, 1_000))).get();
        List<Sample> hours = List.of(
                new Sample(series, start, 61, 1_770 + 1_000, 0, 1_000),
                new Sample(series, start.plusSeconds(3_600), 60, 5_370, 60, 119));
        assertThat(read(series, start, Duration.ofHours(1))).isEqualTo(hours);
        assertThat(read(series, start, Duration.ofMinutes(1))).hasSize(120);

        // the second hour is not over
        assertThat(store().metrics().thinOut(start.plusSeconds(7_100), Duration.ofHours(1)))
                .isEqualTo(2 * 59);
        assertThat(store().metrics().thinOut(start.plusSeconds(7_100), Duration.ofHours(1)))
                .isZero();

        assertThat(read(series, start, Duration.ofHours(1))).isEqualTo(hours);
        assertThat(read(series, start, Duration.ofMinutes(1))).hasSize(61);
        assertThat(store().metrics().series()).contains(series, "other");
    }

    private List<Sample> read(String series, Instant start, Duration part) throws StoreException {
        return store().metrics().samples(series, start, start.plusSeconds(7_200), part);
    }

    @Test
    default void an_alert_is_open_until_it_is_cleared() throws Exception {
        Instant raised = Instant.parse("2020-04-01T05:00:00.500Z");
        Alert alert = new Alert("long-queue", raised, Optional.empty(), 12.5, 10, "Submissions wait");
        Alert other = new Alert("heap-full", raised.plusSeconds(5), Optional.empty(), 1, 0.9, "Memory");
        store().metrics().raise(alert).get();
        store().metrics().raise(other).get();
        assertThat(store().metrics().openAlerts()).containsExactly(other, alert);

        Alert cleared = alert.clearedAt(raised.plusSeconds(60));
        store().metrics().clear(cleared).get();

        assertThat(store().metrics().openAlerts()).containsExactly(other);
        assertThat(store().metrics().alerts(raised, raised.plusSeconds(5))).containsExactly(cleared);
        store().metrics().clear(other.clearedAt(raised)).get();
    }
}
