package dev.letscode.app.cli;

import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Table;
import dev.letscode.app.terminal.Table.Align;
import dev.letscode.app.terminal.Table.Cell;
import dev.letscode.app.terminal.Terminal;
import dev.letscode.app.terminal.Text;
import dev.letscode.engine.doctor.DoctorReport;
import dev.letscode.engine.doctor.LanguageReport;
import dev.letscode.engine.doctor.SandboxReport;
import dev.letscode.engine.doctor.SelfTestResult;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.sandbox.Enforcement;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Shows what this machine can do. */
final class DoctorView {

    private final Screen screen;
    private final Terminal terminal;
    private final boolean quiet;

    /** @param quiet whether only what is missing is shown */
    DoctorView(Screen screen, boolean quiet) {
        this.screen = screen;
        this.terminal = screen.terminal();
        this.quiet = quiet;
    }

    /** @param others sandboxes that this machine may have besides the one that the report is about, by name */
    void show(DoctorReport report, Map<String, SandboxReport> others) {
        switch (report.sandbox()) {
            case SandboxReport.Available sandbox -> showSandbox(sandbox);
            case SandboxReport.Missing(String reason) ->
                screen.line(terminal.out(Style.STRONG_BAD, "no sandbox: ") + Text.printable(reason));
        }
        others.forEach(this::showOther);
        report.languageFiles()
                .forEach(problem -> screen.line(
                        terminal.out(Style.STRONG_WARNING, "language file ") + Text.printable(problem.toString())));
        showLanguages(report.languages());
        screen.line(conclusion(report));
    }

    private String conclusion(DoctorReport report) {
        if (!report.canJudge()) {
            return terminal.out(Style.STRONG_BAD, "this machine cannot judge: see above for what is missing");
        }
        return report.sandbox().fit().equals(Optional.of(Demand.CONTEST))
                ? terminal.out(Style.STRONG_GOOD, "this machine can judge")
                : terminal.out(
                        Style.STRONG_WARNING,
                        "this machine can judge for practice, and no contest: see above for what is missing");
    }

    private void showOther(String name, SandboxReport other) {
        switch (other) {
            case SandboxReport.Available sandbox -> showSandbox(sandbox);
            case SandboxReport.Missing(String reason) -> {
                if (!quiet) {
                    screen.line(terminal.out(Style.STRONG, "sandbox ") + name + ": " + Text.printable(reason));
                }
            }
        }
    }

    private void showSandbox(SandboxReport.Available sandbox) {
        if (!quiet) {
            screen.line(terminal.out(Style.STRONG, "sandbox ") + sandbox.backend() + " ("
                    + Text.printable(sandbox.mechanism()) + ")");
            Table table = new Table().column("enforced", Align.LEFT).column("what", Align.LEFT);
            List<List<Cell>> rows = sandbox.features().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(feature -> List.of(
                            enforcement(feature.getValue()),
                            Cell.of(feature.getKey().description())))
                    .toList();
            table.lines(terminal, rows).forEach(screen::line);
        }
        sandbox.gaps().forEach(gap -> screen.line("  " + terminal.out(Style.WARNING, Text.printable(gap))));
    }

    private static Cell enforcement(Enforcement enforcement) {
        Style style = switch (enforcement) {
            case EXACT -> Style.GOOD;
            case POLLED -> Style.WARNING;
            case NONE -> Style.BAD;
        };
        return new Cell(enforcement.name().toLowerCase(Locale.ROOT), style);
    }

    private void showLanguages(List<LanguageReport> languages) {
        List<LanguageReport> shown = languages.stream()
                .filter(language -> !quiet || language.selfTest() instanceof SelfTestResult.Failed)
                .sorted(Comparator.comparing(language -> !language.isInstalled()))
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        if (!quiet) {
            screen.line(terminal.out(Style.STRONG, "languages"));
        }
        Table table = new Table()
                .column("id", Align.LEFT)
                .column("language", Align.LEFT)
                .column("state", Align.LEFT)
                .column("version, or what is missing", Align.LEFT);
        table.lines(terminal, shown.stream().map(DoctorView::row).toList()).forEach(screen::line);
    }

    private static List<Cell> row(LanguageReport language) {
        return List.of(
                Cell.of(language.id()),
                Cell.of(language.name()),
                switch (language.selfTest()) {
                    case SelfTestResult.Passed _ -> new Cell("works", Style.GOOD);
                    case SelfTestResult.Failed _ -> new Cell("broken", Style.STRONG_BAD);
                    case SelfTestResult.NotRun _ when language.isInstalled() -> new Cell("installed", Style.PLAIN);
                    case SelfTestResult.NotRun _ -> new Cell("missing", Style.FAINT);
                },
                switch (language.selfTest()) {
                    case SelfTestResult.Failed(String reason) -> new Cell(reason, Style.BAD);
                    case SelfTestResult.Passed _ -> Cell.of(language.version().orElse(""));
                    case SelfTestResult.NotRun(String reason) when language.isInstalled() -> Cell.of(reason);
                    case SelfTestResult.NotRun _ ->
                        new Cell(
                                language.installCommand().orElse("needs " + String.join(", ", language.missing())),
                                Style.FAINT);
                });
    }
}
