package dev.letscode.problems;

import java.util.List;
import java.util.OptionalDouble;

/** How the results of a group's tests and subgroups become the group's result. */
public sealed interface Grading {

    /** Accepted when everything below is; no score. Plain folders, and pass-fail problems of 2023-07-draft and 2025-09. */
    record AllMustPass() implements Grading {}

    /**
     * By a grader, as in the legacy format.
     *
     * @param onReject what happens after the first child that is not accepted
     * @param grader what combines the results
     * @param acceptScore score of an accepted test whose validator gave none
     * @param rejectScore score of a rejected test whose validator gave none
     * @param minimumScore least score that the group may get, −∞ when not given
     * @param maximumScore greatest score that the group may get, +∞ when not given
     */
    record Graded(
            OnReject onReject,
            Grader grader,
            double acceptScore,
            double rejectScore,
            double minimumScore,
            double maximumScore)
            implements Grading {

        public Graded {
            if (!(minimumScore <= maximumScore)) {
                throw new IllegalArgumentException("empty range of scores: " + minimumScore + " to " + maximumScore);
            }
        }
    }

    /**
     * By points, as in scoring problems of 2023-07-draft and 2025-09. The group {@code sample} and the root have none:
     * they are {@link AllMustPass}, and the submission's score is that of {@code secret}.
     *
     * @param maximumScore points for the group, already inferred where the format infers them; absent: unbounded
     * @param aggregation how the children's points become the group's
     * @param testMaximumScore points for each test directly in the group; absent: unbounded, or no points at all
     *     because the group is {@link Aggregation#PASS_FAIL}
     * @param requirePass names of groups (for 2023-07-draft also tests) that must be accepted before this group is run
     */
    record Points(
            OptionalDouble maximumScore,
            Aggregation aggregation,
            OptionalDouble testMaximumScore,
            List<String> requirePass)
            implements Grading {

        public Points {
            requirePass = List.copyOf(requirePass);
        }
    }

    /** Whether judging a group goes on after a child that is not accepted. */
    enum OnReject {
        BREAK,
        CONTINUE
    }

    /** How points add up. */
    enum Aggregation {
        /** All or nothing. */
        PASS_FAIL,
        SUM,
        MIN
    }
}
