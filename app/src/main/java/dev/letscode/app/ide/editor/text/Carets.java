package dev.letscode.app.ide.editor.text;

import java.util.ArrayList;
import java.util.List;

/** Where carets go, and how one becomes several. */
public final class Carets {

    /** A way for a caret to go. */
    public enum Way {
        LEFT,
        RIGHT,
        UP,
        DOWN,
        WORD_LEFT,
        WORD_RIGHT,
        LINE_START,
        LINE_END
    }

    private Carets() {}

    /**
     * All carets after they have gone.
     *
     * @param selects whether what they pass is selected
     */
    public static Selections go(SourceText text, Selections from, Way way, boolean selects) {
        List<Range> gone = from.ranges().stream()
                .map(range -> {
                    int caret = go(text, range, way, selects);
                    return new Range(selects ? range.anchor() : caret, caret);
                })
                .toList();
        return Selections.of(gone, gone.get(from.primary()));
    }

    private static int go(SourceText text, Range range, Way way, boolean selects) {
        int caret = range.caret();
        boolean leaves = !selects && !range.isEmpty();
        return switch (way) {
            case LEFT -> leaves ? range.start() : text.clamp(caret - 1);
            case RIGHT -> leaves ? range.end() : Words.after(text, caret);
            case UP -> vertically(text, caret, -1);
            case DOWN -> vertically(text, caret, 1);
            case WORD_LEFT -> Words.left(text, caret);
            case WORD_RIGHT -> Words.right(text, caret);
            case LINE_START -> lineStart(text, caret);
            case LINE_END -> text.lineEnd(text.lineOf(caret));
        };
    }

    private static int vertically(SourceText text, int caret, int lines) {
        int line = text.lineOf(caret) + lines;
        if (line < 0) {
            return 0;
        }
        return line >= text.lines() ? text.length() : text.clamp(text.offset(line, text.column(caret)));
    }

    /** Where the code of a line begins, or the line itself for a caret that is there already. */
    static int lineStart(SourceText text, int caret) {
        int line = text.lineOf(caret);
        int code = text.lineStart(line) + text.indent(line).length();
        return caret == code ? text.lineStart(line) : code;
    }

    /** One more caret above the first one, or below the last one. */
    public static Selections add(SourceText text, Selections from, boolean down) {
        Range edge = down ? from.ranges().getLast() : from.ranges().getFirst();
        int line = text.lineOf(edge.caret()) + (down ? 1 : -1);
        if (line < 0 || line >= text.lines()) {
            return from;
        }
        Range added = Range.at(text.clamp(text.offset(line, text.column(edge.caret()))));
        List<Range> all = new ArrayList<>(from.ranges());
        all.add(added);
        return Selections.of(all, added);
    }

    /** One more caret at a place, or one less if there was one. */
    public static Selections toggle(Selections from, int offset) {
        List<Range> all = new ArrayList<>(from.ranges());
        if (all.size() > 1 && all.removeIf(range -> range.start() <= offset && offset <= range.end())) {
            return Selections.of(all, all.getLast());
        }
        all.add(Range.at(offset));
        return Selections.of(all, Range.at(offset));
    }

    /** Selects the word at the caret; else the next place that has what is selected, besides what is selected already. */
    public static Selections addNext(SourceText text, Selections from) {
        Range main = from.main();
        if (main.isEmpty()) {
            Range word = Words.around(text, main.caret());
            return word.isEmpty() ? from : Selections.of(word);
        }
        String wanted = text.slice(main.start(), main.end());
        int last = from.ranges().getLast().end();
        int at = text.text().indexOf(wanted, last);
        if (at < 0) {
            at = text.text().indexOf(wanted);
        }
        int found = at;
        if (from.ranges().stream().anyMatch(range -> range.start() == found)) {
            return from;
        }
        List<Range> all = new ArrayList<>(from.ranges());
        Range added = new Range(at, at + wanted.length());
        all.add(added);
        return Selections.of(all, added);
    }

    /** Selects all places that have what is selected, or the word at the caret. */
    public static Selections all(SourceText text, Selections from) {
        Range main = from.main().isEmpty() ? Words.around(text, from.main().caret()) : from.main();
        if (main.isEmpty()) {
            return from;
        }
        String wanted = text.slice(main.start(), main.end());
        boolean word = from.main().isEmpty();
        List<Range> all = new ArrayList<>();
        for (int at = text.text().indexOf(wanted);
                at >= 0 && all.size() < Selections.MOST;
                at = text.text().indexOf(wanted, at + wanted.length())) {
            boolean whole = !Words.isPart(text.charAt(at - 1)) && !Words.isPart(text.charAt(at + wanted.length()));
            if (!word || whole) {
                all.add(new Range(at, at + wanted.length()));
            }
        }
        return Selections.of(all, main);
    }

    /** What a rectangle between two places selects: in each line from one column to the other, as far as it has them. */
    public static Selections column(SourceText text, int anchor, int caret) {
        int from = text.column(anchor);
        int to = text.column(caret);
        int anchorLine = text.lineOf(anchor);
        int caretLine = text.lineOf(caret);
        List<Range> all = new ArrayList<>();
        Range main = new Range(anchor, caret);
        for (int line = Math.min(anchorLine, caretLine);
                line <= Math.max(anchorLine, caretLine) && all.size() < Selections.MOST;
                line++) {
            Range range = new Range(text.clamp(text.offset(line, from)), text.clamp(text.offset(line, to)));
            all.add(range);
            if (line == caretLine) {
                main = range;
            }
        }
        return Selections.of(all, main);
    }
}
