package dev.letscode.engine.analysis;

/** What a piece of a source is, as far as an editor shows it. */
public enum SyntaxKind {
    COMMENT,
    STRING,
    ESCAPE,
    NUMBER,
    CONSTANT,
    KEYWORD,
    OPERATOR,
    PUNCTUATION,
    TYPE,
    FUNCTION,
    PROPERTY,
    PARAMETER,
    MODULE,
    ATTRIBUTE,
    DIRECTIVE,
    LABEL
}
