package dev.letscode.app.ide.editor;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Asks for a line to go to: a number, or a line and a column with a colon between. */
final class LineBar {

    private final CodeEditor editor;
    private final TextField line = new TextField();
    private final HBox bar = new HBox(line);

    LineBar(CodeEditor editor, ObservableValue<EditorMessages> messages) {
        this.editor = editor;
        line.setPrefColumnCount(18);
        line.promptTextProperty().bind(messages.map(say -> say.of("line.wanted")));
        line.accessibleTextProperty().bind(messages.map(say -> say.of("line.wanted")));
        bar.getStyleClass().add("find-bar");
        bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(bar, Pos.TOP_CENTER);
        bar.setVisible(false);
        bar.setManaged(false);
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        line.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                close();
            }
        });
    }

    Node node() {
        return bar;
    }

    void open() {
        bar.setVisible(true);
        bar.setManaged(true);
        line.clear();
        line.requestFocus();
    }

    private void close() {
        bar.setVisible(false);
        bar.setManaged(false);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            editor.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            String[] parts = line.getText().strip().split("[:,\\s]+");
            if (parts[0].matches("\\d{1,9}")) {
                boolean hasColumn = parts.length > 1 && parts[1].matches("\\d{1,9}");
                editor.goTo(Integer.parseInt(parts[0]), hasColumn ? Integer.parseInt(parts[1]) : 1);
            } else {
                editor.requestFocus();
            }
            event.consume();
        }
    }
}
