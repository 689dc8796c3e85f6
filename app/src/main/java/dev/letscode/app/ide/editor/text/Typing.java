package dev.letscode.app.ide.editor.text;

import dev.letscode.engine.analysis.TextEdit;
import java.util.Optional;

/** What the keys of the typewriter do: letters, brackets that come in pairs, new lines, deleting, tabs. */
public final class Typing {

    private static final String QUOTES = "\"'`";

    private Typing() {}

    /** Puts in what was typed at every caret. */
    public static Change type(Draft draft, String typed) {
        SourceText text = draft.text();
        return Change.each(draft.selections(), Change.Kind.TYPING, range -> {
            char c = typed.length() == 1 ? typed.charAt(0) : '\0';
            int open = Brackets.OPEN.indexOf(c);
            boolean quote = c != '\0' && QUOTES.indexOf(c) >= 0 && isQuote(draft, c);
            if (!range.isEmpty() && (open >= 0 || quote)) {
                return surround(text, range, typed, open >= 0 ? Brackets.CLOSE.substring(open, open + 1) : typed);
            }
            if (range.isEmpty()) {
                int caret = range.caret();
                if (open >= 0 && isFree(text, caret) && draft.lines().isCode(caret)) {
                    return Change.At.put(caret, caret, typed + Brackets.CLOSE.charAt(open), 1);
                }
                if (Brackets.CLOSE.indexOf(c) >= 0 && c != '\0') {
                    return close(draft, caret, c);
                }
                if (quote) {
                    return quote(draft, caret, c);
                }
            }
            return Change.At.put(range.start(), range.end(), typed);
        });
    }

    private static boolean isQuote(Draft draft, char c) {
        return draft.language().words().quotes().stream()
                .anyMatch(quote -> quote.open().length() == 1
                        && quote.open().charAt(0) == c
                        && quote.form() != LexicalRules.Form.CHARACTER);
    }

    private static Change.At surround(SourceText text, Range range, String open, String close) {
        String inside = text.slice(range.start(), range.end());
        boolean backwards = range.caret() < range.anchor();
        int end = open.length() + inside.length();
        return new Change.At(
                new TextEdit(range.start(), range.end(), open + inside + close),
                backwards ? end : open.length(),
                backwards ? open.length() : end);
    }

    /** Whether a pair can be put at a place: nothing follows that it would be in the way of. */
    private static boolean isFree(SourceText text, int at) {
        char next = text.charAt(at);
        return next == '\0' || Character.isWhitespace(next) || ")]},;:".indexOf(next) >= 0;
    }

    private static Change.At close(Draft draft, int caret, char c) {
        SourceText text = draft.text();
        if (text.charAt(caret) == c) {
            return Change.At.put(caret, caret + 1, String.valueOf(c));
        }
        int line = text.lineOf(caret);
        String before = text.slice(text.lineStart(line), caret);
        if (!before.isBlank() || before.isEmpty() || !draft.lines().isCode(caret)) {
            return Change.At.put(caret, caret, String.valueOf(c));
        }
        return Change.At.put(
                text.lineStart(line), caret, indentOfOpener(draft, caret, c).orElse(before) + c);
    }

    /** The indentation of the line whose bracket is closed by a bracket that is typed. */
    private static Optional<String> indentOfOpener(Draft draft, int caret, char c) {
        SourceText text = draft.text();
        return Brackets.opener(draft.lines(), caret, c).map(opener -> text.indent(text.lineOf(opener)));
    }

    private static Change.At quote(Draft draft, int caret, char c) {
        SourceText text = draft.text();
        String sign = String.valueOf(c);
        boolean code = draft.lines().isCode(caret);
        if (!code && text.charAt(caret) == c && text.charAt(caret - 1) != '\\') {
            return Change.At.put(caret, caret + 1, sign);
        }
        boolean afterWord = Character.isLetterOrDigit(text.charAt(caret - 1)) && c != '"';
        boolean free = isFree(text, caret);
        if (!code || afterWord || !free || text.charAt(caret - 1) == c) {
            return Change.At.put(caret, caret, sign);
        }
        return Change.At.put(caret, caret, sign + sign, 1);
    }

    /** Begins a new line, as far in as it should be. */
    public static Change newLine(Draft draft) {
        SourceText text = draft.text();
        return Change.each(draft.selections(), Change.Kind.OTHER, range -> {
            int line = text.lineOf(range.start());
            String indent = text.indent(line);
            String before = text.slice(text.lineStart(line), range.start());
            if (before.length() < indent.length()) {
                return Change.At.put(range.start(), range.end(), "\n" + before);
            }
            String code = withoutComment(draft, before).stripTrailing();
            if (!draft.lines().isCode(text.lineStart(line) + code.length())) {
                return Change.At.put(range.start(), range.end(), "\n" + indent + commentLead(before));
            }
            int after = range.end();
            while (after < text.length() && text.charAt(after) == ' ') {
                after++;
            }
            boolean opens = opensBlock(draft, code);
            String inner = "\n" + indent + (opens ? draft.indentUnit() : "");
            String last = before.stripTrailing();
            int pair = last.isEmpty() ? -1 : Brackets.OPEN.indexOf(last.charAt(last.length() - 1));
            if (pair >= 0 && text.charAt(after) == Brackets.CLOSE.charAt(pair)) {
                return Change.At.put(range.start(), after, inner + "\n" + indent, inner.length());
            }
            return Change.At.put(range.start(), range.isEmpty() ? after : range.end(), inner);
        });
    }

    /** What a line of a long comment goes on with. */
    private static String commentLead(String before) {
        String line = before.stripLeading();
        if (line.startsWith("/**") || (line.startsWith("/*") && !line.contains("*/"))) {
            return " * ";
        }
        return line.startsWith("* ") || line.equals("*") ? "* " : "";
    }

    private static boolean opensBlock(Draft draft, String code) {
        if (code.isEmpty()) {
            return false;
        }
        return Brackets.OPEN.indexOf(code.charAt(code.length() - 1)) >= 0
                || draft.language().opensBlock().stream().anyMatch(word -> endsWith(code, word));
    }

    private static boolean endsWith(String code, String word) {
        int at = code.length() - word.length();
        return code.endsWith(word)
                && (!Character.isLetter(word.charAt(0)) || at == 0 || !Character.isLetterOrDigit(code.charAt(at - 1)));
    }

    private static String withoutComment(Draft draft, String line) {
        for (String comment : draft.language().words().lineComments()) {
            int at = line.lastIndexOf(comment);
            if (at > 0 && Character.isWhitespace(line.charAt(at - 1))) {
                return line.substring(0, at);
            }
        }
        return line;
    }

    /** Deletes the selection, or what is before the caret: a pair that is empty, a step of indentation, a character. */
    public static Change backspace(Draft draft) {
        SourceText text = draft.text();
        return Change.each(draft.selections(), Change.Kind.DELETING, range -> {
            if (!range.isEmpty()) {
                return Change.At.put(range.start(), range.end(), "");
            }
            int caret = range.caret();
            int pair = caret == 0 ? -1 : (Brackets.OPEN + QUOTES).indexOf(text.charAt(caret - 1));
            if (pair >= 0
                    && text.charAt(caret) == (Brackets.CLOSE + QUOTES).charAt(pair)
                    && (pair < Brackets.OPEN.length() || draft.lines().isCode(caret - 1))) {
                return Change.At.put(caret - 1, caret + 1, "");
            }
            return Change.At.put(stepBack(draft, caret), caret, "");
        });
    }

    private static int stepBack(Draft draft, int caret) {
        SourceText text = draft.text();
        int start = text.lineStart(text.lineOf(caret));
        int column = caret - start;
        int unit = draft.indentUnit().length();
        if (column > 1
                && !draft.indentUnit().equals("\t")
                && text.slice(start, caret).chars().allMatch(c -> c == ' ')) {
            return start + (column - 1) / unit * unit;
        }
        return text.clamp(caret - 1);
    }

    /** Deletes the selection, or the character behind the caret. */
    public static Change delete(Draft draft) {
        SourceText text = draft.text();
        return Change.each(
                draft.selections(),
                Change.Kind.DELETING,
                range -> range.isEmpty()
                        ? Change.At.put(range.caret(), Words.after(text, range.caret()), "")
                        : Change.At.put(range.start(), range.end(), ""));
    }

    /** Deletes the selection, or the word before the caret. */
    public static Change deleteWordBefore(Draft draft) {
        return Change.each(
                draft.selections(),
                Change.Kind.OTHER,
                range -> Change.At.put(
                        range.isEmpty() ? Words.left(draft.text(), range.caret()) : range.start(), range.end(), ""));
    }

    /** Deletes the selection, or the word behind the caret. */
    public static Change deleteWordAfter(Draft draft) {
        return Change.each(
                draft.selections(),
                Change.Kind.OTHER,
                range -> Change.At.put(
                        range.start(), range.isEmpty() ? Words.right(draft.text(), range.caret()) : range.end(), ""));
    }

    /** Moves whole lines further in, or what follows the caret to the next stop. */
    public static Change tab(Draft draft) {
        SourceText text = draft.text();
        boolean lines = draft.selections().ranges().stream()
                .anyMatch(range -> text.lineOf(range.start()) != text.lineOf(range.end()));
        if (lines) {
            return Lines.indent(draft);
        }
        String unit = draft.indentUnit();
        return Change.each(draft.selections(), Change.Kind.OTHER, range -> {
            int column = text.column(range.start());
            String put = unit.equals("\t") ? unit : " ".repeat(unit.length() - column % unit.length());
            return Change.At.put(range.start(), range.end(), put);
        });
    }

    /** Puts in a text as it is; with as many carets as it has lines, each gets one. */
    public static Change paste(Draft draft, String pasted) {
        String plain = SourceText.of(pasted).text();
        String[] parts = plain.split("\n", -1);
        int count = plain.endsWith("\n") ? parts.length - 1 : parts.length;
        int[] next = {0};
        boolean each = !draft.selections().isSingle()
                && count == draft.selections().ranges().size();
        return Change.each(
                draft.selections(),
                Change.Kind.OTHER,
                range -> Change.At.put(range.start(), range.end(), each ? parts[next[0]++] : plain));
    }
}
