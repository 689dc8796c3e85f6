package dev.letscode.app.ide;

import dev.letscode.app.ide.keys.Action;
import dev.letscode.app.ide.keys.Actions;
import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.pages.Page;
import dev.letscode.app.ide.problems.ProblemItem;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.terminal.Text;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page to write on: problems, statement, editor, and what came of running it. */
final class Workbench implements Page {

    /** The panes below the editor, in their order. */
    enum Below {
        TESTS,
        VERDICT,
        HISTORY,
        STRESS,
        CONSOLE
    }

    /** What is put onto the page. */
    record Panes(
            Node problems,
            Node statement,
            Node editors,
            Node language,
            Node tests,
            Node verdict,
            Node history,
            Node stress,
            Node console) {}

    private final Words words;
    private final Actions actions;
    private final Label title = new Label();
    private final Label limits = new Label();
    private final HBox editorBar;
    private final TabPane below = new TabPane();
    private final SplitPane columns;
    private final SplitPane right;
    private final Runnable focus;

    Workbench(Words words, Actions actions, Panes panes, Runnable focus) {
        this.words = words;
        this.actions = actions;
        this.focus = focus;
        editorBar = editorBar(panes.language());
        VBox.setVgrow(panes.editors(), Priority.ALWAYS);
        right = new SplitPane(new VBox(editorBar, panes.editors()), below(panes));
        right.setOrientation(Orientation.VERTICAL);
        right.setDividerPositions(0.58);
        SplitPane.setResizableWithParent(panes.problems(), false);
        columns = new SplitPane(panes.problems(), statementColumn(panes.statement()), right);
        columns.setDividerPositions(0.185, 0.5);
    }

    @Override
    public Action action() {
        return Action.SHOW_WORKBENCH;
    }

    @Override
    public Feather icon() {
        return Feather.EDIT_3;
    }

    @Override
    public Node node() {
        return columns;
    }

    @Override
    public void focus() {
        focus.run();
    }

    /** Those whose dividers are worth keeping. */
    List<SplitPane> splits() {
        return List.of(columns, right);
    }

    void choose(Below pane) {
        below.getTabs().stream()
                .filter(tab -> pane.equals(tab.getUserData()))
                .forEach(below.getSelectionModel()::select);
    }

    boolean isHistoryShown() {
        return Below.HISTORY.equals(below.getSelectionModel().getSelectedItem().getUserData());
    }

    void onHistory(Runnable shown) {
        below.getSelectionModel().selectedItemProperty().addListener((any, before, now) -> {
            if (isHistoryShown()) {
                shown.run();
            }
        });
    }

    /**
     * Says above the statement which problem that is, and its limits.
     *
     * @param language in which it is said, as far as the problem has it
     */
    void show(ProblemItem problem, String language) {
        show(
                problem.title(language),
                words.of(
                        Word.LIMITS,
                        problem.timeLimit().map(Text::of).orElse(words.of(Word.LIMIT_MEASURED)),
                        Text.ofBytes(problem.problem().limits().memoryBytes()),
                        problem.problem().testCases().count()));
    }

    /** Says nothing above the statement: no problem is in front. */
    void showNone() {
        show("", "");
    }

    private void show(String problem, String itsLimits) {
        title.setText(problem);
        limits.setText(itsLimits);
        limits.setTooltip(itsLimits.isEmpty() ? null : new Tooltip(itsLimits));
        editorBar.setDisable(problem.isEmpty());
    }

    private Node statementColumn(Node statement) {
        title.getStyleClass().add("statement-title");
        title.setWrapText(true);
        limits.setWrapText(true);
        limits.setMinHeight(Region.USE_PREF_SIZE);
        limits.getStyleClass().addAll("muted", "small-text");
        VBox head = new VBox(2, title, limits);
        head.getStyleClass().add("statement-head");
        head.setMinHeight(Region.USE_PREF_SIZE);
        head.visibleProperty().bind(title.textProperty().isNotEmpty());
        head.managedProperty().bind(head.visibleProperty());
        VBox.setVgrow(statement, Priority.ALWAYS);
        VBox column = new VBox(head, statement);
        column.getStyleClass().add("statement-column");
        column.setMinWidth(200);
        return column;
    }

    private HBox editorBar(Node language) {
        Button run = button(Feather.PLAY, Action.RUN);
        Button submit = button(Feather.SEND, Action.SUBMIT);
        submit.getStyleClass().add("accent");
        Button stop = Icons.button(Feather.STOP_CIRCLE, words, Action.STOP.label(), () -> actions.run(Action.STOP));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(6, language, gap, stop, run, submit);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("editor-bar");
        bar.setDisable(true);
        return bar;
    }

    private Button button(Feather icon, Action action) {
        Button button = new Button(null, Icons.of(icon));
        button.textProperty().bind(words.bind(action.label()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> actions.run(action));
        Tooltip keys = new Tooltip();
        keys.textProperty().bind(actions.bindings().bindShown(action));
        button.setTooltip(keys);
        button.getStyleClass().add("small");
        return button;
    }

    private Node below(Panes panes) {
        below.getTabs()
                .addAll(
                        tab(Below.TESTS, Word.PANE_TESTS, panes.tests()),
                        tab(Below.VERDICT, Word.PANE_VERDICT, panes.verdict()),
                        tab(Below.HISTORY, Word.PANE_HISTORY, panes.history()),
                        tab(Below.STRESS, Word.STRESS_PANE, panes.stress()),
                        tab(Below.CONSOLE, Word.CONSOLE_PANE, panes.console()));
        below.getStyleClass().addAll("results", "dense");
        below.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        return below;
    }

    private Tab tab(Below pane, Word name, Node content) {
        Tab tab = new Tab();
        tab.setUserData(pane);
        tab.textProperty().bind(words.bind(name));
        tab.setContent(content);
        return tab;
    }
}
