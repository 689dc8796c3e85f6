package dev.letscode.engine.analysis;

/**
 * A piece of a source that is all of one kind.
 *
 * @param start index of the first character, in UTF-16 units
 * @param end index after the last one
 */
public record SyntaxToken(int start, int end, SyntaxKind kind) {}
