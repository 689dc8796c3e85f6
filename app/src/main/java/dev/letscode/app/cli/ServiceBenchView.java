package dev.letscode.app.cli;

import dev.letscode.app.bench.ServiceReport;
import dev.letscode.app.bench.Spread;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Table;
import dev.letscode.app.terminal.Table.Align;
import dev.letscode.app.terminal.Table.Cell;
import dev.letscode.app.terminal.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows what the service around the judge costs. */
final class ServiceBenchView {

    private ServiceBenchView() {}

    static void show(ServiceReport report, Screen screen) {
        var machine = report.machine();
        screen.line(screen.terminal()
                .out(Style.FAINT, String.format(Locale.ROOT, "%s, load %.1f when it began", machine, report.load())));
        showPolicy(report, screen);
        showService(report, screen);
        showHistory(report, screen);
    }

    private static void showPolicy(ServiceReport report, Screen screen) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ServiceReport.Policy policy : report.policy()) {
            var outcome = policy.outcome();
            rows.add(List.of(
                    Cell.of(Integer.toString(policy.tickets())),
                    number("%.0f", outcome.costs().offer()),
                    number("%.0f", outcome.costs().standing()),
                    number("%.0f", outcome.costs().turn()),
                    Cell.of(Integer.toString(outcome.farthestApart())),
                    Cell.of(outcome.newcomersWait() + " of " + policy.accounts()),
                    Cell.of(Integer.toString(outcome.lost())),
                    Cell.of(Integer.toString(outcome.twice() + outcome.outOfOrder()))));
        }
        new Table()
                .column("tickets that wait", Align.RIGHT)
                .column("ns to offer", Align.RIGHT)
                .column("to look up", Align.RIGHT)
                .column("a turn", Align.RIGHT)
                .column("apart", Align.RIGHT)
                .column("newcomer waits for", Align.RIGHT)
                .column("lost", Align.RIGHT)
                .column("wrong", Align.RIGHT)
                .lines(screen.terminal(), rows)
                .forEach(screen::line);
    }

    private static void showService(ServiceReport report, Screen screen) {
        List<List<Cell>> rows = new ArrayList<>();
        var queueing = report.queueing();
        rows.add(row(
                "submissions stored, queued and taken, " + queueing.submittersAtOnce() + " at once",
                String.format(Locale.ROOT, "%.0f /s", queueing.perSecond())));
        rows.add(row("a submission, judged alone", millis(report.overhead().alone())));
        rows.add(row("the same through the service", millis(report.overhead().service())));
        Spread difference = report.overhead().difference();
        rows.add(row(
                "  differences, 10 %, median, 90 %",
                String.format(
                        Locale.ROOT,
                        "%.2f  %.2f  %.2f ms",
                        difference.p10Millis(),
                        difference.medianMillis(),
                        difference.p90Millis())));
        var many = report.service();
        rows.add(row(
                many.many() + " submissions through the service, none judged",
                String.format(Locale.ROOT, "%.0f /s", many.perSecond())));
        rows.add(row("  heap after " + many.few(), Text.ofBytes(many.fewHeapBytes())));
        rows.add(row("  heap after all", Text.ofBytes(many.manyHeapBytes())));
        new Table()
                .column("measured (medians)", Align.LEFT)
                .column("", Align.RIGHT)
                .lines(screen.terminal(), rows)
                .forEach(screen::line);
    }

    private static void showHistory(ServiceReport report, Screen screen) {
        var history = report.history();
        List<List<Cell>> rows = new ArrayList<>();
        for (ServiceReport.Page page : history.pages()) {
            rows.add(List.of(
                    Cell.of(page.name()),
                    Cell.of(Integer.toString(page.rows())),
                    number("%.2f", page.time().medianMillis()),
                    number("%.2f", page.time().p95Millis())));
        }
        new Table()
                .column(
                        String.format(
                                Locale.ROOT,
                                "page of %d submissions (filled in %d s, %s)",
                                history.submissions(),
                                history.filled().toSeconds(),
                                Text.ofBytes(history.fileBytes())),
                        Align.LEFT)
                .column("rows", Align.RIGHT)
                .column("ms", Align.RIGHT)
                .column("p95", Align.RIGHT)
                .lines(screen.terminal(), rows)
                .forEach(screen::line);
        for (ServiceReport.Page page : history.pages()) {
            screen.line(screen.terminal().out(Style.FAINT, page.name() + ": " + Text.printable(page.plan())));
        }
    }

    private static List<Cell> row(String what, String value) {
        return List.of(Cell.of(what), Cell.of(value));
    }

    private static String millis(Spread spread) {
        return String.format(Locale.ROOT, "%.2f ms", spread.medianMillis());
    }

    private static Cell number(String format, double value) {
        return Cell.of(String.format(Locale.ROOT, format, value));
    }
}
