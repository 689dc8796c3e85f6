package dev.letscode.sandbox.init;

import dev.letscode.sandbox.protocol.FrameType;
import dev.letscode.sandbox.seccomp.SystemCallTable;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/** The payload of {@link FrameType#CALLS}: numbers of system calls and how often each was made. */
final class TracedCalls {

    private TracedCalls() {}

    static Map<String, Long> decode(ByteBuffer in) {
        SystemCallTable table = SystemCallTable.ofThisMachine();
        Map<String, Long> calls = new TreeMap<>();
        while (in.hasRemaining()) {
            int number = in.getInt();
            calls.put(table.name(number).orElse("system call " + number), Integer.toUnsignedLong(in.getInt()));
        }
        return calls;
    }
}
