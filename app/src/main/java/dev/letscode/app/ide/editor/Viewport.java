package dev.letscode.app.ide.editor;

import dev.letscode.app.ide.editor.text.EditorModel;
import org.fxmisc.richtext.CodeArea;

/** Which lines are to be seen; they count from 0. */
final class Viewport {

    /** As many as are taken to be seen before anything was laid out. */
    private static final int FIRST_GUESS = 60;

    private final CodeArea area;
    private final EditorModel model;

    Viewport(CodeArea area, EditorModel model) {
        this.area = area;
        this.model = model;
    }

    boolean isLaidOut() {
        return !area.getVisibleParagraphs().isEmpty();
    }

    int first() {
        return isLaidOut() ? area.firstVisibleParToAllParIndex() : 0;
    }

    int last() {
        return Math.min(model.text().lines() - 1, isLaidOut() ? area.lastVisibleParToAllParIndex() : FIRST_GUESS);
    }

    /** Whether all of a line is surely to be seen. */
    boolean shows(int line) {
        return isLaidOut() && first() < line && line < last();
    }
}
