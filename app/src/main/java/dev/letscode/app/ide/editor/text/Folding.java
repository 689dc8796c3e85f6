package dev.letscode.app.ide.editor.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which lines can be folded away: what is between brackets, long comments, what is further in than its head. */
public final class Folding {

    private Folding() {}

    /**
     * Lines that can be folded.
     *
     * @param first stays to be seen
     * @param last the last one that goes
     */
    public record Fold(int first, int last) {}

    private record Open(char bracket, int line) {}

    /** All of a text, by the line that stays; of two that begin in one line, the larger. */
    public static List<Fold> of(LexicalLines lines, EditorLanguage language) {
        Map<Integer, Fold> folds = new TreeMap<>();
        brackets(lines, folds);
        comments(lines, folds);
        if (language.isByIndentation()) {
            indentation(lines, folds);
        }
        return List.copyOf(folds.values());
    }

    private static void add(Map<Integer, Fold> folds, int first, int last) {
        if (last > first) {
            folds.merge(first, new Fold(first, last), (a, b) -> a.last() >= b.last() ? a : b);
        }
    }

    private static void brackets(LexicalLines lines, Map<Integer, Fold> folds) {
        SourceText text = lines.text();
        Deque<Open> open = new ArrayDeque<>();
        for (int line = 0; line < text.lines(); line++) {
            for (int at : Brackets.in(lines, line)) {
                char c = text.charAt(at);
                if (Brackets.OPEN.indexOf(c) >= 0) {
                    open.push(new Open(c, line));
                } else {
                    while (!open.isEmpty()) {
                        Open opened = open.pop();
                        if (opened.bracket() == Brackets.OPEN.charAt(Brackets.CLOSE.indexOf(c))) {
                            // the closing bracket's line stays
                            add(folds, opened.line(), line - 1);
                            break;
                        }
                    }
                }
            }
        }
    }

    private static void comments(LexicalLines lines, Map<Integer, Fold> folds) {
        int begin = -1;
        for (int line = 1; line <= lines.text().lines(); line++) {
            boolean in = line < lines.text().lines() && lines.beginsInQuote(line);
            if (in && begin < 0) {
                begin = line - 1;
            } else if (!in && begin >= 0) {
                add(folds, begin, line - 1);
                begin = -1;
            }
        }
    }

    private static void indentation(LexicalLines lines, Map<Integer, Fold> folds) {
        SourceText text = lines.text();
        Deque<int[]> open = new ArrayDeque<>();
        int lastFull = 0;
        for (int line = 0; line < text.lines(); line++) {
            int indent = text.indent(line).length();
            if (indent == text.lineEnd(line) - text.lineStart(line) || lines.beginsInQuote(line)) {
                continue;
            }
            while (!open.isEmpty() && open.peek()[0] >= indent) {
                add(folds, open.pop()[1], lastFull);
            }
            open.push(new int[] {indent, line});
            lastFull = line;
        }
        while (!open.isEmpty()) {
            add(folds, open.pop()[1], lastFull);
        }
    }
}
