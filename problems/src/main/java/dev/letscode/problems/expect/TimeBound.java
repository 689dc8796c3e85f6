package dev.letscode.problems.expect;

/**
 * A submission's part in deriving the time limit: the slowest of its tests in the scope bounds it.
 *
 * @param side from which side
 * @param scope which tests count
 */
public record TimeBound(Side side, TestScope scope) {

    public enum Side {
        /** The limit must be greater than the submission's time by the accepted factor. */
        LOWER,
        /** The limit must be smaller than the submission's time by the too-slow factor. */
        UPPER
    }
}
