package dev.letscode.app.ide.editor.text;

import dev.letscode.engine.analysis.TextEdit;
import java.util.List;

/**
 * Something to be said about a part of a text, which goes with it when the text changes.
 *
 * @param start index of the first character
 * @param end index after the last one
 */
public record Mark(int start, int end, Severity severity, String message, Origin origin) {

    /** How bad it is, the worst first. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    /** Who says it. */
    public enum Origin {
        /** The parser, while one types. */
        SYNTAX,
        /** Whoever built or judged the source. */
        COMPILER
    }

    /** The mark after changes of the text. */
    Mark after(List<TextEdit> edits) {
        int from = Change.moved(start, edits);
        return new Mark(from, Math.max(from, Change.moved(end, edits)), severity, message, origin);
    }

    /** The part that is underlined: at least one character, and none of the next line. */
    public Range shown(SourceText text) {
        int line = text.lineOf(Math.min(start, text.length()));
        int from = Math.min(start, text.lineEnd(line));
        int to = Math.max(from, Math.min(end, text.lineEnd(line)));
        if (from < to) {
            return new Range(from, to);
        }
        return from < text.lineEnd(line)
                ? new Range(from, Words.after(text, from))
                : new Range(Math.max(text.lineStart(line), from - 1), from);
    }
}
