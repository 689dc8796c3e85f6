package dev.letscode.app.ide;

import dev.letscode.app.ide.desk.Desk;
import dev.letscode.app.ide.desk.OpenProblem;
import dev.letscode.app.ide.history.HistoryPane;
import dev.letscode.app.ide.history.SourceComparison;
import dev.letscode.app.ide.judge.JudgeLink;
import dev.letscode.app.ide.problems.ProblemList;
import dev.letscode.app.ide.problems.ProblemRow;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.ide.work.Background;
import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What was submitted before: it is listed, opened again, compared and judged again. */
final class PastWork implements HistoryPane.Deeds {

    private final Background background;
    private final JudgeLink judge;
    private final Desk desk;
    private final ProblemList problems;
    private final BiConsumer<ProblemRow, NewSubmission> open;
    private final Runnable flush;
    private final Consumer<String> complain;
    private final Words words;
    private final HistoryPane pane;

    /**
     * Looks back at what the judge knows.
     *
     * @param open puts a source that was submitted for a problem into the editor
     * @param flush takes over what is in the editor
     */
    PastWork(IdeParts parts, BiConsumer<ProblemRow, NewSubmission> open, Runnable flush, Consumer<String> complain) {
        this.background = parts.background();
        this.judge = parts.judge();
        this.desk = parts.desk();
        this.problems = parts.problems();
        this.words = parts.words();
        this.open = open;
        this.flush = flush;
        this.complain = complain;
        this.pane = new HistoryPane(problems, parts.languages().all(), words, this);
    }

    HistoryPane pane() {
        return pane;
    }

    /** Lists the newest. */
    void show() {
        HistoryQuery query = query();
        judge.history(query, page -> pane.show(page, query.most()), this::failed);
    }

    @Override
    public void reload() {
        show();
    }

    @Override
    public void older(Submission last) {
        HistoryQuery query = query().after(last.id());
        judge.history(query, page -> pane.add(page, query.most()), this::failed);
    }

    private HistoryQuery query() {
        Optional<String> problem =
                pane.isOfOneProblem() ? desk.current().get().map(OpenProblem::name) : Optional.empty();
        return pane.filter().query(problem, Clock.system(ZoneId.systemDefault()));
    }

    @Override
    public void judgements(Submission chosen) {
        judge.judgements(chosen, all -> pane.show(chosen, all), this::failed);
    }

    @Override
    public void rejudge(Submission chosen) {
        judge.rejudge(chosen, this::show, this::failed);
    }

    @Override
    public void compare(List<Submission> chosen) {
        flush.run();
        Submission first = chosen.getLast();
        judge.source(
                first,
                one -> {
                    SourceComparison.Side left = side(first, one);
                    if (chosen.size() == 2) {
                        Submission second = chosen.getFirst();
                        judge.source(second, other -> compare(left, side(second, other)), this::failed);
                    } else {
                        desk.current()
                                .get()
                                .ifPresent(problem -> compare(
                                        left,
                                        new SourceComparison.Side(
                                                words.of(
                                                        Word.HISTORY_IN_EDITOR,
                                                        problem.item()
                                                                .title(words.tongue()
                                                                        .get()
                                                                        .code())),
                                                problem.draft().text())));
                    }
                },
                this::failed);
    }

    private void compare(SourceComparison.Side left, SourceComparison.Side right) {
        background.latest("compare sources", () -> SourceComparison.Both.of(left, right), pane::show, this::failed);
    }

    private static SourceComparison.Side side(Submission of, NewSubmission source) {
        String verdict =
                of.outcome().map(outcome -> outcome.verdict().id() + " · ").orElse("");
        return new SourceComparison.Side(
                verdict + of.id().text(), new String(source.files().getFirst().content(), StandardCharsets.UTF_8));
    }

    @Override
    public void reopen(Submission submission) {
        problems.byName(submission.problem())
                .ifPresentOrElse(
                        row -> judge.source(submission, source -> open.accept(row, source), this::failed),
                        () -> complain.accept(words.of(Word.HISTORY_GONE, submission.problem())));
    }

    private void failed(Exception failure) {
        complain.accept(String.valueOf(failure.getMessage()));
    }
}
