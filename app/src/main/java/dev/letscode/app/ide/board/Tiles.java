package dev.letscode.app.ide.board;

import dev.letscode.app.ide.chart.Unit;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.terminal.Text;
import dev.letscode.engine.metrics.TierLatency;
import dev.letscode.engine.verdict.Verdict;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** What is so now, and what the time that is looked at comes to. */
final class Tiles {

    private static final double GAP = 12;

    /** From here on all of them are beside each other. */
    private static final double WIDE = 1_120;

    private static final String UNKNOWN = "–";

    private final Words words;
    private final Tile waiting;
    private final Tile workers;
    private final Tile judged;
    private final Tile latency;
    private final Tile memory;
    private final Tile ready;
    private final Tile alerts;
    private final FlowPane root = new FlowPane(GAP, GAP);

    Tiles(Words words) {
        this.words = words;
        waiting = new Tile(words, Word.BOARD_WAITING);
        workers = new Tile(words, Word.BOARD_WORKERS_BUSY);
        judged = new Tile(words, Word.BOARD_JUDGED);
        latency = new Tile(words, Word.BOARD_LATENCY);
        memory = new Tile(words, Word.BOARD_HEAP);
        ready = new Tile(words, Word.BOARD_READY);
        alerts = new Tile(words, Word.BOARD_ALERTS);
        List<Tile> all = List.of(waiting, workers, judged, latency, memory, ready, alerts);
        for (Tile tile : all) {
            root.getChildren().add(tile.node());
        }
        root.widthProperty().addListener((any, before, now) -> {
            int columns = now.doubleValue() >= WIDE ? all.size() : (all.size() + 1) / 2;
            double width = Math.floor((now.doubleValue() - GAP * (columns - 1)) / columns);
            all.forEach(tile -> tile.setWidth(width));
        });
    }

    Node node() {
        return root;
    }

    void show(Dashboard.Shown shown) {
        Gauges gauges = shown.gauges();
        waiting.show(
                number(gauges.value(Gauges.WAITING)),
                gauges.value(Gauges.WAIT).isPresent()
                        ? words.of(
                                Word.BOARD_WAIT,
                                Unit.SECONDS.text(gauges.value(Gauges.WAIT).getAsDouble()))
                        : words.of(Word.BOARD_NO_ESTIMATE));
        OptionalDouble all = gauges.value(Gauges.WORKERS);
        OptionalDouble held = gauges.value(Gauges.HELD);
        boolean isKnown = all.isPresent() && held.isPresent();
        workers.show(
                isKnown ? number(held) + " / " + number(all) : UNKNOWN,
                isKnown
                        ? words.of(
                                Word.BOARD_IDLE, Unit.COUNT.text(Math.max(0, all.getAsDouble() - held.getAsDouble())))
                        : words.of(Word.STATUS_STARTING));
        showJudged(shown.history());
        showLatency(shown.history().overall());
        memory.show(
                gauges.value(Gauges.HEAP).isPresent()
                        ? Text.ofBytes((long) gauges.value(Gauges.HEAP).getAsDouble())
                        : UNKNOWN,
                gauges.value(Gauges.HEAP_RATIO).isPresent()
                        ? words.of(
                                Word.BOARD_HEAP_SHARE,
                                percent(gauges.value(Gauges.HEAP_RATIO).getAsDouble()))
                        : "");
        showReady(gauges);
        int open = shown.history().openAlerts().size();
        alerts.show(
                Integer.toString(open),
                open == 0
                        ? words.of(Word.BOARD_NO_ALERT)
                        : shown.history().openAlerts().getFirst().rule(),
                open > 0);
    }

    private void showJudged(History history) {
        long accepted = history.executions().stream()
                .filter(one -> one.verdict() == Verdict.ACCEPTED)
                .mapToLong(one -> one.count())
                .sum();
        long all = history.judged();
        judged.show(
                Long.toString(all), all == 0 ? "" : words.of(Word.BOARD_ACCEPTED, percent((double) accepted / all)));
    }

    /** The tier that ran most is the number, and all of them are below. */
    private void showLatency(List<TierLatency> overall) {
        latency.show(
                overall.stream()
                        .max(java.util.Comparator.comparingLong(TierLatency::count))
                        .map(one -> Text.of(one.median()))
                        .orElse(UNKNOWN),
                overall.stream()
                        .map(one -> words.of(
                                Word.BOARD_LATENCY_OF,
                                Charts.tier(one.tier(), words),
                                Text.of(one.median()),
                                Text.of(one.high())))
                        .collect(Collectors.joining(" · ")));
    }

    private void showReady(Gauges gauges) {
        List<String> parts = gauges.byLabel(Gauges.READY).entrySet().stream()
                .map(one -> one.getKey() + " " + Unit.COUNT.text(one.getValue()))
                .toList();
        ready.show(
                parts.isEmpty()
                        ? UNKNOWN
                        : Unit.COUNT.text(gauges.byLabel(Gauges.READY).values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum()),
                String.join(" · ", parts));
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? Unit.COUNT.text(value.getAsDouble()) : UNKNOWN;
    }

    static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
