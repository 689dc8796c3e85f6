package dev.letscode.app.terminal;

import java.time.Duration;
import java.util.Locale;

/** Text for people. */
public final class Text {

    private static final long KIB = 1L << 10;
    private static final long MIB = 1L << 20;
    private static final long GIB = 1L << 30;

    private Text() {}

    /** {@code 412 µs}, {@code 38 ms}, {@code 1.24 s}. */
    public static String of(Duration time) {
        long micros = time.toNanos() / 1_000;
        if (micros < 1_000) {
            return micros + " µs";
        }
        if (micros < 999_500) {
            return (micros + 500) / 1_000 + " ms";
        }
        return String.format(Locale.ROOT, "%.2f s", micros / 1e6);
    }

    /** {@code 900 B}, {@code 12 KiB}, {@code 1.4 MiB}. */
    public static String ofBytes(long bytes) {
        if (bytes < KIB) {
            return bytes + " B";
        }
        if (bytes < MIB) {
            return bytes / KIB + " KiB";
        }
        return bytes < GIB
                ? String.format(Locale.ROOT, "%.1f MiB", (double) bytes / MIB)
                : String.format(Locale.ROOT, "%.1f GiB", (double) bytes / GIB);
    }

    /** {@code 1 test}, {@code 3 tests}. */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /**
     * The text without what could command a terminal: names and messages come from packages and from judged programs.
     * Line ends and tabs stay.
     */
    public static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t') {
                shown.append((char) c);
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /** Cuts a line to at most {@code width} characters; the last one tells that there is more. */
    public static String cut(String line, int width) {
        return line.length() <= width ? line : line.substring(0, Math.max(0, width - 1)) + "…";
    }
}
