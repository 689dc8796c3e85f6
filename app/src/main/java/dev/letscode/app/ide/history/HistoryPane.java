package dev.letscode.app.ide.history;

import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.problems.ProblemList;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.submission.Judgement;
import dev.letscode.engine.submission.Submission;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What was submitted, the newest first: to be filtered, opened again, compared and judged again. */
public final class HistoryPane {

    private final ProblemList problems;
    private final Words words;
    private final Deeds deeds;
    private final HistoryBar bar;
    private final HistoryTable rows;
    private final TableView<Submission> table;
    private final JudgementList judgements;
    private final SourceComparison comparison;
    private final Button open;
    private final Button compare;
    private final Button rejudge;
    private final Button older;
    private final List<Submission> all = new ArrayList<>();
    private final VBox list;
    private final StackPane root = new StackPane();

    /** What can be asked for here. */
    public interface Deeds {

        /** The newest that the filter lets through. */
        void reload();

        /** Those before the oldest one that is listed. */
        void older(Submission last);

        /** The source of one in the editor. */
        void reopen(Submission chosen);

        /** The verdicts of one. */
        void judgements(Submission chosen);

        /** The sources of two beside each other, or of one and the editor. */
        void compare(List<Submission> chosen);

        void rejudge(Submission chosen);
    }

    public HistoryPane(ProblemList problems, List<Language> languages, Words words, Deeds deeds) {
        this.problems = problems;
        this.words = words;
        this.deeds = deeds;
        bar = new HistoryBar(languages, words, deeds::reload, this::narrow);
        rows = new HistoryTable(words, this::title);
        table = rows.table();
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                reopen();
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                reopen();
            }
        });
        judgements = new JudgementList(words);
        comparison = new SourceComparison(words, this::leaveComparison);
        open = button(Feather.EDIT_3, Word.HISTORY_OPEN, this::reopen);
        compare = button(Feather.COLUMNS, Word.HISTORY_COMPARE, () -> deeds.compare(chosen()));
        rejudge = button(Feather.REPEAT, Word.HISTORY_REJUDGE, () -> chosen().forEach(deeds::rejudge));
        older = button(Feather.CHEVRONS_DOWN, Word.HISTORY_OLDER, () -> deeds.older(all.getLast()));
        FlowPane buttons = new FlowPane(6, 4, open, compare, rejudge, older);
        buttons.getStyleClass().add("history-buttons");
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Submission>) change -> selected());
        VBox.setVgrow(judgements.node(), Priority.ALWAYS);
        VBox right = new VBox(buttons, judgements.node());
        right.setMinWidth(150);
        SplitPane split = new SplitPane(table, right);
        split.setDividerPositions(0.64);
        split.getStyleClass().add("thin-split");
        VBox.setVgrow(split, Priority.ALWAYS);
        list = new VBox(bar.node(), split);
        list.setMinWidth(0);
        root.getChildren().setAll(list);
        selected();
    }

    public Node node() {
        return root;
    }

    public void focus() {
        table.requestFocus();
    }

    /** Whether only submissions to the problem in front are wanted. */
    public boolean isOfOneProblem() {
        return bar.isOfOneProblem();
    }

    public HistoryFilter filter() {
        return bar.filter();
    }

    /** Shows a first page. */
    public void show(List<Submission> newest, int pageSize) {
        all.clear();
        add(newest, pageSize);
    }

    /** Shows one more page. */
    public void add(List<Submission> page, int pageSize) {
        all.addAll(page);
        older.setDisable(page.size() < pageSize);
        narrow();
    }

    public void show(Submission of, List<Judgement> all) {
        if (chosen().size() == 1 && chosen().getFirst().id().equals(of.id())) {
            judgements.show(all);
        }
    }

    /** Shows two sources in the place of the list, until somebody goes back. */
    public void show(SourceComparison.Both both) {
        root.getChildren().setAll(comparison.node());
        comparison.show(both);
    }

    private void leaveComparison() {
        root.getChildren().setAll(list);
        table.requestFocus();
    }

    private List<Submission> chosen() {
        // what was chosen when the lines changed may be there as nothing
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private void narrow() {
        rows.showProblem(!bar.isOfOneProblem());
        List<String> ids = chosen().stream().map(one -> one.id().text()).toList();
        HistoryFilter filter = bar.filter();
        table.getItems()
                .setAll(all.stream()
                        .filter(one -> filter.fits(one, this::title))
                        .toList());
        table.getItems().stream()
                .filter(one -> ids.contains(one.id().text()))
                .forEach(table.getSelectionModel()::select);
        selected();
    }

    private void selected() {
        List<Submission> chosen = chosen();
        open.setDisable(chosen.size() != 1);
        compare.setDisable(chosen.isEmpty() || chosen.size() > 2);
        rejudge.setDisable(chosen.isEmpty());
        compare.textProperty().unbind();
        compare.textProperty()
                .bind(words.bind(chosen.size() == 2 ? Word.HISTORY_COMPARE : Word.HISTORY_COMPARE_EDITOR));
        judgements.show(List.of());
        if (chosen.size() == 1) {
            deeds.judgements(chosen.getFirst());
        }
    }

    private String title(Submission one) {
        return problems.byName(one.problem())
                .map(row -> row.item().title(words.tongue().get().code()))
                .orElse(one.problem());
    }

    private void reopen() {
        if (chosen().size() == 1) {
            deeds.reopen(chosen().getFirst());
        }
    }

    private Button button(Feather icon, Word word, Runnable deed) {
        Button button = new Button(null, Icons.of(icon));
        button.textProperty().bind(words.bind(word));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll("flat", "small");
        button.setOnAction(event -> deed.run());
        return button;
    }
}
