package dev.letscode.app.cli;

import dev.letscode.app.bench.ResultsReport;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Table;
import dev.letscode.app.terminal.Table.Align;
import dev.letscode.app.terminal.Table.Cell;
import java.util.List;
import java.util.Locale;

/** Shows how well the table of verdicts keeps up. */
final class ResultsBenchView {

    private ResultsBenchView() {}

    static void show(ResultsReport report, Screen screen) {
        var machine = report.machine();
        screen.line(screen.terminal()
                .out(
                        Style.FAINT,
                        machine + (report.onScreen() ? ", on a screen, " : ", without a screen, ") + report.results()
                                + " results"));
        new Table()
                .column("results into the table of verdicts", Align.LEFT)
                .column("", Align.RIGHT)
                .lines(
                        screen.terminal(),
                        List.of(
                                row("results a second", "%.0f", report.perSecond()),
                                row(
                                        "from picture to picture, median",
                                        "%.1f ms",
                                        report.frame().medianMillis()),
                                row("  p95", "%.1f ms", report.frame().p95Millis()),
                                row("  the longest", "%.1f ms", report.longestMillis()),
                                row("  longer than 100 ms", "%.0f", report.over100Millis()),
                                row("behind at the end", "%.1f ms", report.behindMillis())))
                .forEach(screen::line);
    }

    private static List<Cell> row(String what, String format, double value) {
        return List.of(Cell.of(what), Cell.of(String.format(Locale.ROOT, format, value)));
    }
}
