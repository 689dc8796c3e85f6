package dev.letscode.app.ide.console;

import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.results.Amounts;
import dev.letscode.app.ide.results.Chip;
import dev.letscode.app.ide.results.VerdictWords;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.compile.CompilerDiagnostic;
import dev.letscode.engine.judge.CustomTestResult;
import dev.letscode.engine.verdict.Verdict;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A source that runs, what it prints as it prints it, and a line to type what it reads. */
public final class ConsolePane {

    private final Words words;
    private final Chip chip = new Chip();
    private final Label headline = new Label();
    private final ListView<ConsoleSession.Line> list = new ListView<>();
    private final TextField line = new TextField();
    private final Button run;
    private final Button stop;
    private final Button end;
    private final VBox root;
    private final InvalidationListener changed = any -> refresh();
    private final InvalidationListener grown = any -> follow();
    private @Nullable ConsoleSession session;

    /**
     * An empty one.
     *
     * @param start runs the source in front
     */
    public ConsolePane(Words words, Runnable start, Runnable stopIt) {
        this.words = words;
        run = new Button(null, Icons.of(Feather.PLAY));
        run.textProperty().bind(words.bind(Word.CONSOLE_START_SHORT));
        run.setMinWidth(Region.USE_PREF_SIZE);
        run.getStyleClass().addAll("small", "accent");
        run.setOnAction(event -> start.run());
        stop = Icons.button(Feather.STOP_CIRCLE, words, Word.ACTION_STOP, stopIt);
        end = new Button();
        end.textProperty().bind(words.bind(Word.CONSOLE_END));
        end.setMinWidth(Region.USE_PREF_SIZE);
        end.getStyleClass().add("small");
        end.setTooltip(new Tooltip("Ctrl+D"));
        end.setOnAction(event -> end());
        headline.getStyleClass().add("headline");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(8, chip, headline, gap, stop, run);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("report-header");
        list.getStyleClass().addAll("dense", "console");
        list.setCellFactory(any -> new Row());
        list.accessibleTextProperty().bind(words.bind(Word.CONSOLE_PANE));
        list.setFocusTraversable(true);
        Label nothing = new Label();
        nothing.textProperty().bind(words.bind(Word.CONSOLE_HINT));
        nothing.getStyleClass().add("empty");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        line.getStyleClass().addAll("code", "console-line");
        line.promptTextProperty().bind(words.bind(Word.CONSOLE_TYPE));
        line.accessibleTextProperty().bind(words.bind(Word.CONSOLE_TYPE));
        line.setOnAction(event -> type());
        line.setOnKeyPressed(event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.D) {
                end();
                event.consume();
            }
        });
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox typing = new HBox(6, line, end);
        typing.setAlignment(Pos.CENTER_LEFT);
        typing.getStyleClass().add("console-typing");
        VBox.setVgrow(list, Priority.ALWAYS);
        root = new VBox(header, list, typing);
        root.getStyleClass().add("pane");
        words.tongue().addListener((any, before, now) -> refresh());
        refresh();
    }

    public Node node() {
        return root;
    }

    public void focus() {
        if (session != null && session.isBusy()) {
            line.requestFocus();
        } else {
            run.requestFocus();
        }
    }

    /** Shows what was said, now and as more is; nothing if no problem is in front. */
    public void show(@Nullable ConsoleSession value) {
        if (session != null) {
            session.phase().removeListener(changed);
            session.lines().removeListener(grown);
        }
        session = value;
        if (value != null) {
            value.phase().addListener(changed);
            value.lines().addListener(grown);
            list.setItems(value.lines());
        }
        refresh();
        follow();
    }

    private void type() {
        if (session != null && session.isBusy()) {
            session.type(line.getText());
            line.clear();
        }
    }

    private void end() {
        if (session != null) {
            session.end();
            refresh();
        }
    }

    private void follow() {
        if (!list.getItems().isEmpty()) {
            list.scrollTo(list.getItems().size() - 1);
        }
    }

    private void refresh() {
        ConsoleSession.Phase phase = session == null
                ? new ConsoleSession.Phase.Idle()
                : session.phase().get();
        boolean busy = phase.isBusy();
        boolean typing = busy && session != null && !session.isInputEnded();
        boolean hadFocus = line.isFocused() || run.isFocused();
        run.setDisable(session == null || busy);
        stop.setDisable(!busy);
        end.setDisable(!typing);
        line.setDisable(!typing);
        if (typing && hadFocus) {
            line.requestFocus();
        }
        headline.getStyleClass().remove("empty");
        switch (phase) {
            case ConsoleSession.Phase.Idle _ -> {
                say(null, words.of(Word.CONSOLE_IDLE));
                headline.getStyleClass().add("empty");
            }
            case ConsoleSession.Phase.Preparing _ -> say(null, words.of(Word.PHASE_PREPARING));
            case ConsoleSession.Phase.Running _ ->
                say(null, words.of(typing ? Word.CONSOLE_RUNNING : Word.CONSOLE_ENDED_INPUT));
            case ConsoleSession.Phase.Stopped _ -> say(null, words.of(Word.PHASE_CANCELLED));
            case ConsoleSession.Phase.Failed(String message) -> say(Verdict.JUDGE_ERROR, message);
            case ConsoleSession.Phase.Ended(CustomTestResult result) -> say(result.verdict(), ending(result));
        }
    }

    private String ending(CustomTestResult result) {
        String amounts = result.usage()
                .map(usage -> " · " + Amounts.cpu(usage) + " CPU · " + Amounts.memory(usage))
                .orElse("");
        String reason = result.verdict() == Verdict.COMPILE_ERROR
                        && !result.diagnostics().isEmpty()
                ? result.diagnostics().stream().limit(1).map(ConsolePane::place).collect(Collectors.joining())
                : result.reason();
        return (result.verdict() == Verdict.ACCEPTED
                        ? words.of(Word.CONSOLE_DONE)
                        : words.of(VerdictWords.of(result.verdict())) + (reason.isEmpty() ? "" : " · " + reason))
                + amounts;
    }

    private static String place(CompilerDiagnostic said) {
        return String.format(Locale.ROOT, "%d:%d: %s", said.line(), said.column(), said.message());
    }

    private void say(@Nullable Verdict verdict, String text) {
        boolean judged = verdict != null && verdict != Verdict.ACCEPTED;
        chip.setVisible(judged);
        chip.setManaged(judged);
        if (verdict != null && judged) {
            chip.show(verdict, words.of(VerdictWords.of(verdict)));
        }
        headline.setText(text.replace('\n', ' '));
        headline.setTooltip(text.isEmpty() ? null : new Tooltip(text));
    }

    private static final class Row extends ListCell<ConsoleSession.Line> {

        Row() {
            getStyleClass().add("code");
        }

        @Override
        protected void updateItem(ConsoleSession.@Nullable Line said, boolean empty) {
            super.updateItem(said, empty);
            getStyleClass().removeAll("said-person", "said-error");
            if (empty || said == null) {
                setText(null);
                return;
            }
            switch (said.speaker()) {
                case PERSON -> getStyleClass().add("said-person");
                case ERROR -> getStyleClass().add("said-error");
                case PROGRAM -> {}
            }
            setText(said.text());
        }
    }
}
