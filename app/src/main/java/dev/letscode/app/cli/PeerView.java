package dev.letscode.app.cli;

import dev.letscode.app.bench.Machine;
import dev.letscode.app.bench.Parallel;
import dev.letscode.app.bench.PeerReport;
import dev.letscode.app.bench.Spread;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Table;
import dev.letscode.app.terminal.Table.Align;
import dev.letscode.app.terminal.Table.Cell;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Ways to run a program beside each other, for a person. */
final class PeerView {

    private PeerView() {}

    static void show(PeerReport report, Screen screen) {
        Machine machine = report.machine();
        screen.line(screen.terminal().out(Style.FAINT, machine.toString()));
        new Table()
                .column("one run of `true`", Align.LEFT)
                .column("median ms", Align.RIGHT)
                .column("p95 ms", Align.RIGHT)
                .column("x bare", Align.RIGHT)
                .column("runs", Align.RIGHT)
                .lines(
                        screen.terminal(),
                        report.runs().stream().flatMap(PeerView::row).toList())
                .forEach(screen::line);
        report.runs().stream()
                .filter(runs -> !runs.absence().isEmpty())
                .forEach(runs -> screen.line(
                        screen.terminal().out(Style.FAINT, "  not measured: " + runs.name() + ": " + runs.absence())));
        if (report.parallel().isEmpty()) {
            return;
        }
        double one = report.parallel().getFirst().testsPerSecond();
        new Table()
                .column("environments at once", Align.LEFT)
                .column("tests/s", Align.RIGHT)
                .column("x one", Align.RIGHT)
                .lines(
                        screen.terminal(),
                        report.parallel().stream().map(point -> row(point, one)).toList())
                .forEach(screen::line);
    }

    private static Stream<List<Cell>> row(PeerReport.Runs runs) {
        Spread spread = runs.spread();
        Double ratio = runs.ratio();
        return spread == null || ratio == null
                ? Stream.empty()
                : Stream.of(List.of(
                        Cell.of(runs.name()),
                        number("%.2f", spread.medianMillis()),
                        number("%.2f", spread.p95Millis()),
                        number("%.2f", ratio),
                        Cell.of(String.valueOf(spread.rounds()))));
    }

    private static List<Cell> row(Parallel point, double one) {
        return List.of(
                Cell.of(String.valueOf(point.atOnce())),
                number("%.0f", point.testsPerSecond()),
                number("%.2f", point.testsPerSecond() / one));
    }

    private static Cell number(String format, double value) {
        return Cell.of(String.format(Locale.ROOT, format, value));
    }
}
