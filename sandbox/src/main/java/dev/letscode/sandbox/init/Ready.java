package dev.letscode.sandbox.init;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What an init says of itself when it is ready.
 *
 * @param counts whether it can count system calls
 * @param names whether it learns which system call ended a run
 */
public record Ready(boolean counts, boolean names) {

    private static final int COUNTS = 1;
    private static final int NAMES = 2;

    static Ready decode(Frame frame) throws IOException {
        ByteBuffer in = frame.payload();
        int version = in.getInt();
        if (frame.type() != FrameType.READY || version != Connection.PROTOCOL_VERSION) {
            throw new IOException("it speaks another version of the protocol: " + version);
        }
        int bits = in.getInt();
        return new Ready((bits & COUNTS) != 0, (bits & NAMES) != 0);
    }
}
