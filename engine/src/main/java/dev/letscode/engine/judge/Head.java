package dev.letscode.engine.judge;

/**
 * The beginning of something that a program printed.
 *
 * @param text printable, with lines; what is no valid UTF-8 is shown as {@code \xNN}
 * @param bytes of all that was printed, up to the output limit
 * @param whole whether {@code text} shows all of it
 */
public record Head(String text, long bytes, boolean whole) {

    public static final Head EMPTY = new Head("", 0, true);
}
