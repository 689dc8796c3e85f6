package dev.letscode.app.ide.contest;

import dev.letscode.app.ide.problems.ProblemItem;
import dev.letscode.app.ide.problems.ProblemList;
import dev.letscode.app.ide.problems.ProblemRow;
import dev.letscode.app.ide.problems.ProblemRow.Progress;
import dev.letscode.engine.contest.ContestProblem;
import dev.letscode.engine.contest.ContestState;
import dev.letscode.engine.contest.Scoreboard.Cell;
import dev.letscode.engine.contest.Scoreboard.Row;
import java.util.List;
import java.util.Optional;

/**
 * The list of problems while a contest runs: the contest's alone, by their letters, each as far as the account at this
 * machine is with it. After the end all problems are there again. A model: used by one thread.
 */
public final class ContestRows {

    private final ContestModel model;
    private final ProblemList problems;

    public ContestRows(ContestModel model, ProblemList problems) {
        this.model = model;
        this.problems = problems;
    }

    public void listen() {
        model.items().addListener(any -> show());
        model.state().addListener(any -> show());
        model.board().addListener(any -> show());
        model.phase().addListener(any -> show());
    }

    private void show() {
        Optional<ContestState> state = model.state().get();
        if (state.isEmpty() || !model.isOpen()) {
            if (problems.contest().get()) {
                problems.all().forEach(ProblemRow::leave);
                problems.showContest(false);
            }
            return;
        }
        List<Cell> cells = model.board()
                .get()
                .flatMap(board -> board.row(state.get().current()))
                .map(Row::cells)
                .orElse(List.of());
        boolean isNew = false;
        int place = 0;
        for (ContestProblem problem : state.get().contest().problems()) {
            Progress progress = place < cells.size() ? progress(cells.get(place)) : Progress.UNTOUCHED;
            Optional<ProblemRow> row = row(problem);
            isNew |= row.map(one -> one.label().get().isEmpty()).orElse(false);
            row.ifPresent(one -> one.enter(problem.label(), progress));
            place++;
        }
        if (isNew || !problems.contest().get()) {
            problems.showContest(true);
        }
    }

    /** The one that is there already if it is the same package; else the contest's takes its place. */
    private Optional<ProblemRow> row(ContestProblem problem) {
        Optional<ProblemItem> item = model.items().get().stream()
                .filter(one -> one.name().equals(problem.name()))
                .findFirst();
        Optional<ProblemRow> known = problems.byName(problem.name())
                .filter(row -> item.isEmpty()
                        || row.item().location().equals(item.get().location()));
        return known.or(() -> item.map(problems::add));
    }

    private static Progress progress(Cell cell) {
        return cell.isSolved()
                ? Progress.SOLVED
                : cell.tries() + cell.pending() > 0 ? Progress.TRIED : Progress.UNTOUCHED;
    }
}
