package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.SandboxException;
import java.util.BitSet;

/**
 * Users that programs run as: each container's is nobody else's on this machine, because the kernel counts processes by
 * user. Thread-safe.
 */
final class UserIds {

    /** Of this process, where all of the kernel's users can be had. */
    static final UserIds OF_THIS_PROCESS = new UserIds(1 << 30, 1 << 22);

    /**
     * Of this process, where a daemon has only some users to give (rootless, {@code userns-remap}). Two processes may
     * have the same ones, which then count each other's programs: too strict, never too lenient.
     */
    static final UserIds FEW_OF_THIS_PROCESS = new UserIds(1 << 13, 1 << 7);

    /** Process numbers have at most 22 bits; with these 8 and a bit above them, users stay below 2^31. */
    private static final int MOST = 256;

    private final int first;
    private final BitSet taken = new BitSet(MOST);

    /** @param processes that have users of their own, from {@code from} on */
    private UserIds(int from, int processes) {
        first = from + (int) (ProcessHandle.current().pid() % processes) * MOST;
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
