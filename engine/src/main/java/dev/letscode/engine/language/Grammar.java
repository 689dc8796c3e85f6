package dev.letscode.engine.language;

/** The grammars for which there is a parser; C++ of every year has the same. */
public enum Grammar {
    C,
    CPP,
    JAVA,
    JAVASCRIPT,
    PYTHON,
    RUST
}
