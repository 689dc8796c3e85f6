package dev.letscode.app.cli;

import dev.letscode.app.bench.GuestReport;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Table;
import dev.letscode.app.terminal.Table.Align;
import dev.letscode.app.terminal.Table.Cell;
import dev.letscode.app.terminal.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows how fast the client tier is. */
final class GuestBenchView {

    private static final double MILLIS_PER_SECOND = 1000;

    private GuestBenchView() {}

    static void show(GuestReport report, Screen screen) {
        var machine = report.machine();
        screen.line(screen.terminal().out(Style.FAINT, machine + ", medians of " + report.rounds() + " rounds"));
        List<List<Cell>> rows = new ArrayList<>();
        for (GuestReport.Mean mean : report.means()) {
            for (GuestReport.Program program : report.programs()) {
                if (program.language().equals(mean.language())) {
                    rows.add(List.of(
                            Cell.of(program.language()),
                            Cell.of(program.task()),
                            number("%.3f", program.server()),
                            number("%.3f", program.first()),
                            number("%.3f", program.warm()),
                            number("%.2f", program.firstRatio()),
                            number("%.2f", program.warmRatio())));
                }
            }
            rows.add(List.of(
                    Cell.of(mean.language()),
                    Cell.of("geometric mean"),
                    Cell.of(""),
                    Cell.of(""),
                    Cell.of(""),
                    number("%.2f", mean.firstRatio()),
                    number("%.2f", mean.warmRatio())));
        }
        new Table()
                .column("CPU seconds", Align.LEFT)
                .column("program", Align.LEFT)
                .column("server", Align.RIGHT)
                .column("first", Align.RIGHT)
                .column("warm", Align.RIGHT)
                .column("x first", Align.RIGHT)
                .column("x warm", Align.RIGHT)
                .lines(screen.terminal(), rows)
                .forEach(screen::line);
        showStarts(report, screen);
        showSubmissions(report, screen);
        report.absent()
                .forEach((what, why) ->
                        screen.line("  not measured: " + Text.printable(what) + ": " + Text.printable(why)));
    }

    private static void showStarts(GuestReport report, Screen screen) {
        List<List<Cell>> rows = report.starts().stream()
                .map(start -> List.of(
                        Cell.of(start.language()), number("%.2f", start.time().medianMillis() / MILLIS_PER_SECOND)))
                .toList();
        new Table()
                .column("new worker to its first result", Align.LEFT)
                .column("s", Align.RIGHT)
                .lines(screen.terminal(), rows)
                .forEach(screen::line);
    }

    private static void showSubmissions(GuestReport report, Screen screen) {
        List<List<Cell>> rows = report.submissions().stream()
                .map(submission -> List.of(
                        Cell.of(submission.language()),
                        number("%.1f", submission.paused().build().medianMillis()),
                        number("%.1f", submission.paused().judge().medianMillis()),
                        number("%.1f", submission.paused().judge().p95Millis()),
                        number("%.1f", submission.atOnce().build().medianMillis()),
                        number("%.1f", submission.atOnce().judge().medianMillis()),
                        number("%.1f", submission.atOnce().judge().p95Millis())))
                .toList();
        new Table()
                .column("trivial submission, ms", Align.LEFT)
                .column("build", Align.RIGHT)
                .column("to verdict", Align.RIGHT)
                .column("p95", Align.RIGHT)
                .column("at once: build", Align.RIGHT)
                .column("to verdict", Align.RIGHT)
                .column("p95", Align.RIGHT)
                .lines(screen.terminal(), rows)
                .forEach(screen::line);
    }

    private static Cell number(String format, double value) {
        return Cell.of(String.format(Locale.ROOT, format, value));
    }
}
