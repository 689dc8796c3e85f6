package dev.letscode.app.ide.editor;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.fxmisc.richtext.CodeArea;

/** A message beside the place that it is about. */
final class Hint {

    private static final double WIDEST = 560;
    private static final double GAP = 6;

    private final Pane overlay;
    private final CodeArea area;
    private final Label label = new Label();

    Hint(Pane overlay, CodeArea area) {
        this.overlay = overlay;
        this.area = area;
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMaxWidth(WIDEST);
        label.setManaged(false);
        label.setVisible(false);
        label.setMouseTransparent(true);
        overlay.getChildren().add(label);
    }

    /** Shows it below the caret. */
    void show(String message) {
        area.getCaretBounds().ifPresent(caret -> place(message, overlay.screenToLocal(caret)));
    }

    /** Shows it below a place of the screen. */
    void showAt(String message, Point2D screen) {
        Point2D at = overlay.screenToLocal(screen);
        place(message, new BoundingBox(at.getX(), at.getY() - 10, 1, 20));
    }

    private void place(String message, Bounds at) {
        label.setText(message);
        label.setVisible(true);
        label.applyCss();
        double width = Math.min(WIDEST, Math.min(label.prefWidth(-1), overlay.getWidth() - 2 * GAP));
        double height = label.prefHeight(width);
        double x = Math.clamp(at.getMinX(), GAP, Math.max(GAP, overlay.getWidth() - width - GAP));
        double below = at.getMaxY() + GAP;
        double y = below + height < overlay.getHeight() ? below : at.getMinY() - height - GAP;
        label.resizeRelocate(x, y, width, height);
        label.toFront();
    }

    void hide() {
        label.setVisible(false);
    }
}
