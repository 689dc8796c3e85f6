package dev.letscode.engine.analysis;

import java.util.OptionalDouble;

/**
 * An outermost loop and what it holds.
 *
 * @param line counts from 1
 * @param depth how many loops lie in each other, at most; 1 for a loop without another
 * @param steps how often the innermost body runs, at most, as the constraints say; empty if a loop's end cannot be read
 */
public record Loop(int line, int depth, OptionalDouble steps) {}
