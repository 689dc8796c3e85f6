package dev.letscode.app.ide.editor.text;

import dev.letscode.engine.analysis.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a command does to a text.
 *
 * @param edits in ascending order, none in another; all mean places of the text before
 * @param after the carets then
 * @param kind what it belongs to when it is undone
 */
public record Change(List<TextEdit> edits, Selections after, Kind kind) {

    /** Typing goes on, and so does deleting; everything else is undone by itself. */
    public enum Kind {
        TYPING,
        DELETING,
        OTHER
    }

    public Change {
        edits = List.copyOf(edits);
        int last = 0;
        for (TextEdit edit : edits) {
            if (edit.start() < last) {
                throw new IllegalArgumentException("changes in each other: " + edits);
            }
            last = edit.end();
        }
    }

    /**
     * What happens at one caret.
     *
     * @param anchor where the selection begins afterwards, counted from the start of what is put in
     * @param caret where the caret is afterwards, likewise
     */
    public record At(TextEdit edit, int anchor, int caret) {

        /** Puts text in place of a range, with the caret after it. */
        static At put(int start, int end, String text) {
            return new At(new TextEdit(start, end, text), text.length(), text.length());
        }

        static At put(int start, int end, String text, int caret) {
            return new At(new TextEdit(start, end, text), caret, caret);
        }

        /** Changes nothing but where the caret is. */
        static At move(int caret) {
            return new At(new TextEdit(caret, caret, ""), 0, 0);
        }
    }

    /** Moves the carets and changes nothing. */
    public static Change move(Selections after) {
        return new Change(List.of(), after, Kind.OTHER);
    }

    /** Puts a text in place of a range, and the caret behind it. */
    public static Change replace(Range range, String text) {
        return new Change(
                List.of(new TextEdit(range.start(), range.end(), text)),
                Selections.at(range.start() + text.length()),
                Kind.OTHER);
    }

    /** Does the same at each caret. What two of them would take away is taken once. */
    static Change each(Selections selections, Kind kind, Function<Range, At> command) {
        List<TextEdit> edits = new ArrayList<>();
        List<Range> carets = new ArrayList<>();
        Range main = selections.main();
        int shift = 0;
        int taken = 0;
        for (Range range : selections.ranges()) {
            At at = command.apply(range);
            int start = Math.max(taken, at.edit().start());
            int end = Math.max(start, at.edit().end());
            String text = at.edit().replacement();
            if (end > start || !text.isEmpty()) {
                edits.add(new TextEdit(start, end, text));
            }
            Range caret = new Range(start + shift + at.anchor(), start + shift + at.caret());
            carets.add(caret);
            if (range.equals(selections.main())) {
                main = caret;
            }
            shift += text.length() - (end - start);
            taken = end;
        }
        return new Change(edits, Selections.of(carets, main), kind);
    }

    /** Changes whole parts of a text, and moves the carets with what they are in. */
    static Change around(List<TextEdit> edits, Selections selections) {
        List<Range> moved = selections.ranges().stream()
                .map(range -> new Range(moved(range.anchor(), edits), moved(range.caret(), edits)))
                .toList();
        return new Change(edits, Selections.of(moved, moved.get(selections.primary())), Kind.OTHER);
    }

    /** Where a place is after changes; one inside of what is replaced is as far from its start, or at the end of what came. */
    public static int moved(int offset, List<TextEdit> edits) {
        int shift = 0;
        for (TextEdit edit : edits) {
            if (edit.end() <= offset) {
                shift += edit.replacement().length() - (edit.end() - edit.start());
            } else if (edit.start() < offset) {
                return edit.start()
                        + shift
                        + Math.min(offset - edit.start(), edit.replacement().length());
            } else {
                break;
            }
        }
        return offset + shift;
    }

    public boolean changesText() {
        return !edits.isEmpty();
    }
}
