package dev.letscode.app.ide.editor.text;

import dev.letscode.engine.analysis.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Commands on whole lines: those that carets and selections are in. */
public final class Lines {

    /** Lines that follow each other. */
    private record Block(int first, int last) {}

    private Lines() {}

    private static List<Block> blocks(Draft draft) {
        List<Block> blocks = new ArrayList<>();
        for (Range range : draft.selections().ranges()) {
            int first = draft.text().lineOf(range.start());
            int last = draft.text().lineOf(range.end());
            // a selection that ends where a line begins has nothing of that line
            if (last > first && range.end() == draft.text().lineStart(last)) {
                last--;
            }
            if (!blocks.isEmpty() && first <= blocks.getLast().last() + 1) {
                blocks.set(
                        blocks.size() - 1,
                        new Block(
                                blocks.getLast().first(),
                                Math.max(last, blocks.getLast().last())));
            } else {
                blocks.add(new Block(first, last));
            }
        }
        return blocks;
    }

    private static SortedSet<Integer> lines(Draft draft) {
        SortedSet<Integer> lines = new TreeSet<>();
        blocks(draft).forEach(block -> {
            for (int line = block.first(); line <= block.last(); line++) {
                lines.add(line);
            }
        });
        return lines;
    }

    /** One step further in. */
    public static Change indent(Draft draft) {
        SourceText text = draft.text();
        return Change.around(
                lines(draft).stream()
                        .filter(line -> text.lineEnd(line) > text.lineStart(line))
                        .map(line -> new TextEdit(text.lineStart(line), text.lineStart(line), draft.indentUnit()))
                        .toList(),
                draft.selections());
    }

    /** One step further out. */
    public static Change outdent(Draft draft) {
        SourceText text = draft.text();
        int unit = draft.indentUnit().equals("\t") ? 4 : draft.indentUnit().length();
        List<TextEdit> edits = new ArrayList<>();
        for (int line : lines(draft)) {
            String indent = text.indent(line);
            int taken = indent.startsWith("\t") ? 1 : 0;
            while (!indent.startsWith("\t") && taken < Math.min(unit, indent.length()) && indent.charAt(taken) == ' ') {
                taken++;
            }
            if (taken > 0) {
                edits.add(new TextEdit(text.lineStart(line), text.lineStart(line) + taken, ""));
            }
        }
        return Change.around(edits, draft.selections());
    }

    /** Changes places with the line above, or below. Carets go with their lines. */
    public static Change move(Draft draft, boolean down) {
        SourceText text = draft.text();
        List<Block> blocks = blocks(draft);
        if (down
                ? blocks.getLast().last() == text.lines() - 1
                : blocks.getFirst().first() == 0) {
            return Change.move(draft.selections());
        }
        List<TextEdit> edits = new ArrayList<>();
        int[] shift = new int[blocks.size()];
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int other = down ? block.last() + 1 : block.first() - 1;
            String moved = text.slice(text.lineStart(block.first()), text.lineEnd(block.last()));
            String passed = text.line(other);
            edits.add(
                    down
                            ? new TextEdit(text.lineStart(block.first()), text.lineEnd(other), passed + "\n" + moved)
                            : new TextEdit(text.lineStart(other), text.lineEnd(block.last()), moved + "\n" + passed));
            shift[i] = (passed.length() + 1) * (down ? 1 : -1);
        }
        List<Range> after = draft.selections().ranges().stream()
                .map(range -> {
                    int line = text.lineOf(range.start());
                    int in = 0;
                    while (blocks.get(in).last() < line) {
                        in++;
                    }
                    // what ends where the next line begins would end behind the text
                    int last = text.length();
                    return new Range(
                            Math.min(last, range.anchor() + shift[in]), Math.min(last, range.caret() + shift[in]));
                })
                .toList();
        return new Change(
                edits, Selections.of(after, after.get(draft.selections().primary())), Change.Kind.OTHER);
    }

    /** Puts what is selected again behind itself, or the line again below itself. */
    public static Change duplicate(Draft draft) {
        SourceText text = draft.text();
        return Change.each(draft.selections(), Change.Kind.OTHER, range -> {
            if (range.isEmpty()) {
                int line = text.lineOf(range.caret());
                int end = text.lineEnd(line);
                int column = text.column(range.caret());
                return Change.At.put(end, end, "\n" + text.line(line), 1 + column);
            }
            String selected = text.slice(range.start(), range.end());
            return new Change.At(new TextEdit(range.end(), range.end(), selected), 0, selected.length());
        });
    }

    /** Takes lines away. */
    public static Change delete(Draft draft) {
        SourceText text = draft.text();
        List<TextEdit> edits = blocks(draft).stream()
                .map(block -> block.last() + 1 < text.lines()
                        ? new TextEdit(text.lineStart(block.first()), text.lineStart(block.last() + 1), "")
                        : new TextEdit(Math.max(0, text.lineStart(block.first()) - 1), text.lineEnd(block.last()), ""))
                .toList();
        return Change.around(edits, draft.selections());
    }

    /** Makes one line of two, with one space between. */
    public static Change join(Draft draft) {
        SourceText text = draft.text();
        List<TextEdit> edits = new ArrayList<>();
        for (Block block : blocks(draft)) {
            int last = Math.min(text.lines() - 1, Math.max(block.last(), block.first() + 1));
            for (int line = block.first(); line < last; line++) {
                int end = text.lineEnd(line);
                while (end > text.lineStart(line) && Character.isWhitespace(text.charAt(end - 1))) {
                    end--;
                }
                int next = text.lineStart(line + 1) + text.indent(line + 1).length();
                edits.add(new TextEdit(end, next, next == text.lineEnd(line + 1) ? "" : " "));
            }
        }
        return Change.around(apart(edits), draft.selections());
    }

    /** A blank line would be taken from both sides. */
    private static List<TextEdit> apart(List<TextEdit> edits) {
        List<TextEdit> apart = new ArrayList<>();
        int taken = 0;
        for (TextEdit edit : edits) {
            apart.add(new TextEdit(Math.max(taken, edit.start()), Math.max(taken, edit.end()), edit.replacement()));
            taken = edit.end();
        }
        return apart;
    }

    /** Comments lines out, or in again if they all are out. */
    public static Change toggleComment(Draft draft) {
        SourceText text = draft.text();
        SortedSet<Integer> touched = lines(draft);
        List<Integer> lines = touched.stream()
                .filter(line -> !text.line(line).isBlank() || touched.size() == 1)
                .toList();
        List<String> signs = draft.language().words().lineComments();
        if (signs.isEmpty()) {
            return toggleBlockComment(draft);
        }
        String sign = signs.getFirst();
        boolean out = !lines.isEmpty()
                && lines.stream()
                        .allMatch(line -> text.line(line).stripLeading().startsWith(sign));
        int column = lines.stream()
                .mapToInt(line -> text.indent(line).length())
                .min()
                .orElse(0);
        List<TextEdit> edits = new ArrayList<>();
        for (int line : lines) {
            int indent = text.lineStart(line) + text.indent(line).length();
            if (out) {
                int end = indent + sign.length();
                edits.add(new TextEdit(indent, text.charAt(end) == ' ' ? end + 1 : end, ""));
            } else {
                int at = text.lineStart(line) + column;
                edits.add(new TextEdit(at, at, sign + " "));
            }
        }
        return Change.around(edits, draft.selections());
    }

    private static Change toggleBlockComment(Draft draft) {
        List<String> signs = draft.language().blockComment();
        if (signs.isEmpty()) {
            return Change.move(draft.selections());
        }
        SourceText text = draft.text();
        List<TextEdit> edits = new ArrayList<>();
        for (Block block : blocks(draft)) {
            int start =
                    text.lineStart(block.first()) + text.indent(block.first()).length();
            int end = text.lineEnd(block.last());
            String inside = text.slice(start, end);
            boolean out = inside.startsWith(signs.get(0))
                    && inside.endsWith(signs.get(1))
                    && inside.length() > signs.get(0).length() + signs.get(1).length();
            if (out) {
                int open = start + signs.get(0).length();
                int close = end - signs.get(1).length();
                edits.add(new TextEdit(start, text.charAt(open) == ' ' ? open + 1 : open, ""));
                edits.add(new TextEdit(text.charAt(close - 1) == ' ' ? close - 1 : close, end, ""));
            } else {
                edits.add(new TextEdit(start, start, signs.get(0) + " "));
                edits.add(new TextEdit(end, end, " " + signs.get(1)));
            }
        }
        return Change.around(edits, draft.selections());
    }
}
