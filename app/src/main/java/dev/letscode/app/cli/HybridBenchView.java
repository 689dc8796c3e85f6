package dev.letscode.app.cli;

import dev.letscode.app.bench.HybridReport;
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
import java.util.TreeMap;

/** Shows what it brings to do things ahead of a submission. */
final class HybridBenchView {

    private HybridBenchView() {}

    static void show(HybridReport report, Screen screen) {
        var machine = report.machine();
        screen.line(screen.terminal()
                .out(
                        Style.FAINT,
                        String.format(
                                Locale.ROOT,
                                "%s, load %.1f when it began, medians of %d rounds",
                                machine,
                                report.load(),
                                report.rounds())));
        List<List<Cell>> rows = new ArrayList<>();
        for (HybridReport.Comparison comparison : report.comparisons()) {
            rows.add(List.of(
                    Cell.of(comparison.what()),
                    Cell.of(comparison.ahead()),
                    millis(comparison.without()),
                    millis(comparison.with()),
                    Cell.of(String.format(Locale.ROOT, "%.1f", comparison.ratio()))));
        }
        new Table()
                .column("submit to verdict, milliseconds", Align.LEFT)
                .column("done ahead", Align.LEFT)
                .column("without", Align.RIGHT)
                .column("with", Align.RIGHT)
                .column("ratio", Align.RIGHT)
                .lines(screen.terminal(), rows)
                .forEach(screen::line);
        new TreeMap<>(report.caches())
                .forEach((name, use) -> screen.line(screen.terminal()
                        .out(
                                Style.FAINT,
                                name + ": " + use.hits() + " hits, " + use.misses() + " misses, " + use.evictions()
                                        + " evictions")));
        new TreeMap<>(report.absent())
                .forEach((what, why) -> screen.line(
                        screen.terminal().out(Style.FAINT, "not measured: " + what + ": " + Text.printable(why))));
    }

    private static Cell millis(Spread spread) {
        return Cell.of(String.format(Locale.ROOT, "%.1f", spread.medianMillis()));
    }
}
