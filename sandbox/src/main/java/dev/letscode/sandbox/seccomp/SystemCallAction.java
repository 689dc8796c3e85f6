package dev.letscode.sandbox.seccomp;

/** What becomes of a system call. */
public sealed interface SystemCallAction {

    /** The kernel does it. */
    record Allow() implements SystemCallAction {}

    /**
     * The call fails, and the program goes on.
     *
     * @param errno what it fails with, in Linux's numbers
     */
    record Refuse(int errno) implements SystemCallAction {
        public Refuse {
            if (errno <= 0 || errno > 4095) {
                throw new IllegalArgumentException("not an errno: " + errno);
            }
        }
    }

    /** The run ends, with a violation that names the call. */
    record End() implements SystemCallAction {}
}
