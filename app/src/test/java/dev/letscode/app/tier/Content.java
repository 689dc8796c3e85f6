package dev.letscode.app.tier;

import dev.letscode.engine.check.Printable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What goes into a program or comes out of it. Immutable. */
final class Content {

    static final Content EMPTY = new Content(new byte[0]);

    private static final Pattern PIECE = Pattern.compile(
            "(?:(?<count>\\d+) \\* )?\"(?<text>(?:[^\"\\\\]|\\\\.)*)\"|(?<from>\\d+)\\.\\.(?<to>\\d+)|(?<bytes>bytes)");
    private static final String AND = " + ";
    private static final int SHOWN = 100;

    private final byte[] bytes;

    private Content(byte[] bytes) {
        this.bytes = bytes;
    }

    static Content of(ByteArrayOutputStream out) {
        return new Content(out.toByteArray());
    }

    /** The text, and the end of its line. */
    static Content line(String text) {
        return new Content((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** What an expression of {@link TierProgram}'s headers means. */
    static Content parse(String expression) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Matcher piece = PIECE.matcher(expression);
        int at = 0;
        while (piece.region(at, expression.length()).lookingAt()) {
            append(out, piece);
            at = piece.end();
            if (at == expression.length()) {
                return of(out);
            }
            if (!expression.startsWith(AND, at)) {
                break;
            }
            at += AND.length();
        }
        throw new IllegalArgumentException("not understood from here: " + expression.substring(at));
    }

    private static void append(ByteArrayOutputStream out, Matcher piece) {
        if (piece.group("bytes") != null) {
            for (int value = 0; value < 256; value++) {
                out.write(value);
            }
        } else if (piece.group("from") != null) {
            int to = Integer.parseInt(piece.group("to"));
            for (int n = Integer.parseInt(piece.group("from")); n <= to; n++) {
                out.writeBytes((n + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        } else {
            byte[] text = unescape(piece.group("text"));
            int count = piece.group("count") == null ? 1 : Integer.parseInt(piece.group("count"));
            for (int n = 0; n < count; n++) {
                out.writeBytes(text);
            }
        }
    }

    private static byte[] unescape(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (point != '\\') {
                out.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            char escaped = text.charAt(at++);
            switch (escaped) {
                case 'n' -> out.write('\n');
                case 'r' -> out.write('\r');
                case 't' -> out.write('\t');
                case '\\', '"' -> out.write(escaped);
                case 'x' -> {
                    out.write(Integer.parseInt(text.substring(at, at + 2), 16));
                    at += 2;
                }
                default -> throw new IllegalArgumentException("there is no \\" + escaped);
            }
        }
        return out.toByteArray();
    }

    Content and(Content more) {
        byte[] both = Arrays.copyOf(bytes, bytes.length + more.bytes.length);
        System.arraycopy(more.bytes, 0, both, bytes.length, more.bytes.length);
        return new Content(both);
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** The first line in which {@code actual} is something else, and both; empty if it is the same. */
    Optional<String> firstDifference(Content actual) {
        int at = Arrays.mismatch(bytes, actual.bytes);
        if (at < 0) {
            return Optional.empty();
        }
        int line = 1;
        int begin = 0;
        for (int i = 0; i < at; i++) {
            if (bytes[i] == '\n') {
                line++;
                begin = i + 1;
            }
        }
        int from = Math.max(begin, at - SHOWN);
        return Optional.of("line " + line + " is " + actual.lineFrom(from) + " instead of " + lineFrom(from)
                + (from > begin ? ", from its character " + (from - begin + 1) : ""));
    }

    private String lineFrom(int from) {
        if (from >= bytes.length) {
            return "missing";
        }
        int to = from;
        while (to < bytes.length && to - from < 2 * SHOWN) {
            to++;
            if (bytes[to - 1] == '\n') {
                break;
            }
        }
        return '"' + Printable.line(bytes, from, to) + '"';
    }
}
