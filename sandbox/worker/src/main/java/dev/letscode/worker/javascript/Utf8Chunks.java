package dev.letscode.worker.javascript;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text that comes in pieces, cut anywhere. What is no UTF-8 becomes U+FFFD, and so does half a surrogate pair. */
final class Utf8Chunks {

    private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private byte[] rest = {};
    private boolean ended;

    /** @param bytes null at the end */
    @Nullable
    String next(byte @Nullable [] bytes) {
        if (ended) {
            return null;
        }
        ended = bytes == null;
        ByteBuffer in = ByteBuffer.wrap(withoutHalves(bytes == null ? rest : NodeHost.join(rest, bytes)));
        CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
        decoder.decode(in, out, ended);
        rest = new byte[in.remaining()];
        in.get(rest);
        String text = out.flip().toString();
        return ended && text.isEmpty() ? null : text;
    }

    static String decode(byte[] bytes) {
        return new String(withoutHalves(bytes), StandardCharsets.UTF_8);
    }

    /**
     * With another invalid byte at the head of each half of a surrogate pair: Java replaces such a half by one character,
     * and the web's standard, which Node follows, each of its three bytes.
     */
    private static byte[] withoutHalves(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == (byte) 0xED && (bytes[i + 1] & 0xE0) == 0xA0) {
                bytes[i] = (byte) 0xFF;
            }
        }
        return bytes;
    }

    static byte[] encode(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .replaceWith(REPLACEMENT)
                    .encode(CharBuffer.wrap(text));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException e) {
            throw new AssertionError("what cannot be encoded is replaced", e);
        }
    }
}
