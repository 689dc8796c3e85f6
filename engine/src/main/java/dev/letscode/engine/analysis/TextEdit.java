package dev.letscode.engine.analysis;

/**
 * One change of a text.
 *
 * @param start index of the first character that goes, in UTF-16 units
 * @param end index after the last one; equal to {@code start} where something is only put in
 * @param replacement what comes instead
 */
public record TextEdit(int start, int end, String replacement) {

    public TextEdit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no part of a text: " + start + " to " + end);
        }
    }
}
