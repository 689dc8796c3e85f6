package dev.letscode.app.ide.board;

import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** One number that is read at a glance, with what it is above and what belongs to it below. */
final class Tile {

    private final Label value = new Label("–");
    private final Label more = new Label();
    private final Label name = new Label();
    private final VBox root = new VBox(1, name, value, more);

    Tile(Words words, Word title) {
        name.textProperty().bind(words.bind(title));
        name.getStyleClass().addAll("muted", "small-text");
        value.getStyleClass().add("tile-value");
        more.getStyleClass().addAll("muted", "small-text");
        root.getStyleClass().addAll("card", "tile");
        root.setFocusTraversable(true);
    }

    Node node() {
        return root;
    }

    void setWidth(double width) {
        root.setPrefWidth(width);
    }

    void show(String number, String besides) {
        show(number, besides, false);
    }

    /** @param alarming whether somebody should look */
    void show(String number, String besides, boolean alarming) {
        value.setText(number);
        more.setText(besides);
        more.setTooltip(besides.isEmpty() ? null : new Tooltip(besides));
        value.getStyleClass().remove("bad-text");
        if (alarming) {
            value.getStyleClass().add("bad-text");
        }
        root.setAccessibleText(name.getText() + ": " + number + ". " + besides);
    }
}
