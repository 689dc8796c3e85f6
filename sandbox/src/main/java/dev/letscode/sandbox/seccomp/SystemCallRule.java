package dev.letscode.sandbox.seccomp;

import java.util.List;

/**
 * One line of a policy: what becomes of one call whose arguments are so.
 *
 * @param call its name, as in {@code man 2 syscalls}; one that this processor does not have is skipped there
 * @param conditions that must all hold; empty if the arguments do not matter
 */
public record SystemCallRule(String call, List<Condition> conditions, SystemCallAction action) {

    private static final int ARGUMENTS = 6;

    /**
     * Holds where {@code arguments[argument] & mask} is {@code value}.
     *
     * @param argument 0 to 5; what it points to cannot be looked at
     */
    public record Condition(int argument, long mask, long value) {
        public Condition {
            if (argument < 0 || argument >= ARGUMENTS) {
                throw new IllegalArgumentException("a system call has the arguments 0 to 5, not " + argument);
            }
            if ((value & ~mask) != 0) {
                throw new IllegalArgumentException("can never hold: the value has bits that the mask removes");
            }
        }
    }

    public SystemCallRule {
        conditions = List.copyOf(conditions);
        if (!call.matches("[a-z_][a-z0-9_]*")) {
            throw new IllegalArgumentException("not the name of a system call: " + call);
        }
    }

    public static SystemCallRule allow(String call) {
        return new SystemCallRule(call, List.of(), new SystemCallAction.Allow());
    }
}
