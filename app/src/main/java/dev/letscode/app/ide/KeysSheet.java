package dev.letscode.app.ide;

import dev.letscode.app.ide.keys.Action;
import dev.letscode.app.ide.keys.KeyBindings;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All keys on one sheet over the window. */
final class KeysSheet {

    private final Words words;
    private final KeyBindings bindings;
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final StackPane shade;
    private @Nullable Node focusedBefore;

    KeysSheet(Words words, KeyBindings bindings) {
        this.words = words;
        this.bindings = bindings;
        Label title = new Label();
        title.textProperty().bind(words.bind(Word.KEYS_TITLE));
        title.getStyleClass().add("statement-title");
        grid.setHgap(24);
        grid.setVgap(5);
        grid.setPadding(new Insets(0, 16, 0, 0));
        scroll.setFitToWidth(true);
        VBox box = new VBox(12, title, scroll);
        box.getStyleClass().addAll("palette", "sheet");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        shade = new StackPane(box);
        shade.setAlignment(Pos.CENTER);
        shade.getStyleClass().add("shade");
        shade.setVisible(false);
        shade.setOnMousePressed(event -> close());
        shade.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
                event.consume();
                close();
            }
        });
    }

    Node node() {
        return shade;
    }

    void open() {
        focusedBefore = shade.getScene() == null ? null : shade.getScene().getFocusOwner();
        grid.getChildren().clear();
        int row = 0;
        for (Action action : Action.values()) {
            Label keys = new Label(bindings.shown(action));
            keys.getStyleClass().add("key");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row++, new Label(words.of(action.label())), keys);
        }
        shade.setVisible(true);
        scroll.requestFocus();
    }

    private void close() {
        shade.setVisible(false);
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
        }
    }
}
