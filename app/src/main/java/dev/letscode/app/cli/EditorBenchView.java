package dev.letscode.app.cli;

import dev.letscode.app.bench.EditorReport;
import dev.letscode.app.bench.Spread;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Table;
import dev.letscode.app.terminal.Table.Align;
import dev.letscode.app.terminal.Table.Cell;
import java.util.List;
import java.util.Locale;

/** Shows how fast the editor is. */
final class EditorBenchView {

    private EditorBenchView() {}

    static void show(EditorReport report, Screen screen) {
        var machine = report.machine();
        screen.line(screen.terminal()
                .out(
                        Style.FAINT,
                        machine + (report.onScreen() ? ", on a screen, " : ", without a screen, ") + report.lines()
                                + " lines of C++"));
        new Table()
                .column("milliseconds", Align.LEFT)
                .column("median", Align.RIGHT)
                .column("p90", Align.RIGHT)
                .column("p95", Align.RIGHT)
                .column("rounds", Align.RIGHT)
                .lines(
                        screen.terminal(),
                        List.of(
                                row("opening, until it is laid out", report.open()),
                                row("opening, until it has colours", report.coloured()),
                                row("a letter, until all is laid out", report.key()),
                                row("  CPU time of that", report.keyWork()),
                                row("a new line, until all is laid out", report.newLine()),
                                row("  CPU time of that", report.newLineWork()),
                                row("a letter, until it has its colour", report.keyColoured()),
                                row("going elsewhere, until all has colours", report.jump())))
                .forEach(screen::line);
    }

    private static List<Cell> row(String what, Spread spread) {
        return List.of(
                Cell.of(what),
                millis(spread.medianMillis()),
                millis(spread.p90Millis()),
                millis(spread.p95Millis()),
                Cell.of(String.valueOf(spread.rounds())));
    }

    private static Cell millis(double millis) {
        return Cell.of(String.format(Locale.ROOT, "%.2f", millis));
    }
}
