package dev.letscode.problems;

/** How much a {@link Diagnostic} matters. */
public enum Severity {
    /** The package cannot be used. */
    ERROR,
    /** The package is read; its author should look. */
    WARNING
}
