package dev.letscode.app.ide.contest;

import dev.letscode.app.contest.CellText;
import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.contest.Account;
import dev.letscode.engine.contest.ContestProblem;
import dev.letscode.engine.contest.ContestState;
import dev.letscode.engine.contest.Scoreboard;
import dev.letscode.engine.contest.Scoreboard.Cell;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The contest's problems with what the account at this machine did for them, and the accounts. */
final class ContestSide {

    private final ContestModel model;
    private final Words words;
    private final Consumer<String> open;
    private final VBox problems = new VBox(4);
    private final VBox accounts = new VBox(4);
    private final TextField name = new TextField();
    private final ScrollPane root;
    private List<Object> shown = List.of();

    /**
     * The column.
     *
     * @param open opens a problem by its package's name
     */
    ContestSide(ContestModel model, Words words, Consumer<String> open) {
        this.model = model;
        this.words = words;
        this.open = open;
        name.promptTextProperty().bind(words.bind(Word.CONTEST_ACCOUNT_NAME));
        name.accessibleTextProperty().bind(words.bind(Word.CONTEST_ACCOUNT_NAME));
        name.setOnAction(event -> add());
        HBox.setHgrow(name, Priority.ALWAYS);
        Button sit = Icons.button(Feather.USER_PLUS, words, Word.CONTEST_ACCOUNT_SIT, this::add);
        VBox all = new VBox(
                8,
                title(Word.CONTEST_PROBLEMS),
                problems,
                title(Word.CONTEST_ACCOUNTS),
                accounts,
                new HBox(4, name, sit));
        all.getStyleClass().add("contest-side");
        root = new ScrollPane(all);
        root.setFitToWidth(true);
        root.setMinWidth(220);
        root.setPrefWidth(310);
        root.setFocusTraversable(false);
        root.getStyleClass().add("page-scroll");
    }

    Node node() {
        return root;
    }

    private void add() {
        if (!name.getText().isBlank()) {
            model.sitDown(name.getText());
            name.clear();
        }
    }

    private Label title(Word word) {
        Label label = new Label();
        label.textProperty().bind(words.bind(word));
        label.getStyleClass().add("section-title");
        return label;
    }

    /** Shows what has changed; the buttons stay, and so does the focus, as long as nothing has. */
    void show(ContestState state, Scoreboard board) {
        List<Cell> own = board.row(state.current()).map(Scoreboard.Row::cells).orElse(List.of());
        List<Object> now = List.of(
                state.contest(),
                state.accounts(),
                state.current(),
                own,
                model.phase().get(),
                words.tongue().get());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        problems.getChildren().clear();
        List<ContestProblem> all = state.contest().problems();
        for (int i = 0; i < all.size(); i++) {
            problems.getChildren().add(problem(all.get(i), i < own.size() ? own.get(i) : null));
        }
        accounts.getChildren().clear();
        for (Account account : state.accounts()) {
            accounts.getChildren().add(account(account, account.name().equals(state.current())));
        }
    }

    private Node problem(ContestProblem problem, @Nullable Cell cell) {
        Label badge = new Label(problem.label());
        badge.getStyleClass().add("contest-badge");
        badge.setStyle("-fx-background-color: " + problem.colour() + ";");
        badge.setMinWidth(Label.USE_PREF_SIZE);
        Label title = new Label(problem.title());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label state = new Label(cell == null ? "" : CellText.main(cell) + below(cell));
        state.getStyleClass().addAll("small-text", "contest-state");
        state.setMinWidth(Label.USE_PREF_SIZE);
        if (cell != null) {
            state.getStyleClass().add(cell.isSolved() ? "good" : cell.pending() > 0 ? "limit" : "muted");
        }
        HBox line = new HBox(8, badge, title, state);
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(null, line);
        button.getStyleClass().addAll("flat", "contest-line");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(problem.label() + " " + problem.title() + " " + state.getText());
        button.setDisable(!canOpen());
        line.prefWidthProperty().bind(button.widthProperty().subtract(16));
        button.setOnAction(event -> open.accept(problem.name()));
        return button;
    }

    private static String below(Cell cell) {
        String below = CellText.below(cell);
        return below.isEmpty() ? "" : " " + below;
    }

    /** Nobody looks at the problems of a contest before it begins. */
    private boolean canOpen() {
        return switch (model.phase().get()) {
            case PLANNED, COUNTDOWN -> false;
            case RUNNING, FROZEN, ENDED -> true;
        };
    }

    private Node account(Account account, boolean isCurrent) {
        Label title = new Label(account.title(), BoardView.dot(account.colour()));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        if (isCurrent) {
            Label now = new Label(words.of(Word.CONTEST_ACCOUNT_CURRENT));
            now.getStyleClass().addAll("chip", "good");
            HBox line = new HBox(8, title, now);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("contest-account");
            return line;
        }
        Button sit = new Button(words.of(Word.CONTEST_ACCOUNT_SIT));
        sit.getStyleClass().addAll("small", "flat");
        sit.setMinWidth(Button.USE_PREF_SIZE);
        sit.setAccessibleText(words.of(Word.CONTEST_ACCOUNT_SIT) + ": " + account.title());
        sit.setOnAction(event -> model.sitDown(account.name()));
        HBox line = new HBox(8, title, sit);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("contest-account");
        return line;
    }
}
