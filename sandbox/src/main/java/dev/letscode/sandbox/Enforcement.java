package dev.letscode.sandbox;

/** How well something is enforced; a later constant is better than an earlier one. */
public enum Enforcement {
    /** Not at all. */
    NONE,
    /** By looking at it every few milliseconds: a program can go past it for a moment. */
    POLLED,
    /** By the kernel or without a gap. */
    EXACT;

    public boolean isAtLeast(Enforcement wanted) {
        return compareTo(wanted) >= 0;
    }
}
