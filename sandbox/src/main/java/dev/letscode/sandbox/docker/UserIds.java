package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.SandboxException;
import java.util.BitSet;

/**
 * Users that programs run as: each container's is nobody else's on this machine, because the kernel counts processes by
 * user. Thread-safe.
 */
final class UserIds {

    /** Process numbers have at most 22 bits; with these 8 and a bit above them, users stay below 2^31. */
    private static final int MOST = 256;

    private static final int RANGE = 1 << 30;
    private static final int PROCESSES = 1 << 22;

    private final int first;
    private final BitSet taken = new BitSet(MOST);

    UserIds() {
        first = RANGE + (int) (ProcessHandle.current().pid() % PROCESSES) * MOST;
    }

    synchronized int take() throws SandboxException {
        int free = taken.nextClearBit(0);
        if (free >= MOST) {
            throw new SandboxException(MOST + " containers are open at once, and one process cannot have more");
        }
        taken.set(free);
        return first + free;
    }

    synchronized void giveBack(int user) {
        taken.clear(user - first);
    }
}
