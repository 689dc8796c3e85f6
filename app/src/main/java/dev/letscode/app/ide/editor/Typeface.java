package dev.letscode.app.ide.editor;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;

/** The font of an editor. */
final class Typeface {

    private static final double SMALLEST = 6;
    private static final double LARGEST = 60;

    private final Node node;
    private final DoubleProperty size = new SimpleDoubleProperty(CodeEditor.FONT_SIZE);
    private final ObjectProperty<String> family = new SimpleObjectProperty<>(Fonts.preferred());

    Typeface(Node node) {
        this.node = node;
        apply();
        size.subscribe(this::apply);
        family.subscribe(this::apply);
    }

    DoubleProperty size() {
        return size;
    }

    ObjectProperty<String> family() {
        return family;
    }

    /** By a factor, or to the usual size if that is 0. */
    void zoom(double factor) {
        size.set(factor == 0 ? CodeEditor.FONT_SIZE : Math.clamp(Math.rint(size.get() * factor), SMALLEST, LARGEST));
    }

    private void apply() {
        node.setStyle("-fx-font-family: \"" + family.get().replaceAll("[\"\\\\;{}]", "") + "\"; -fx-font-size: "
                + size.get() + "px;");
    }
}
