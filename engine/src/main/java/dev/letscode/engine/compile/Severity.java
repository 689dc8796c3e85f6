package dev.letscode.engine.compile;

/** How bad a compiler found something. */
public enum Severity {
    NOTE,
    WARNING,
    ERROR
}
