package dev.letscode.engine.verdict;

import dev.letscode.engine.check.JudgeException;
import dev.letscode.problems.Grader;
import dev.letscode.problems.Grading;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a group of tests is worth, given its children's results. The formats' words for all of this are in
 * {@code docs/verdicts.md}.
 */
public final class GroupRules {

    private static final String SECRET = "secret";

    private final boolean scoring;

    /** @param scoring whether the problem has scores */
    public GroupRules(boolean scoring) {
        this.scoring = scoring;
    }

    /**
     * Whether the rest of a group is left out after a child.
     *
     * @param runAll whether to go on wherever the package leaves it open
     */
    public boolean endsAfter(Grading grading, NodeResult child, boolean runAll) {
        if (child.accepted()) {
            return false;
        }
        return switch (grading) {
            case Grading.Graded graded -> graded.onReject() == Grading.OnReject.BREAK;
            // in a scoring problem the samples, which are beside the secret tests here, cost no points
            case Grading.AllMustPass allMustPass -> !runAll && !scoring;
            case Grading.Points points -> !runAll && points.aggregation() != Grading.Aggregation.SUM;
        };
    }

    /**
     * The result of a group whose grading needs no program.
     *
     * @param children results of what was run, in order
     * @throws JudgeException if a score is outside of what the package allows
     */
    public NodeResult ofGroup(String name, Grading grading, List<NodeResult> children) throws JudgeException {
        return switch (grading) {
            case Grading.AllMustPass allMustPass ->
                new NodeResult(name, Verdicts.first(children), secretScore(children));
            case Grading.Points points -> ofPoints(name, points, children);
            case Grading.Graded graded ->
                switch (graded.grader()) {
                    case Grader.Default grader ->
                        inRange(name, graded, Verdicts.of(grader, children), score(grader, children));
                    case Grader.Custom custom ->
                        throw new IllegalArgumentException(name + " is graded by the program "
                                + custom.program().name());
                };
        };
    }

    /** The result of a group that a grader of the package gave; checks the range. */
    public NodeResult ofGrader(String name, Grading.Graded graded, Verdict verdict, double score)
            throws JudgeException {
        return inRange(name, graded, verdict, scoring ? OptionalDouble.of(score) : OptionalDouble.empty());
    }

    private NodeResult inRange(String name, Grading.Graded graded, Verdict verdict, OptionalDouble score)
            throws JudgeException {
        boolean outside = score.isPresent()
                && (score.getAsDouble() < graded.minimumScore() || score.getAsDouble() > graded.maximumScore());
        if (outside && verdict == Verdict.ACCEPTED) {
            throw new JudgeException("the score %s of %s is outside of its range, %s to %s"
                    .formatted(score.getAsDouble(), name, graded.minimumScore(), graded.maximumScore()));
        }
        return new NodeResult(name, verdict, score);
    }

    private OptionalDouble score(Grader.Default grader, List<NodeResult> children) {
        if (!scoring) {
            return OptionalDouble.empty();
        }
        double[] scores = children.stream()
                .filter(child -> !grader.ignoreSample() || child.name().equals(SECRET) || children.size() == 1)
                .mapToDouble(child -> child.score().orElse(0))
                .toArray();
        if (scores.length == 0) {
            return OptionalDouble.of(0);
        }
        return switch (grader.scoreMode()) {
            case SUM -> OptionalDouble.of(sum(scores));
            case AVG -> OptionalDouble.of(sum(scores) / scores.length);
            case MIN -> Arrays.stream(scores).min();
            case MAX -> Arrays.stream(scores).max();
        };
    }

    private NodeResult ofPoints(String name, Grading.Points points, List<NodeResult> children) throws JudgeException {
        Verdict verdict = Verdicts.first(children);
        double[] scores =
                children.stream().mapToDouble(child -> child.score().orElse(0)).toArray();
        double score = switch (points.aggregation()) {
            case PASS_FAIL ->
                verdict == Verdict.ACCEPTED ? points.maximumScore().orElse(0) : 0;
            case SUM -> sum(scores);
            case MIN -> Arrays.stream(scores).min().orElse(0);
        };
        double maximum = points.maximumScore().orElse(Double.POSITIVE_INFINITY);
        // the parts of a sum are rounded: 3 × 33.333… is 100
        if (score > maximum && score <= maximum * (1 + 1e-9)) {
            score = maximum;
        }
        if (score > maximum) {
            throw new JudgeException("the score %s of %s exceeds its maximum, %s".formatted(score, name, maximum));
        }
        return new NodeResult(name, verdict, OptionalDouble.of(score));
    }

    private static OptionalDouble secretScore(List<NodeResult> children) {
        return children.stream()
                .filter(child -> child.name().equals(SECRET))
                .findFirst()
                .map(NodeResult::score)
                .orElse(OptionalDouble.empty());
    }

    private static double sum(double[] scores) {
        return Arrays.stream(scores).sum();
    }
}
