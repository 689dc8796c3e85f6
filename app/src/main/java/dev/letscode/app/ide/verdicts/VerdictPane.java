package dev.letscode.app.ide.verdicts;

import dev.letscode.app.ide.desk.OpenProblem;
import dev.letscode.app.ide.results.DiagnosticsView;
import dev.letscode.app.ide.results.Report;
import dev.letscode.app.ide.results.ReportHeader;
import dev.letscode.app.ide.results.TestDetail;
import dev.letscode.app.ide.results.TestTable;
import dev.letscode.app.ide.results.TestTexts;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.ide.work.Background;
import dev.letscode.engine.compile.CompilerDiagnostic;
import dev.letscode.engine.judge.TestResult;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What came of submitting the problem in front: every test as it ends, and the chosen one in full. */
public final class VerdictPane {

    private final Background background;
    private final ReportHeader header;
    private final TestTable table;
    private final TestDetail detail;
    private final DiagnosticsView diagnostics;
    private final StackPane below = new StackPane();
    private final SplitPane split;
    private final VBox root;
    private final InvalidationListener changed = any -> refresh();
    private @Nullable OpenProblem problem;

    /**
     * Makes one.
     *
     * @param jump goes to the line of a compiler's message
     */
    public VerdictPane(Background background, Words words, Consumer<CompilerDiagnostic> jump) {
        this.background = background;
        header = new ReportHeader(words, Word.VERDICT_IDLE);
        table = new TestTable(words, this::showDetail);
        detail = new TestDetail(words);
        diagnostics = new DiagnosticsView(words, jump);
        below.getChildren().add(detail.node());
        below.getStyleClass().add("pane");
        split = new SplitPane(table.node(), below);
        split.setOrientation(Orientation.HORIZONTAL);
        split.setDividerPositions(0.6);
        split.getStyleClass().add("thin-split");
        VBox.setVgrow(split, Priority.ALWAYS);
        root = new VBox(header.node(), split);
    }

    public Node node() {
        return root;
    }

    public void focus() {
        table.node().requestFocus();
    }

    /** Shows the verdict on a problem's source; nothing if there is none in front. */
    public void show(@Nullable OpenProblem value) {
        if (problem != null) {
            problem.verdict().phase().removeListener(changed);
        }
        problem = value;
        Report report = value == null ? null : value.verdict();
        if (report != null) {
            report.phase().addListener(changed);
        }
        detail.clear();
        header.show(report);
        table.show(report);
        refresh();
    }

    private void refresh() {
        boolean notBuilt = problem != null
                && problem.verdict().tests().isEmpty()
                && !problem.verdict().diagnostics().isEmpty()
                && !problem.verdict().isBusy();
        if (notBuilt && problem != null) {
            diagnostics.show(problem.verdict());
        }
        if (problem != null
                && problem.verdict().isBusy()
                && problem.verdict().tests().isEmpty()) {
            detail.clear();
        }
        below.getChildren().setAll(notBuilt ? diagnostics.node() : detail.node());
    }

    private void showDetail(TestResult result) {
        OpenProblem shown = problem;
        if (shown == null) {
            return;
        }
        var test = shown.item()
                .problem()
                .testCases()
                .filter(one -> one.name().equals(result.name()))
                .findFirst();
        background.latest(
                "verdict detail",
                () -> test.isPresent() ? TestTexts.read(test.get()) : TestTexts.NONE,
                texts -> detail.show(result, texts),
                failure -> detail.show(result, new TestTexts(Optional.empty(), Optional.empty())));
    }
}
