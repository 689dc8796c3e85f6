package dev.letscode.app.ide.texts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file: UTF-8 as a rule, else what a byte order mark or LaTeX's {@code inputenc} says, else a guess.
 *
 * @param text with line ends as they are, and without a byte order mark
 * @param charset what it was read as
 * @param isSure false if that was guessed, so that letters may be wrong
 */
public record FileText(String text, Charset charset, boolean isSure) {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern INPUT_ENCODING = Pattern.compile("\\\\usepackage\\[([a-z0-9-]+)]\\{inputenc}");
    private static final Map<String, String> ENCODINGS = Map.of(
            "latin1", "ISO-8859-1",
            "latin2", "ISO-8859-2",
            "latin5", "ISO-8859-9",
            "latin9", "ISO-8859-15",
            "cp1250", "windows-1250",
            "cp1251", "windows-1251",
            "cp1252", "windows-1252",
            "ansinew", "windows-1252",
            "koi8-r", "KOI8-R",
            "cp866", "IBM866");

    /** Reads a file; empty if it is longer. */
    public static Optional<FileText> read(Path file, int mostBytes) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(mostBytes + 1);
            return bytes.length > mostBytes ? Optional.empty() : Optional.of(decode(bytes));
        }
    }

    public static FileText decode(byte[] bytes) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            String text = new String(bytes, marked.get());
            return new FileText(text.startsWith("\ufeff") ? text.substring(1) : text, marked.get(), true);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new FileText(text, StandardCharsets.UTF_8, true);
        } catch (CharacterCodingException e) {
            Optional<Charset> said = said(bytes);
            Charset charset = said.orElse(WESTERN);
            return new FileText(new String(bytes, charset), charset, said.isPresent());
        }
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length > 1 ? ((bytes[0] & 255) << 8) | (bytes[1] & 255) : 0;
        return switch (first) {
            case 0xefbb ->
                bytes.length > 2 && (bytes[2] & 255) == 0xbf ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
            case 0xfffe -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xfeff -> Optional.of(StandardCharsets.UTF_16BE);
            default -> Optional.empty();
        };
    }

    /** By LaTeX's preamble, which is ASCII. */
    private static Optional<Charset> said(byte[] bytes) {
        Matcher found = INPUT_ENCODING.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        return found.find()
                ? Optional.ofNullable(ENCODINGS.get(found.group(1))).map(Charset::forName)
                : Optional.empty();
    }
}
