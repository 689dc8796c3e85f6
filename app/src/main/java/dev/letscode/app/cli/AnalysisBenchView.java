package dev.letscode.app.cli;

import dev.letscode.app.bench.AnalysisReport;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Table;
import dev.letscode.app.terminal.Table.Align;
import dev.letscode.app.terminal.Table.Cell;
import java.util.List;
import java.util.Locale;

/** Shows how fast sources are read. */
final class AnalysisBenchView {

    private AnalysisBenchView() {}

    static void show(AnalysisReport report, Screen screen) {
        var machine = report.machine();
        screen.line(screen.terminal().out(Style.FAINT, machine.toString()));
        List<List<Cell>> rows = report.languages().stream()
                .map(measured -> List.of(
                        Cell.of(measured.language()),
                        Cell.of(String.valueOf(measured.lines())),
                        millis(measured.firstMillis()),
                        millis(measured.whole().medianMillis()),
                        millis(measured.whole().p95Millis()),
                        millis(measured.edit().medianMillis()),
                        millis(measured.edit().p95Millis())))
                .toList();
        new Table()
                .column("milliseconds", Align.LEFT)
                .column("lines", Align.RIGHT)
                .column("first", Align.RIGHT)
                .column("median", Align.RIGHT)
                .column("p95", Align.RIGHT)
                .column("edit", Align.RIGHT)
                .column("p95", Align.RIGHT)
                .lines(screen.terminal(), rows)
                .forEach(screen::line);
    }

    private static Cell millis(double millis) {
        return Cell.of(String.format(Locale.ROOT, "%.2f", millis));
    }
}
