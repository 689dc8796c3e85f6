package dev.letscode.engine.verdict;

import java.util.OptionalDouble;

/**
 * What a test or a group of tests counts for in the group above it.
 *
 * @param name path below {@code data}
 * @param score absent where the problem or the group has no scores
 */
public record NodeResult(String name, Verdict verdict, OptionalDouble score) {

    boolean accepted() {
        return verdict == Verdict.ACCEPTED;
    }
}
