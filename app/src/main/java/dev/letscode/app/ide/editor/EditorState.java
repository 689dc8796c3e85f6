package dev.letscode.app.ide.editor;

import dev.letscode.app.ide.editor.text.History;
import dev.letscode.app.ide.editor.text.Selections;
import java.util.List;

/**
 * What an editor was like when it was left. Holds for one text only.
 *
 * @param length of that text, in UTF-16 units
 * @param hash of that text, {@link String#hashCode}
 * @param firstLine the first one that was to be seen, from 0
 * @param folded the first lines of what was folded, from 0
 */
public record EditorState(
        int length, int hash, Selections selections, int firstLine, List<Integer> folded, History.Kept history) {

    public EditorState {
        folded = List.copyOf(folded);
    }

    boolean isOf(String text) {
        return text.length() == length && text.hashCode() == hash;
    }
}
