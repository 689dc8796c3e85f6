package dev.letscode.sandbox.init;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What an init says of itself when it is ready.
 *
 * @param counts whether it can count system calls
 * @param names whether it learns which system call ended a run
 * @param memory whether a control group tells it that memory ran out
 * @param cpuTime whether a control group tells it what CPU time was used
 */
public record Ready(boolean counts, boolean names, boolean memory, boolean cpuTime) {

    private static final int COUNTS = 1;
    private static final int NAMES = 2;
    private static final int MEMORY = 4;
    private static final int CPU_TIME = 8;

    /** What is known before there is an init. */
    public static final Ready NOT_YET = new Ready(false, false, false, false);

    static Ready decode(Frame frame) throws IOException {
        ByteBuffer in = frame.payload();
        int version = in.getInt();
        if (frame.type() != FrameType.READY || version != Connection.PROTOCOL_VERSION) {
            throw new IOException("it speaks another version of the protocol: " + version);
        }
        int bits = in.getInt();
        return new Ready((bits & COUNTS) != 0, (bits & NAMES) != 0, (bits & MEMORY) != 0, (bits & CPU_TIME) != 0);
    }
}
