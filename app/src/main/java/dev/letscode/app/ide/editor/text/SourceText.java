package dev.letscode.app.ide.editor.text;

import dev.letscode.engine.analysis.TextEdit;
import java.util.Arrays;
import java.util.List;

/** A text with its lines, which end in a line feed each. Immutable; a changed one costs a copy, not another count of lines. */
public final class SourceText {

    public static final SourceText EMPTY = new SourceText("", new int[] {0}, 1);

    private final String text;
    private final int[] starts;
    private final int lines;

    private SourceText(String text, int[] starts, int lines) {
        this.text = text;
        this.starts = starts;
        this.lines = lines;
    }

    /** A text whose lines may also end as Windows ends them, or as old Macs did; from here on they don't. */
    public static SourceText of(String text) {
        String plain =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        int[] starts = new int[64];
        int lines = 1;
        for (int at = plain.indexOf('\n'); at >= 0; at = plain.indexOf('\n', at + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, 2 * lines);
            }
            starts[lines++] = at + 1;
        }
        return new SourceText(plain, starts, lines);
    }

    /** This text after a change. */
    public SourceText with(TextEdit edit) {
        String put = edit.replacement().indexOf('\r') < 0 ? edit.replacement() : of(edit.replacement()).text;
        String now = text.substring(0, edit.start()) + put + text.substring(edit.end());
        int first = lineOf(edit.start());
        int last = lineOf(edit.end());
        int added = (int) put.chars().filter(c -> c == '\n').count();
        int[] moved = new int[lines - (last - first) + added];
        System.arraycopy(starts, 0, moved, 0, first + 1);
        int line = first + 1;
        for (int at = put.indexOf('\n'); at >= 0; at = put.indexOf('\n', at + 1)) {
            moved[line++] = edit.start() + at + 1;
        }
        int shift = put.length() - (edit.end() - edit.start());
        for (int old = last + 1; old < lines; old++) {
            moved[line++] = starts[old] + shift;
        }
        return new SourceText(now, moved, moved.length);
    }

    /** This text after changes that all mean places of this text, in ascending order. */
    public SourceText with(List<TextEdit> edits) {
        SourceText now = this;
        for (TextEdit edit : edits.reversed()) {
            now = now.with(edit);
        }
        return now;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** How many lines there are: at least one, the last of which has no line feed. */
    public int lines() {
        return lines;
    }

    /** The line, from 0, in which a place is; the place after a line feed is in the next one. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, 0, lines, offset);
        return found < 0 ? -found - 2 : found;
    }

    public int lineStart(int line) {
        return starts[line];
    }

    /** Index after the last character of a line, which is where its line feed is. */
    public int lineEnd(int line) {
        return line + 1 < lines ? starts[line + 1] - 1 : text.length();
    }

    public String line(int line) {
        return text.substring(lineStart(line), lineEnd(line));
    }

    /** The place of a column in a line, both from 0; the nearest one if there is none. */
    public int offset(int line, int column) {
        int in = Math.clamp(line, 0, lines - 1);
        return Math.clamp(lineStart(in) + (long) column, lineStart(in), lineEnd(in));
    }

    public int column(int offset) {
        return offset - lineStart(lineOf(offset));
    }

    /** The white space that a line begins with. */
    public String indent(int line) {
        int end = lineStart(line);
        while (end < lineEnd(line) && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(lineStart(line), end);
    }

    /** The character at a place, or NUL where there is none. */
    public char charAt(int offset) {
        return offset < 0 || offset >= text.length() ? '\0' : text.charAt(offset);
    }

    public String slice(int start, int end) {
        return text.substring(start, end);
    }

    /** Whether a place is inside of the text and not between the halves of a character. */
    public int clamp(int offset) {
        int in = Math.clamp(offset, 0, text.length());
        return in > 0
                        && in < text.length()
                        && Character.isLowSurrogate(text.charAt(in))
                        && Character.isHighSurrogate(text.charAt(in - 1))
                ? in - 1
                : in;
    }
}
