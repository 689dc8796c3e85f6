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
import java.util.stream.Collectors;

/** Shows what the service around the judge costs. */
final class ServiceBenchView {

    private ServiceBenchView() {}

    /** One part, as soon as it has been measured. */
    static void show(ServiceReport.Part part, Screen screen) {
        switch (part) {
            case ServiceReport.Policies policies -> showPolicies(policies, screen);
            case ServiceReport.Overhead overhead -> showOverhead(overhead, screen);
            case ServiceReport.Queueing queueing -> showQueueing(queueing, screen);
            case ServiceReport.History history -> showHistory(history, screen);
            case ServiceReport.Many many -> showMany(many, screen);
        }
    }

    /** What all parts were measured on, and what else it did. */
    static void showMachine(ServiceReport report, Screen screen) {
        screen.line(screen.terminal()
                .out(
                        Style.FAINT,
                        String.format(Locale.ROOT, "%s, load %.1f when it began", report.machine(), report.load())));
    }

    private static void showPolicies(ServiceReport.Policies policies, Screen screen) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ServiceReport.Policy policy : policies.policies()) {
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

    private static void showQueueing(ServiceReport.Queueing queueing, Screen screen) {
        showRows(
                List.of(row(
                        queueing.submissions() + " submissions stored, queued and taken, " + queueing.submittersAtOnce()
                                + " at once",
                        String.format(Locale.ROOT, "%.0f /s", queueing.perSecond()))),
                screen);
    }

    private static void showOverhead(ServiceReport.Overhead overhead, Screen screen) {
        Spread difference = overhead.difference();
        showRows(
                List.of(
                        row("a submission, judged alone", millis(overhead.alone())),
                        row("the same through the service", millis(overhead.service())),
                        row(
                                "  differences, 10 %, median, 90 %",
                                String.format(
                                        Locale.ROOT,
                                        "%.2f  %.2f  %.2f ms",
                                        difference.p10Millis(),
                                        difference.medianMillis(),
                                        difference.p90Millis()))),
                screen);
    }

    private static void showMany(ServiceReport.Many many, Screen screen) {
        showRows(
                List.of(
                        row(
                                many.many() + " submissions through the service, none judged",
                                String.format(Locale.ROOT, "%.0f /s", many.perSecond())),
                        row("  heap after " + many.few(), Text.ofBytes(many.fewHeapBytes())),
                        row("  heap after all", Text.ofBytes(many.manyHeapBytes()))),
                screen);
    }

    private static void showRows(List<List<Cell>> rows, Screen screen) {
        new Table()
                .column("measured (medians)", Align.LEFT)
                .column("", Align.RIGHT)
                .lines(screen.terminal(), rows)
                .forEach(screen::line);
    }

    private static void showHistory(ServiceReport.History history, Screen screen) {
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
            screen.line(screen.terminal().out(Style.FAINT, page.name() + ": " + indexes(page.plan())));
        }
    }

    /** What a plan says of indexes; all of it is in the JSON. */
    private static String indexes(String plan) {
        return Text.printable(plan.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("/* PUBLIC.") || line.equals("/* index sorted */"))
                .map(line -> line.replaceAll("/\\* (PUBLIC\\.)?|:.*| \\*/", ""))
                .collect(Collectors.joining(", ")));
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
