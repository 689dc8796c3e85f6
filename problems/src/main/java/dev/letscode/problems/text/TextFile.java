package dev.letscode.problems.text;

import dev.letscode.problems.Diagnostics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A small UTF-8 text file with lines that end with a line feed.
 *
 * @param name the name that diagnostics use for it
 * @param text its text, without byte order mark and carriage returns
 */
public record TextFile(String name, String text) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Reads a file, or says in the diagnostics why it can't be used: it is too long, is not UTF-8, contains NUL
     * characters, or can't be read at all. A byte order mark and line ends of Windows give a warning and are taken out.
     *
     * @param limitBytes the longest file that is read
     */
    public static Optional<TextFile> read(Path file, String name, int limitBytes, Diagnostics diagnostics) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(limitBytes + 1);
        } catch (IOException e) {
            diagnostics.error(name, 0, "cannot be read: " + reason(e));
            return Optional.empty();
        }
        if (bytes.length > limitBytes) {
            diagnostics.error(name, 0, "is longer than " + limitBytes + " bytes, which is too long for such a file");
            return Optional.empty();
        }
        return decode(bytes, name, diagnostics);
    }

    /** The same for bytes that are in memory already. */
    public static Optional<TextFile> decode(byte[] bytes, String name, Diagnostics diagnostics) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            diagnostics.error(
                    name, lineOf(bytes, in.position()), "is not valid UTF-8 here; save the file as UTF-8 text");
            return Optional.empty();
        }
        String text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            diagnostics.error(
                    name, line(text, nul), "contains a NUL character, so it is not a text file; save it as UTF-8 text");
            return Optional.empty();
        }
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            diagnostics.warning(name, 1, "starts with a byte order mark; save it as UTF-8 without one");
            text = text.substring(1);
        }
        if (text.indexOf('\r') >= 0) {
            diagnostics.warning(
                    name, line(text, text.indexOf('\r')), "has line ends of Windows (CR LF); they are read as LF");
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        return Optional.of(new TextFile(name, text));
    }

    /** An exception's message without the path, which the diagnostic names already. */
    public static String reason(IOException e) {
        String type = e.getClass().getSimpleName().replace("Exception", "");
        String message = e.getMessage();
        return message == null
                ? type
                : e instanceof java.nio.file.FileSystemException f
                        ? type + (f.getReason() == null ? "" : " (" + f.getReason() + ")")
                        : message;
    }

    private static int line(String text, int position) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
