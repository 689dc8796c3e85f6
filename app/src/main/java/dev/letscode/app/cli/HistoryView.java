package dev.letscode.app.cli;

import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Table;
import dev.letscode.app.terminal.Table.Align;
import dev.letscode.app.terminal.Table.Cell;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.Submission.Outcome;
import dev.letscode.engine.submission.SubmissionState;
import java.nio.file.Path;
import java.util.List;

/** A page of the history. */
final class HistoryView {

    private final Screen screen;
    private final boolean quiet;

    /** @param quiet whether nothing but the table is shown */
    HistoryView(Screen screen, boolean quiet) {
        this.screen = screen;
        this.quiet = quiet;
    }

    void show(List<Submission> page, int limit, Path home) {
        if (page.isEmpty()) {
            if (!quiet) {
                screen.line("nothing like that was submitted in " + home);
            }
            return;
        }
        Table table = new Table()
                .column("submission", Align.LEFT)
                .column("verdict", Align.LEFT)
                .column("problem", Align.LEFT)
                .column("language", Align.LEFT)
                .column("account", Align.LEFT)
                .column("submitted", Align.LEFT)
                .optionalColumn("cpu", Align.RIGHT)
                .optionalColumn("memory", Align.RIGHT);
        table.lines(screen.terminal(), page.stream().map(HistoryView::row).toList())
                .forEach(screen::line);
        if (!quiet && page.size() == limit) {
            screen.line(screen.terminal()
                    .out(Style.FAINT, "  older ones: --after " + page.getLast().id()));
        }
    }

    /** Whoever reads the store has it alone: what has not ended waits for the next command that judges. */
    private static String state(SubmissionState state) {
        return SubmissionText.state(state.isFinal() ? state : SubmissionState.QUEUED);
    }

    private static List<Cell> row(Submission one) {
        return List.of(
                Cell.of(one.id().text()),
                one.outcome()
                        .map(outcome -> VerdictText.id(outcome.verdict()))
                        .orElse(new Cell(state(one.state()), Style.FAINT)),
                Cell.of(one.problem()),
                Cell.of(one.language()),
                Cell.of(one.account()),
                Cell.of(SubmissionText.time(one.submitted())),
                one.outcome().map(Outcome::cpu).map(VerdictText::time).orElse(Cell.of("")),
                one.outcome().map(Outcome::memoryBytes).map(VerdictText::memory).orElse(Cell.of("")));
    }
}
