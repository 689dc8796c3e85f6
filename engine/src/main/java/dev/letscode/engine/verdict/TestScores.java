package dev.letscode.engine.verdict;

import dev.letscode.engine.check.Feedback;
import dev.letscode.engine.check.JudgeException;
import dev.letscode.problems.Grading;
import java.util.OptionalDouble;

/** The score of one test, from its verdict, what the validator wrote, and the group that it is in. */
public final class TestScores {

    private TestScores() {}

    /**
     * The score; absent if tests of the group have none.
     *
     * @param scoring whether the problem has scores
     * @throws JudgeException if the validator wrote a score that the format does not allow here
     */
    public static OptionalDouble of(boolean scoring, Grading group, String test, Verdict verdict, Feedback feedback)
            throws JudgeException {
        if (!scoring) {
            return OptionalDouble.empty();
        }
        return switch (group) {
            case Grading.AllMustPass allMustPass -> OptionalDouble.empty();
            case Grading.Graded graded ->
                OptionalDouble.of(feedback.score()
                        .orElse(verdict == Verdict.ACCEPTED ? graded.acceptScore() : graded.rejectScore()));
            case Grading.Points points -> ofPoints(points, test, verdict, feedback);
        };
    }

    private static OptionalDouble ofPoints(Grading.Points points, String test, Verdict verdict, Feedback feedback)
            throws JudgeException {
        boolean scored =
                feedback.score().isPresent() || feedback.scoreMultiplier().isPresent();
        if (feedback.score().isPresent() && feedback.scoreMultiplier().isPresent()) {
            throw wrong(test, "both score.txt and score_multiplier.txt; only one of them may be there");
        }
        if (points.aggregation() == Grading.Aggregation.PASS_FAIL) {
            if (scored) {
                throw wrong(test, "a score, but its group is all or nothing (pass-fail)");
            }
            return OptionalDouble.empty();
        }
        if (verdict != Verdict.ACCEPTED) {
            if (scored && verdict == Verdict.WRONG_ANSWER) {
                throw wrong(test, "a score although it rejected the output");
            }
            return OptionalDouble.of(0);
        }
        double score = feedback.score().orElse(Double.NaN);
        if (score < 0) {
            throw wrong(test, "the negative score " + score);
        }
        if (points.testMaximumScore().isEmpty()) {
            if (feedback.score().isEmpty()) {
                throw wrong(test, "no score.txt, which it must where the maximum score is unbounded");
            }
            return OptionalDouble.of(score);
        }
        double maximum = points.testMaximumScore().getAsDouble();
        if (score > maximum * (1 + 1e-9)) {
            throw wrong(test, "the score " + score + ", which exceeds the test's maximum, " + maximum);
        }
        return OptionalDouble.of(
                feedback.score().isPresent()
                        ? Math.min(score, maximum)
                        : maximum * feedback.scoreMultiplier().orElse(1));
    }

    private static JudgeException wrong(String test, String what) {
        return new JudgeException("the output validator wrote " + what + " (test " + test + ")");
    }
}
