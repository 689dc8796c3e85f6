package dev.letscode.sandbox.init;

import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.protocol.FrameType;
import dev.letscode.sandbox.seccomp.Filter;
import dev.letscode.sandbox.seccomp.SystemCallPolicy;
import dev.letscode.sandbox.seccomp.SystemCallRate;
import dev.letscode.sandbox.seccomp.SystemCallTable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The payload of {@link FrameType#POLICY}. */
final class PolicyRequest {

    private PolicyRequest() {}

    static ByteBuffer encode(SystemCallPolicy policy) throws SandboxException {
        byte[] filter;
        byte[] uncounted;
        try {
            SystemCallTable table = SystemCallTable.ofThisMachine();
            filter = Filter.of(policy, table);
            uncounted = SystemCallRate.traceFilter(table).getBytes(StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            throw new SandboxException("no filter for system calls can be made: " + e.getMessage(), e);
        }
        return ByteBuffer.allocate(2 + uncounted.length + filter.length)
                .put((byte) (policy.traced() ? 1 : 0))
                .put(uncounted)
                .put((byte) 0)
                .put(filter)
                .flip();
    }
}
