package dev.letscode.engine.check;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Text for a person from bytes that may be anything: what is not printable UTF-8 becomes {@code \xNN}. */
public final class Printable {

    private Printable() {}

    /** One line: also tabs, carriage returns and line feeds are escaped. */
    public static String line(byte[] bytes, int from, int to) {
        return text(bytes, from, to, false);
    }

    /** Several lines: line feeds and tabs stay as they are. */
    public static String lines(byte[] bytes, int from, int to) {
        return text(bytes, from, to, true);
    }

    private static String text(byte[] bytes, int from, int to, boolean multiline) {
        StringBuilder text = new StringBuilder(to - from + 16);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer out = CharBuffer.allocate(to - from + 1);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            out.flip();
            out.codePoints().forEach(point -> append(text, point, multiline));
            out.clear();
            if (!result.isError()) {
                return text.toString();
            }
            for (int bad = 0; bad < result.length(); bad++) {
                hexadecimal(text, in.get());
            }
            decoder.reset();
        }
    }

    private static void append(StringBuilder text, int point, boolean multiline) {
        if (multiline && (point == '\n' || point == '\t')) {
            text.append((char) point);
            return;
        }
        switch (point) {
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            case '\\' -> text.append(multiline ? "\\" : "\\\\");
            default -> {
                if (point < 0x20 || point == 0x7f) {
                    hexadecimal(text, point);
                } else if (isInvisible(point)) {
                    text.append("\\u{").append(Integer.toHexString(point)).append('}');
                } else {
                    text.appendCodePoint(point);
                }
            }
        }
    }

    /** Such as a mark that turns the writing direction round: it could make a difference look like none. */
    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> point != ' ' && Character.isSpaceChar(point);
        };
    }

    private static void hexadecimal(StringBuilder text, int value) {
        text.append("\\x").append(Character.forDigit(value >> 4 & 15, 16)).append(Character.forDigit(value & 15, 16));
    }
}
