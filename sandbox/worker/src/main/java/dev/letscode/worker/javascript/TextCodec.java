package dev.letscode.worker.javascript;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/** The encodings of {@code Buffer}. */
final class TextCodec {

    private TextCodec() {}

    static byte[] encode(String text, String encoding) {
        return switch (encoding) {
            case "latin1", "binary", "ascii" -> text.getBytes(StandardCharsets.ISO_8859_1);
            case "hex" -> hex(text);
            case "base64" -> Base64.getMimeDecoder().decode(text);
            case "ucs2", "utf16le" -> text.getBytes(StandardCharsets.UTF_16LE);
            default -> Utf8Chunks.encode(text);
        };
    }

    static String decode(byte[] bytes, String encoding) {
        return switch (encoding) {
            case "latin1", "binary" -> new String(bytes, StandardCharsets.ISO_8859_1);
            case "ascii" -> ascii(bytes);
            case "hex" -> HexFormat.of().formatHex(bytes);
            case "base64" -> Base64.getEncoder().encodeToString(bytes);
            case "ucs2", "utf16le" -> new String(bytes, StandardCharsets.UTF_16LE);
            default -> Utf8Chunks.decode(bytes);
        };
    }

    private static String ascii(byte[] bytes) {
        byte[] low = bytes.clone();
        for (int i = 0; i < low.length; i++) {
            low[i] &= 0x7f;
        }
        return new String(low, StandardCharsets.ISO_8859_1);
    }

    /** Up to the first pair that is no number, as Node does. */
    private static byte[] hex(String text) {
        int pairs = 0;
        while (2 * pairs + 1 < text.length()
                && HexFormat.isHexDigit(text.charAt(2 * pairs))
                && HexFormat.isHexDigit(text.charAt(2 * pairs + 1))) {
            pairs++;
        }
        return HexFormat.of().parseHex(text.substring(0, 2 * pairs));
    }
}
