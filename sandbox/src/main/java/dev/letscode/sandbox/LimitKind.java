package dev.letscode.sandbox;

/** The limits that a run can go past; {@code docs/limits.md} has unit, scope and effect of each. */
public enum LimitKind {
    CPU_TIME,
    WALL_TIME,
    MEMORY,
    STANDARD_OUTPUT,
    STANDARD_ERROR,
    FILE_SIZE,
    SYSTEM_CALL_RATE
}
