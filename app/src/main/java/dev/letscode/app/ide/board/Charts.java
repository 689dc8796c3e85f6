package dev.letscode.app.ide.board;

import dev.letscode.app.ide.chart.ChartData;
import dev.letscode.app.ide.chart.Series;
import dev.letscode.app.ide.chart.Unit;
import dev.letscode.app.ide.results.VerdictWords;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.language.Tier;
import dev.letscode.engine.metrics.ExecutionSummary;
import dev.letscode.engine.metrics.Sample;
import dev.letscode.engine.metrics.TierLatency;
import dev.letscode.engine.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** The charts of a dashboard: what the store knows of each part of the time, and in the newest part what is so now. */
final class Charts {

    private static final double NANOS = 1e9;
    private static final List<String> TONES =
            List.of("tone-blue", "tone-orange", "tone-green", "tone-purple", "tone-sky");

    private final Dashboard.Shown shown;
    private final Words words;
    private final Range range;
    private final Instant start;

    Charts(Dashboard.Shown shown, Words words) {
        this.shown = shown;
        this.words = words;
        this.range = shown.history().range();
        this.start = range.start(shown.at());
    }

    ChartData verdicts() {
        Map<Verdict, double[]> counts = new TreeMap<>();
        for (ExecutionSummary summary : shown.history().executions()) {
            int index = index(summary.start());
            if (index >= 0) {
                counts.computeIfAbsent(summary.verdict(), any -> new double[range.parts()])[index] += summary.count();
            }
        }
        List<Series> series = counts.entrySet().stream()
                .map(each -> Series.of(
                        words.of(VerdictWords.of(each.getKey())), tone(each.getKey()), boxed(each.getValue())))
                .toList();
        return data(Unit.COUNT, true, series);
    }

    ChartData queue() {
        return data(
                Unit.COUNT,
                false,
                List.of(
                        sampled(Word.BOARD_WAITING, "tone-orange", Gauges.WAITING, Sample::highest),
                        sampled(Word.BOARD_BUSY, "tone-blue", Gauges.HELD, Sample::mean),
                        new Series(
                                words.of(Word.BOARD_WORKERS),
                                "tone-grey",
                                true,
                                values(Gauges.WORKERS, Sample::mean))));
    }

    ChartData latencies() {
        List<Series> series = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            List<TierLatency> ofTier = shown.history().latencies().stream()
                    .filter(one -> one.tier() == tier)
                    .toList();
            if (!ofTier.isEmpty()) {
                String tone = tier == Tier.SERVER ? "tone-blue" : "tone-orange";
                String name = tier(tier, words);
                series.add(Series.of(words.of(Word.BOARD_MEDIAN, name), tone, seconds(ofTier, TierLatency::median)));
                series.add(new Series(words.of(Word.BOARD_HIGH, name), tone, true, seconds(ofTier, TierLatency::high)));
            }
        }
        return data(Unit.SECONDS, false, series);
    }

    static String tier(Tier tier, Words words) {
        return words.of(tier == Tier.SERVER ? Word.BOARD_SERVER : Word.BOARD_CLIENT);
    }

    ChartData memory() {
        double[] guests = unknown();
        for (ExecutionSummary summary : shown.history().executions()) {
            int index = index(summary.start());
            if (index >= 0 && summary.mostMemoryBytes().isPresent()) {
                double bytes = summary.mostMemoryBytes().getAsLong();
                guests[index] = Double.isNaN(guests[index]) ? bytes : Math.max(guests[index], bytes);
            }
        }
        return data(
                Unit.BYTES,
                false,
                List.of(
                        sampled(Word.BOARD_HEAP, "tone-blue", Gauges.HEAP, Sample::highest),
                        new Series(words.of(Word.BOARD_GUESTS), "tone-orange", true, boxed(guests))));
    }

    ChartData environments() {
        TreeSet<String> names =
                new TreeSet<>(shown.gauges().byLabel(Gauges.READY).keySet());
        List<Series> series = new ArrayList<>();
        for (String name : names) {
            series.add(new Series(
                    name,
                    TONES.get(series.size() % TONES.size()),
                    series.size() % 2 == 1,
                    values(shown.gauges().series(Gauges.READY, name), Sample::mean)));
        }
        return data(Unit.COUNT, false, series);
    }

    private Series sampled(Word name, String tone, String series, ToDoubleFunction<Sample> value) {
        return Series.of(words.of(name), tone, values(series, value));
    }

    private List<Double> values(String series, ToDoubleFunction<Sample> value) {
        double[] values = unknown();
        for (Sample sample : shown.history().of(series)) {
            int index = index(sample.at());
            if (index >= 0) {
                values[index] = value.applyAsDouble(sample);
            }
        }
        OptionalDouble now = shown.gauges().value(series);
        if (now.isPresent()) {
            values[values.length - 1] = now.getAsDouble();
        }
        return boxed(values);
    }

    private List<Double> seconds(List<TierLatency> latencies, java.util.function.Function<TierLatency, Duration> time) {
        double[] values = unknown();
        for (TierLatency latency : latencies) {
            int index = index(latency.start());
            if (index >= 0) {
                values[index] = time.apply(latency).toNanos() / NANOS;
            }
        }
        return boxed(values);
    }

    private double[] unknown() {
        double[] values = new double[range.parts()];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    /** Of the part that has a moment in it; -1 if none has. */
    private int index(Instant moment) {
        long index = Math.floorDiv(
                Duration.between(start, moment).toMillis(), range.part().toMillis());
        return index >= 0 && index < range.parts() ? (int) index : -1;
    }

    private ChartData data(Unit unit, boolean stacked, List<Series> series) {
        return new ChartData(start, range.part(), range.parts(), unit, stacked, series);
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    /** Colours of Okabe and Ito, which people tell apart who see few colours. */
    private static String tone(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> "tone-green";
            case WRONG_ANSWER -> "tone-vermillion";
            case TIME_LIMIT_EXCEEDED -> "tone-orange";
            case MEMORY_LIMIT_EXCEEDED -> "tone-amber";
            case OUTPUT_LIMIT_EXCEEDED -> "tone-yellow";
            case RUN_TIME_ERROR -> "tone-purple";
            case COMPILE_ERROR -> "tone-grey";
            case SECURITY_VIOLATION -> "tone-blue";
            case JUDGE_ERROR -> "tone-sky";
        };
    }
}
