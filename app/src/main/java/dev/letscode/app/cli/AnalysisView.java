package dev.letscode.app.cli;

import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Table;
import dev.letscode.app.terminal.Table.Align;
import dev.letscode.app.terminal.Table.Cell;
import dev.letscode.app.terminal.Text;
import dev.letscode.engine.analysis.Finding;
import dev.letscode.engine.analysis.Loop;
import dev.letscode.engine.analysis.SourceAnalysis;
import dev.letscode.engine.analysis.SubmissionAnalysis;
import dev.letscode.engine.analysis.SyntaxProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows what was read in a source. */
final class AnalysisView {

    private final Screen screen;
    private final boolean quiet;

    AnalysisView(Screen screen, boolean quiet) {
        this.screen = screen;
        this.quiet = quiet;
    }

    void show(SubmissionAnalysis analysis) {
        List<List<Cell>> rows = new ArrayList<>();
        analysis.files().forEach((file, read) -> {
            read.problems().forEach(problem -> rows.add(row(file, problem)));
            read.findings().stream()
                    .filter(finding -> !quiet || finding.kind().isUnsafe())
                    .forEach(finding -> rows.add(row(file, finding)));
            if (!quiet) {
                read.loops().forEach(loop -> rows.add(row(file, loop)));
            }
        });
        if (!rows.isEmpty()) {
            new Table()
                    .column("place", Align.LEFT)
                    .column("kind", Align.LEFT)
                    .column("what stands there", Align.LEFT)
                    .optionalColumn("means", Align.LEFT)
                    .lines(screen.terminal(), rows)
                    .forEach(screen::line);
        }
        if (!quiet) {
            analysis.files().forEach(this::showNames);
        }
        summary(analysis);
    }

    private void showNames(String file, SourceAnalysis read) {
        names(file + " calls itself in", read.recursive().stream().sorted().toList());
        names(file + " imports", read.imports().stream().sorted().toList());
    }

    private void names(String heading, List<String> names) {
        if (!names.isEmpty()) {
            screen.line(screen.terminal().out(Style.FAINT, Text.printable(heading) + " ")
                    + Text.printable(String.join(", ", names)));
        }
    }

    private void summary(SubmissionAnalysis analysis) {
        String unsafe = analysis.unsafe().stream()
                .map(found -> found.finding().kind())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(Finding.Kind::description)
                .collect(Collectors.joining("; "));
        String wrong = analysis.isComplete() ? "" : ", and is not of its language";
        if (unsafe.isEmpty()) {
            Style style = analysis.isComplete() ? Style.GOOD : Style.STRONG_BAD;
            screen.line(screen.terminal().out(style, "does nothing that is not safe" + wrong));
        } else {
            screen.line(screen.terminal().out(Style.STRONG_BAD, "not safe: " + unsafe + wrong));
        }
    }

    private static List<Cell> row(String file, SyntaxProblem problem) {
        return row(file + ":" + problem.line() + ":" + problem.column(), "syntax", Style.BAD, problem.message(), "");
    }

    private static List<Cell> row(String file, Finding finding) {
        Finding.Kind kind = finding.kind();
        return row(
                file + ":" + finding.line() + ":" + finding.column(),
                kind.name().toLowerCase(Locale.ROOT),
                kind.isUnsafe() ? Style.STRONG_BAD : Style.WARNING,
                finding.text(),
                kind.description());
    }

    private static List<Cell> row(String file, Loop loop) {
        String depth = loop.depth() == 1 ? "a loop" : loop.depth() + " loops in each other";
        String steps = loop.steps().isPresent()
                ? String.format(
                        Locale.ROOT, "turns at most %.3g times", loop.steps().getAsDouble())
                : "nothing says how often it turns";
        return row(file + ":" + loop.line(), "loop", Style.PLAIN, depth, steps);
    }

    private static List<Cell> row(String place, String kind, Style style, String text, String meaning) {
        return List.of(Cell.of(place), new Cell(kind, style), Cell.of(text), new Cell(meaning, Style.FAINT));
    }
}
