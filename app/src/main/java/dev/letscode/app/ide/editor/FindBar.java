package dev.letscode.app.ide.editor;

import dev.letscode.app.ide.editor.text.Change;
import dev.letscode.app.ide.editor.text.Range;
import dev.letscode.app.ide.editor.text.Search;
import dev.letscode.app.ide.editor.text.Selections;
import dev.letscode.app.ide.editor.text.SourceText;
import dev.letscode.engine.analysis.TextEdit;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Looks for something in the text, and puts something else in its place. Searching is done beside the toolkit's thread. */
final class FindBar {

    private static final Duration DELAY = Duration.millis(80);
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final CodeEditor editor;
    private final ObservableValue<EditorMessages> messages;
    private final TextField wanted = new TextField();
    private final TextField replacement = new TextField();
    private final ToggleButton matchCase = new ToggleButton("Aa");
    private final ToggleButton wholeWord = new ToggleButton("W");
    private final ToggleButton regex = new ToggleButton(".*");
    private final Label count = new Label();
    private final HBox replaceRow;
    private final VBox bar;
    private final PauseTransition delay = new PauseTransition(DELAY);
    private List<Range> found = List.of();
    private int asked;
    private boolean jumps;

    FindBar(CodeEditor editor, ObservableValue<EditorMessages> messages) {
        this.editor = editor;
        this.messages = messages;
        wanted.setPrefColumnCount(22);
        replacement.setPrefColumnCount(22);
        HBox.setHgrow(wanted, Priority.ALWAYS);
        HBox.setHgrow(replacement, Priority.ALWAYS);
        count.getStyleClass().add("count");
        HBox options = new HBox(matchCase, wholeWord, regex);
        options.getStyleClass().add("options");
        HBox findRow = new HBox(
                wanted,
                options,
                count,
                button("up", "find.previous", () -> next(false)),
                button("down", "find.next", () -> next(true)),
                button("close", "find.close", this::close));
        Button one = new Button();
        Button all = new Button();
        one.setOnAction(event -> replaceOne());
        all.setOnAction(event -> replaceAll());
        one.textProperty().bind(messages.map(say -> say.of("find.replace-one")));
        all.textProperty().bind(messages.map(say -> say.of("find.replace-all")));
        replaceRow = new HBox(replacement, one, all);
        findRow.getStyleClass().add("row");
        replaceRow.getStyleClass().add("row");
        findRow.setAlignment(Pos.CENTER_LEFT);
        replaceRow.setAlignment(Pos.CENTER_LEFT);
        bar = new VBox(findRow, replaceRow);
        bar.getStyleClass().add("find-bar");
        bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(bar, Pos.TOP_RIGHT);
        StackPane.setMargin(bar, new Insets(0, 18, 0, 0));
        bar.setVisible(false);
        bar.setManaged(false);
        say(wanted, "find.wanted");
        say(replacement, "find.replacement");
        tell(matchCase, "find.match-case");
        tell(wholeWord, "find.whole-word");
        tell(regex, "find.regex");
        wanted.textProperty().subscribe(() -> ask(true));
        for (ToggleButton option : List.of(matchCase, wholeWord, regex)) {
            option.selectedProperty().subscribe(() -> ask(true));
        }
        delay.setOnFinished(event -> search());
        bar.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Button button(String sign, String key, Runnable action) {
        Button button = new Button();
        Region icon = new Region();
        icon.getStyleClass().addAll("icon", sign);
        button.setGraphic(icon);
        button.getStyleClass().add("quiet");
        button.setOnAction(event -> action.run());
        button.accessibleTextProperty().bind(messages.map(say -> say.of(key)));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.map(say -> say.of(key)));
        button.setTooltip(tooltip);
        return button;
    }

    private void say(TextField field, String key) {
        field.promptTextProperty().bind(messages.map(say -> say.of(key)));
        field.accessibleTextProperty().bind(messages.map(say -> say.of(key)));
    }

    private void tell(ToggleButton option, String key) {
        option.accessibleTextProperty().bind(messages.map(say -> say.of(key)));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.map(say -> say.of(key)));
        option.setTooltip(tooltip);
    }

    Node node() {
        return bar;
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            close();
            editor.requestFocus();
        } else if (code == KeyCode.ENTER && replacement.equals(event.getTarget())) {
            replaceOne();
        } else if (code == KeyCode.ENTER && wanted.equals(event.getTarget())) {
            next(!event.isShiftDown());
        } else if (code == KeyCode.F3) {
            next(!event.isShiftDown());
        } else {
            return;
        }
        event.consume();
    }

    boolean isOpen() {
        return bar.isVisible();
    }

    /** Opens the bar; what is selected is looked for. */
    void open(boolean replaces) {
        SourceText text = editor.model().text();
        Range main = editor.selections().main();
        boolean chosen = !main.isEmpty() && text.lineOf(main.start()) == text.lineOf(main.end());
        bar.setVisible(true);
        bar.setManaged(true);
        replaceRow.setVisible(replaces && editor.isEditable());
        replaceRow.setManaged(replaceRow.isVisible());
        if (chosen) {
            wanted.setText(text.slice(main.start(), main.end()));
        }
        wanted.requestFocus();
        wanted.selectAll();
        ask(!chosen);
    }

    void close() {
        if (isOpen()) {
            bar.setVisible(false);
            bar.setManaged(false);
            found = List.of();
            asked++;
            editor.highlighter().found(found, -1);
        }
    }

    /** The text has been changed. */
    void edited() {
        if (isOpen()) {
            ask(false);
        }
    }

    private void ask(boolean jumpsThen) {
        if (isOpen()) {
            jumps = jumpsThen;
            delay.playFromStart();
        }
    }

    private Search what() {
        return new Search(wanted.getText(), regex.isSelected(), matchCase.isSelected(), wholeWord.isSelected());
    }

    private void search() {
        Search search = what();
        SourceText text = editor.model().text();
        long version = editor.model().version();
        int number = ++asked;
        editor.background().execute(() -> {
            Search.Result result = search.in(text);
            Platform.runLater(() -> {
                if (number == asked && version == editor.model().version() && isOpen()) {
                    show(result);
                }
            });
        });
    }

    private void show(Search.Result result) {
        boolean wrong = !(result instanceof Search.Found);
        switch (result) {
            case Search.Found(List<Range> ranges, boolean isCut) -> {
                found = ranges;
                String many = ranges.size() + (isCut ? "+" : "");
                count.setText(
                        wanted.getText().isEmpty() ? "" : messages.getValue().of("find.count", many));
                wrong = ranges.isEmpty() && !wanted.getText().isEmpty();
            }
            case Search.Invalid(String reason) -> {
                found = List.of();
                count.setText(messages.getValue().of("find.invalid", reason));
            }
            case Search.TooSlow() -> {
                found = List.of();
                count.setText(messages.getValue().of("find.too-slow"));
            }
        }
        wanted.pseudoClassStateChanged(WRONG, wrong);
        int chosen = jumps ? nearest(editor.selections().main().start()) : chosen();
        if (jumps && chosen >= 0) {
            choose(chosen);
        } else {
            if (chosen >= 0) {
                count.setText(messages.getValue().of("find.of", chosen + 1, found.size()));
            }
            editor.highlighter().found(found, chosen);
        }
    }

    /** Which of the places is selected. */
    private int chosen() {
        Range main = editor.selections().main();
        return found.indexOf(new Range(main.start(), main.end()));
    }

    private int nearest(int offset) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).start() >= offset) {
                return i;
            }
        }
        return found.isEmpty() ? -1 : 0;
    }

    /** Selects the next place, or the one before. */
    void next(boolean forwards) {
        if (!isOpen()) {
            open(false);
            return;
        }
        if (found.isEmpty()) {
            return;
        }
        int chosen = chosen();
        Range main = editor.selections().main();
        int from = chosen >= 0 ? chosen : nearest(main.end()) - (forwards ? 1 : 0);
        choose(Math.floorMod(from + (forwards ? 1 : -1), found.size()));
    }

    private void choose(int index) {
        Range range = found.get(index);
        editor.reveal(range);
        count.setText(messages.getValue().of("find.of", index + 1, found.size()));
        editor.highlighter().found(found, index);
    }

    private void replaceOne() {
        int chosen = chosen();
        if (chosen < 0) {
            next(true);
            return;
        }
        replace(List.of(found.get(chosen)));
        jumps = true;
    }

    private void replaceAll() {
        replace(found);
    }

    private void replace(List<Range> ranges) {
        try {
            List<TextEdit> edits = what().replace(editor.model().text(), ranges, replacement.getText());
            if (!edits.isEmpty()) {
                Range last = ranges.getLast();
                editor.run(
                        draft -> new Change(edits, Selections.at(Change.moved(last.end(), edits)), Change.Kind.OTHER));
                ask(ranges.size() == 1);
            }
        } catch (IllegalArgumentException e) {
            count.setText(messages.getValue().of("find.invalid", String.valueOf(e.getMessage())));
        }
    }
}
