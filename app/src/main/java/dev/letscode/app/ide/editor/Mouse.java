package dev.letscode.app.ide.editor;

import dev.letscode.app.ide.editor.text.Carets;
import java.time.Duration;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/** What the mouse does besides what it does in every text: more carets, rectangles, zooming, messages. */
final class Mouse {

    private static final Duration HOVER = Duration.ofMillis(350);

    private final CodeArea area;
    private final CodeEditor editor;
    private final Hint hint;
    private int anchor = -1;

    Mouse(CodeArea area, CodeEditor editor, Hint hint) {
        this.area = area;
        this.editor = editor;
        this.hint = hint;
    }

    void install() {
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        area.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        area.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (anchor >= 0) {
                event.consume();
            }
            anchor = -1;
        });
        area.addEventFilter(ScrollEvent.SCROLL, event -> {
            hint.hide();
            if (event.isShortcutDown()) {
                editor.zoom(event.getDeltaY() > 0 ? 1.1 : 1 / 1.1);
                event.consume();
            }
        });
        area.setMouseOverTextDelay(HOVER);
        area.addEventHandler(
                MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN,
                event -> editor.highlighter()
                        .saidAt(event.getCharacterIndex())
                        .ifPresent(message -> hint.showAt(message, event.getScreenPosition())));
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> hint.hide());
    }

    private int offset(MouseEvent event) {
        return area.hit(event.getX(), event.getY()).getInsertionIndex();
    }

    private void pressed(MouseEvent event) {
        editor.completion().hide();
        if (event.getButton() == MouseButton.PRIMARY && event.isAltDown()) {
            area.requestFocus();
            anchor = offset(event);
            editor.select(Carets.toggle(editor.selections(), anchor));
            event.consume();
        }
    }

    private void dragged(MouseEvent event) {
        if (anchor >= 0) {
            editor.select(Carets.column(editor.model().text(), anchor, offset(event)));
            event.consume();
        }
    }
}
