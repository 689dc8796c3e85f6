package dev.letscode.sandbox.protocol;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What an init or a worker says of itself when it is ready.
 *
 * @param counts whether it can count system calls, or its programs cannot make any
 * @param names whether it learns what was forbidden that ended a run
 * @param memory whether it is told that memory ran out
 * @param cpuTime whether it is told what CPU time was used
 * @param about what it is, for a person; empty for an init
 */
public record Ready(boolean counts, boolean names, boolean memory, boolean cpuTime, String about) {

    private static final int HEAD_BYTES = 8;
    private static final int COUNTS = 1;
    private static final int NAMES = 2;
    private static final int MEMORY = 4;
    private static final int CPU_TIME = 8;

    /** What is known before there is an init. */
    public static final Ready NOT_YET = new Ready(false, false, false, false, "");

    /** The payload of {@link FrameType#READY}. */
    public ByteBuffer encode() {
        byte[] text = about.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(HEAD_BYTES + text.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(Connection.PROTOCOL_VERSION)
                .putInt((counts ? COUNTS : 0) | (names ? NAMES : 0) | (memory ? MEMORY : 0) | (cpuTime ? CPU_TIME : 0))
                .put(text)
                .flip();
    }

    /**
     * What {@link #encode()} has made, or an init.
     *
     * @throws IOException if the other side speaks another version of the protocol, or none
     */
    public static Ready decode(Frame frame) throws IOException {
        ByteBuffer in = frame.payload();
        if (in.remaining() < HEAD_BYTES) {
            throw new IOException("it does not say what it is, in " + in.remaining() + " bytes");
        }
        int version = in.getInt();
        if (frame.type() != FrameType.READY || version != Connection.PROTOCOL_VERSION) {
            throw new IOException("it speaks another version of the protocol: " + version);
        }
        int bits = in.getInt();
        String about = StandardCharsets.UTF_8.decode(in).toString();
        return new Ready(
                (bits & COUNTS) != 0, (bits & NAMES) != 0, (bits & MEMORY) != 0, (bits & CPU_TIME) != 0, about);
    }
}
