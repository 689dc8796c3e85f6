package dev.letscode.engine.analysis;

/** The languages that can be read. What to look for in each is data: {@link Vocabulary}. */
public enum Grammar {
    C,
    CPP,
    JAVA,
    JAVASCRIPT,
    PYTHON,
    RUST
}
