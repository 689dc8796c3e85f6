package dev.letscode.app.ide.editor;

import dev.letscode.app.ide.editor.text.Range;
import dev.letscode.app.ide.editor.text.Selections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.Caret;
import org.fxmisc.richtext.CaretNode;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.SelectionImpl;

/** Draws the carets besides the one that the area has itself. */
final class MoreCarets {

    private record Drawn(CaretNode caret, SelectionImpl<Collection<String>, String, Collection<String>> selection) {}

    private final CodeArea area;
    private final List<Drawn> drawn = new ArrayList<>();
    private Selections selections = Selections.at(0);
    private boolean moving;
    private int named;

    MoreCarets(CodeArea area) {
        this.area = area;
    }

    /** All carets: the area's own, and these. */
    Selections selections() {
        if (selections.isSingle()) {
            return Selections.of(new Range(area.getAnchor(), area.getCaretPosition()));
        }
        return selections;
    }

    /** Whether the area's own caret is moved by the editor just now, and not by the user. */
    boolean isMoving() {
        return moving;
    }

    void set(Selections now) {
        moving = true;
        try {
            selections = now;
            area.selectRange(now.main().anchor(), now.main().caret());
            draw(now);
        } finally {
            moving = false;
        }
    }

    /** The user has put the area's own caret elsewhere: the others are over. */
    void forget() {
        if (!selections.isSingle()) {
            selections = Selections.at(area.getCaretPosition());
            draw(selections);
        }
    }

    private void draw(Selections now) {
        List<Range> others = new ArrayList<>(now.ranges());
        others.remove(now.primary());
        drawn.forEach(gone -> {
            area.removeCaret(gone.caret());
            area.removeSelection(gone.selection());
            gone.caret().dispose();
            gone.selection().dispose();
        });
        drawn.clear();
        others.forEach(range -> drawn.add(draw(range)));
    }

    private Drawn draw(Range range) {
        String name = "more-" + named++;
        CaretNode caret = new CaretNode(name, area, range.caret());
        caret.getStyleClass().add("caret");
        caret.setShowCaret(Caret.CaretVisibility.ON);
        SelectionImpl<Collection<String>, String, Collection<String>> selection =
                new SelectionImpl<>(name, area, path -> path.getStyleClass().setAll("selection", "more-selection"));
        area.addCaret(caret);
        area.addSelection(selection);
        selection.selectRange(range.start(), range.end());
        return new Drawn(caret, selection);
    }
}
