package dev.letscode.app.ide.results;

import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.judge.TestResult;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One test: what the program read, what it printed, and where that is not what was expected. */
public final class TestDetail {

    private static final int MOST_CHARS = 1 << 16;

    private final Words words;
    private final Label message = new Label();
    private final Label note = new Label();
    private final TextArea input = area();
    private final TextArea error = area();
    private final VBox errorBox;
    private final TextArea transcript = area();
    private final VBox transcriptBox;
    private final VBox inputBox;
    private final ComparisonView comparison;
    private final SplitPane split = new SplitPane();
    private final VBox shown;
    private final Label nothing = new Label();
    private final Label hinted = new Label();
    private final StackPane root = new StackPane();

    public TestDetail(Words words) {
        this.words = words;
        comparison = new ComparisonView(words);
        message.getStyleClass().add("message");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().addAll("muted", "message");
        note.setWrapText(true);
        inputBox = titled(Word.DETAIL_INPUT, input);
        errorBox = titled(Word.DETAIL_ERROR, error);
        transcriptBox = titled(Word.DETAIL_TRANSCRIPT, transcript);
        split.getStyleClass().add("thin-split");
        SplitPane.setResizableWithParent(inputBox, false);
        VBox.setVgrow(split, Priority.ALWAYS);
        shown = new VBox(message, note, split);
        shown.getStyleClass().add("test-detail");
        nothing.textProperty().bind(words.bind(Word.DETAIL_NOTHING));
        nothing.getStyleClass().add("empty");
        nothing.setWrapText(true);
        hinted.getStyleClass().add("empty");
        hinted.setWrapText(true);
        root.getChildren().add(nothing);
        root.setMinWidth(120);
    }

    public Node node() {
        return root;
    }

    /** Shows nothing. */
    public void clear() {
        root.getChildren().setAll(nothing);
    }

    /** Shows nothing but what to do about it. */
    public void clear(String hint) {
        hinted.setText(hint);
        root.getChildren().setAll(hinted);
    }

    /** Shows a test and what came of it. */
    public void show(TestResult result, TestTexts texts) {
        set(message, result.reason());
        set(note, result.note());
        input.setText(cut(texts.input().orElse("")));
        error.setText(cut(result.error().text()));
        transcript.setText(cut(result.transcript()));
        split.getItems().clear();
        if (texts.input().isPresent()) {
            split.getItems().add(inputBox);
        }
        if (result.transcript().isEmpty()) {
            split.getItems().add(comparison.node());
            // where many answers are right, the jury's is no measure for what was printed
            comparison.show(
                    texts.answer().orElse(""),
                    result.output().text(),
                    texts.answer().isPresent() && !result.accepted());
        } else {
            split.getItems().add(transcriptBox);
        }
        if (!result.error().text().isBlank()) {
            split.getItems().add(errorBox);
        }
        if (texts.input().isPresent()) {
            split.setDividerPosition(0, 0.28);
        }
        root.getChildren().setAll(shown);
    }

    /** Shows a test that was not run. */
    public void show(String in, String expected) {
        set(message, "");
        set(note, "");
        input.setText(cut(in));
        comparison.show(expected, "", false);
        split.getItems().setAll(inputBox, comparison.node());
        split.setDividerPosition(0, 0.28);
        root.getChildren().setAll(shown);
    }

    /** The toolkit lays a text out as a whole, which takes seconds for a large one. */
    private static String cut(String text) {
        return text.length() <= MOST_CHARS ? text : text.substring(0, MOST_CHARS) + "\n…";
    }

    private static void set(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private VBox titled(Word title, TextArea area) {
        Label label = new Label();
        label.textProperty().bind(words.bind(title));
        label.getStyleClass().add("pane-title");
        area.accessibleTextProperty().bind(words.bind(title));
        VBox.setVgrow(area, Priority.ALWAYS);
        return new VBox(label, area);
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setEditable(false);
        area.getStyleClass().addAll("code", "flat-area");
        return area;
    }
}
