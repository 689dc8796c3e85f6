package dev.letscode.app.ide.editor.text;

/**
 * A caret and what is selected from it.
 *
 * @param anchor where selecting began; where the caret is if nothing is selected
 */
public record Range(int anchor, int caret) {

    public static Range at(int caret) {
        return new Range(caret, caret);
    }

    public int start() {
        return Math.min(anchor, caret);
    }

    public int end() {
        return Math.max(anchor, caret);
    }

    public boolean isEmpty() {
        return anchor == caret;
    }
}
