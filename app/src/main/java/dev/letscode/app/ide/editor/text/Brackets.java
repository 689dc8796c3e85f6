package dev.letscode.app.ide.editor.text;

import dev.letscode.engine.analysis.SyntaxKind;
import dev.letscode.engine.analysis.SyntaxToken;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Which brackets belong together; those in comments and texts do not count. */
public final class Brackets {

    static final String OPEN = "([{";
    static final String CLOSE = ")]}";

    /** How far one looks for the other one. */
    private static final int MOST_LINES = 3_000;

    /**
     * Two brackets, or one that has no other.
     *
     * @param other where the other one is; negative if it is not there
     */
    public record Pair(int at, int other) {

        public boolean isMatched() {
            return other >= 0;
        }
    }

    private Brackets() {}

    /** The brackets of which one is at the caret: right before it, else right behind it. */
    public static Optional<Pair> at(LexicalLines lines, int caret) {
        return bracket(lines, caret - 1).or(() -> bracket(lines, caret));
    }

    private static Optional<Pair> bracket(LexicalLines lines, int at) {
        SourceText text = lines.text();
        char c = text.charAt(at);
        if ((OPEN.indexOf(c) < 0 && CLOSE.indexOf(c) < 0)
                || lines.kindAt(at)
                        .filter(kind -> kind != SyntaxKind.PUNCTUATION)
                        .isPresent()) {
            return Optional.empty();
        }
        return OPEN.indexOf(c) >= 0 ? forwards(lines, at) : backwards(lines, at);
    }

    private static Optional<Pair> forwards(LexicalLines lines, int at) {
        SourceText text = lines.text();
        Deque<Character> open = new ArrayDeque<>();
        int first = text.lineOf(at);
        for (int line = first; line < Math.min(text.lines(), first + MOST_LINES); line++) {
            for (int bracket : in(lines, line)) {
                char c = text.charAt(bracket);
                if (bracket >= at) {
                    if (OPEN.indexOf(c) >= 0) {
                        open.push(c);
                    } else if (open.pop() != OPEN.charAt(CLOSE.indexOf(c))) {
                        return Optional.of(new Pair(at, -1));
                    } else if (open.isEmpty()) {
                        return Optional.of(new Pair(at, bracket));
                    }
                }
            }
        }
        return text.lines() > first + MOST_LINES ? Optional.empty() : Optional.of(new Pair(at, -1));
    }

    private static Optional<Pair> backwards(LexicalLines lines, int at) {
        char c = lines.text().charAt(at);
        boolean tooFar = lines.text().lineOf(at) > MOST_LINES;
        return opener(lines, at, c)
                .map(opener -> new Pair(at, opener))
                .or(() -> tooFar ? Optional.empty() : Optional.of(new Pair(at, -1)));
    }

    /** The bracket that one at a place would close. */
    static Optional<Integer> opener(LexicalLines lines, int before, char close) {
        SourceText text = lines.text();
        Deque<Character> closed = new ArrayDeque<>();
        closed.push(close);
        int first = text.lineOf(before);
        for (int line = first; line >= Math.max(0, first - MOST_LINES); line--) {
            for (int bracket : in(lines, line).reversed()) {
                char c = text.charAt(bracket);
                if (bracket >= before) {
                    continue;
                }
                if (CLOSE.indexOf(c) >= 0) {
                    closed.push(c);
                } else if (closed.pop() != CLOSE.charAt(OPEN.indexOf(c))) {
                    return Optional.empty();
                } else if (closed.isEmpty()) {
                    return Optional.of(bracket);
                }
            }
        }
        return Optional.empty();
    }

    /** Where a line has brackets of code. */
    static List<Integer> in(LexicalLines lines, int line) {
        List<Integer> found = new ArrayList<>();
        for (SyntaxToken token : lines.tokens(line)) {
            if (token.kind() == SyntaxKind.PUNCTUATION) {
                char c = lines.text().charAt(token.start());
                if (OPEN.indexOf(c) >= 0 || CLOSE.indexOf(c) >= 0) {
                    found.add(token.start());
                }
            }
        }
        return found;
    }
}
