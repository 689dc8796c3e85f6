package dev.letscode.engine.check;

import java.io.IOException;
import java.io.InputStream;

/** The answer file, one chunk of it at a time. */
final class AnswerReader {

    private final InputStream stream;
    final byte[] bytes = new byte[1 << 16];
    int at;
    int end;

    AnswerReader(InputStream stream) {
        this.stream = stream;
    }

    /** Whether {@code bytes[at]} is the next byte; reads on if need be, and returns false only at the end. */
    boolean hasNext() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, stream.read(bytes, 0, bytes.length));
        }
        return at < end;
    }
}
