package dev.letscode.engine.analysis;

/**
 * A place where the source is not of its language.
 *
 * @param start index of the first character, in UTF-16 units
 * @param end index after the last one; equal to {@code start} where something is missing
 * @param line counts from 1
 * @param column in UTF-16 units, counts from 1
 */
public record SyntaxProblem(int start, int end, int line, int column, String message) {}
