package dev.letscode.app.cli;

import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Table;
import dev.letscode.app.terminal.Table.Align;
import dev.letscode.app.terminal.Table.Cell;
import dev.letscode.app.terminal.Terminal;
import dev.letscode.app.terminal.Text;
import dev.letscode.engine.isolation.Conditions;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.verify.ClientOutcome;
import dev.letscode.engine.verify.PackageReport;
import dev.letscode.engine.verify.SubmissionReport;
import dev.letscode.engine.verify.VerifyEvent;
import dev.letscode.problems.Diagnostic;
import dev.letscode.problems.Severity;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Shows the checking of packages: a table for each when it is done, and what did not agree. */
final class VerifyView {

    private static final String SUBMISSIONS = "submissions/";

    private final Screen screen;
    private final Terminal terminal;
    private final boolean quiet;
    private int known;
    private int finished;

    /** @param quiet whether only what is not as expected is shown */
    VerifyView(Screen screen, boolean quiet) {
        this.screen = screen;
        this.terminal = screen.terminal();
        this.quiet = quiet;
    }

    void show(VerifyEvent event) {
        switch (event) {
            case VerifyEvent.PackageStarted(var location) ->
                screen.progress(finished, known, String.valueOf(location.getFileName()));
            case VerifyEvent.SubmissionsKnown submissions -> known += submissions.submissions();
            case VerifyEvent.SubmissionStarted(var location, String path) ->
                screen.progress(finished, known, location.getFileName() + " " + shortened(path));
            case VerifyEvent.ComparisonStarted(var location, String path) ->
                screen.progress(
                        finished, known, location.getFileName() + " " + shortened(path) + " in the client tier");
            case VerifyEvent.SubmissionFinished _ -> finished++;
            case VerifyEvent.PackageFinished(PackageReport report) -> {
                if (!quiet || !report.agrees()) {
                    showPackage(report);
                }
            }
        }
    }

    private void showPackage(PackageReport report) {
        String mark = report.agrees() ? terminal.out(Style.GOOD, "ok") : terminal.out(Style.STRONG_BAD, "NOT OK");
        String limit = report.timeLimit()
                .map(used -> "  limit " + Text.of(used.limit()) + " (" + Text.printable(used.explanation()) + ")")
                .orElse("");
        screen.line(terminal.out(Style.STRONG, Text.printable(report.name())) + " " + mark
                + terminal.out(Style.FAINT, limit));
        new TreeMap<>(report.factors())
                .forEach((guest, factor) -> screen.line(terminal.out(
                        Style.FAINT,
                        String.format(
                                Locale.ROOT,
                                "  limit times %.1f in the client tier for %s (%s)",
                                factor.value(),
                                guest.description(),
                                Text.printable(factor.source())))));
        report.diagnostics().forEach(this::showDiagnostic);
        List<SubmissionReport> shown = report.submissions().stream()
                .filter(submission -> !quiet || !submission.agrees())
                .toList();
        if (!shown.isEmpty()) {
            table().lines(terminal, shown.stream().map(this::row).toList()).forEach(screen::line);
        }
        shown.stream().filter(submission -> !submission.agrees()).forEach(this::showDisagreement);
    }

    private void showDiagnostic(Diagnostic diagnostic) {
        String line = diagnostic.line() == 0 ? "" : ":" + diagnostic.line();
        String place = diagnostic.file().isEmpty() ? "" : diagnostic.file() + line + ": ";
        Style style = diagnostic.severity() == Severity.ERROR ? Style.STRONG_BAD : Style.STRONG_WARNING;
        screen.line("  " + Text.printable(place)
                + terminal.out(style, diagnostic.severity().name().toLowerCase(Locale.ROOT) + ":") + " "
                + Text.printable(diagnostic.message()));
    }

    private static Table table() {
        return new Table()
                .column("submission", Align.LEFT)
                .optionalColumn("language", Align.LEFT)
                .column("expected", Align.LEFT)
                .column("seen", Align.LEFT)
                .optionalColumn("client tier", Align.LEFT)
                .column("cpu", Align.RIGHT)
                .optionalColumn("memory", Align.RIGHT)
                .column("failed at", Align.LEFT);
    }

    private List<Cell> row(SubmissionReport submission) {
        String path = shortened(submission.path());
        Cell language = Cell.of(submission.language().orElse("?"));
        Cell expected = Cell.of(String.join("/", submission.expected()));
        return submission
                .result()
                .map(result -> List.of(
                        Cell.of(path),
                        language,
                        expected,
                        seen(submission, result),
                        client(submission),
                        VerdictText.time(result.cpu()),
                        VerdictText.memory(result.peakMemoryBytes()),
                        Cell.of(result.firstFailing().map(test -> test.name()).orElse(""))))
                .orElseGet(() -> List.of(
                        new Cell(path, Style.FAINT),
                        new Cell(language.text(), Style.FAINT),
                        new Cell(expected.text(), Style.FAINT),
                        Cell.of("skip"),
                        Cell.of(""),
                        Cell.of(""),
                        Cell.of(""),
                        new Cell(submission.skipped().orElse(""), Style.FAINT)));
    }

    private static Cell seen(SubmissionReport submission, JudgingResult result) {
        return submission.agrees()
                ? new Cell(result.verdict().id(), Style.GOOD)
                : new Cell(result.verdict().id() + " !", Style.STRONG_BAD);
    }

    private static Cell client(SubmissionReport submission) {
        return submission
                .client()
                .map(outcome -> switch (outcome) {
                    case ClientOutcome.Judged(JudgingResult result) ->
                        Cell.of(result.verdict().id() + " "
                                + VerdictText.time(result.cpu()).text());
                    case ClientOutcome.NotRun _ -> new Cell("cannot", Style.FAINT);
                })
                .orElse(Cell.of(""));
    }

    private void showDisagreement(SubmissionReport submission) {
        String path = "  " + terminal.out(Style.STRONG_BAD, shortened(submission.path()) + ":") + " ";
        submission.disagreements().forEach(text -> screen.line(path + Text.printable(text)));
        submission
                .result()
                .map(JudgingResult::reason)
                .filter(reason -> !reason.isEmpty())
                .ifPresent(reason -> screen.line("      because " + Text.printable(reason)));
    }

    void showTotals(List<PackageReport> reports) {
        screen.endProgress();
        List<SubmissionReport> all = reports.stream()
                .flatMap(report -> report.submissions().stream())
                .toList();
        long skipped = all.stream().filter(s -> s.skipped().isPresent()).count();
        long disagreeing = all.stream().filter(s -> !s.agrees()).count();
        long invalid = reports.stream().filter(report -> !report.valid()).count();

        StringBuilder line = new StringBuilder();
        line.append(Text.count(reports.size(), "package")).append(", ").append(Text.count(all.size(), "submission"));
        line.append(": ").append(all.size() - skipped - disagreeing).append(" as expected");
        if (skipped > 0) {
            line.append(", ")
                    .append(skipped)
                    .append(" skipped (")
                    .append(skippedLanguages(all))
                    .append(')');
        }
        if (disagreeing > 0) {
            line.append(", ").append(disagreeing).append(" not as expected");
        }
        if (invalid > 0) {
            line.append(", ").append(Text.count(invalid, "invalid package"));
        }
        boolean ok = disagreeing == 0 && invalid == 0;
        screen.line(terminal.out(ok ? Style.STRONG_GOOD : Style.STRONG_BAD, line.toString()));
    }

    void showConditions(Conditions conditions) {
        if (!quiet && !conditions.isContestGrade()) {
            screen.line(terminal.out(Style.WARNING, Text.printable(conditions.note())));
        }
    }

    private static String skippedLanguages(List<SubmissionReport> all) {
        return all.stream()
                .filter(submission -> submission.skipped().isPresent())
                .map(submission -> submission.language().orElse("unknown language"))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private static String shortened(String path) {
        return Text.printable(path.startsWith(SUBMISSIONS) ? path.substring(SUBMISSIONS.length()) : path);
    }
}
