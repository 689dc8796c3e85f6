package dev.letscode.engine.contest;

import dev.letscode.engine.contest.ContestSubmission.Outcome;
import dev.letscode.engine.judge.GroupResult;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.Grader;
import dev.letscode.problems.Grading;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TestGroup;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** From what the judge keeps of a submission to what a scoreboard wants to know. */
public final class ContestLedger {

    /** All points of a problem whose subtasks do not simply add up. */
    private static final String WHOLE = "";

    private static final String SECRET = "secret";
    private static final Pattern SUBTASK = Pattern.compile(SECRET + "/[^/]+");

    private ContestLedger() {}

    /** A submission, with the points that its judgement gave. */
    public static ContestSubmission of(Submission submission, Map<String, Double> points) {
        // ids never go back, even if the clock that submissions are stamped by does
        Instant made = submission.submitted().isBefore(submission.id().time())
                ? submission.id().time()
                : submission.submitted();
        return new ContestSubmission(
                submission.id(), submission.account(), submission.problem(), made, outcome(submission, points));
    }

    private static Outcome outcome(Submission submission, Map<String, Double> points) {
        return switch (submission.state()) {
            case QUEUED, RUNNING, JUDGING, FAILED -> new Outcome.Pending();
            case CANCELLED -> new Outcome.Withdrawn();
            case COMPLETED ->
                submission
                        .outcome()
                        .map(Submission.Outcome::verdict)
                        .filter(verdict -> verdict != Verdict.JUDGE_ERROR)
                        .<Outcome>map(verdict -> new Outcome.Judged(verdict, points))
                        .orElse(new Outcome.Pending());
        };
    }

    /** Whether a problem's subtasks give points that add up to the problem's. */
    public static boolean addsUp(ProblemPackage problem) {
        return problem.scoring()
                && problem.tests()
                        .groups()
                        .filter(group -> group.name().equals(SECRET)
                                && group.children().stream().allMatch(TestGroup.class::isInstance))
                        .map(TestGroup::grading)
                        .anyMatch(grading -> switch (grading) {
                            case Grading.AllMustPass _ -> false;
                            case Grading.Points points -> points.aggregation() == Grading.Aggregation.SUM;
                            case Grading.Graded graded ->
                                switch (graded.grader()) {
                                    case Grader.Custom _ -> false;
                                    case Grader.Default simple -> simple.scoreMode() == Grader.ScoreMode.SUM;
                                };
                        });
    }

    /**
     * The points of a judgement.
     *
     * @param problem whose package says whether subtasks add up
     * @return for each subtask; empty if the problem has no points
     */
    public static Map<String, Double> points(ProblemPackage problem, JudgingResult result) {
        Map<String, Double> points = new TreeMap<>();
        if (addsUp(problem)) {
            for (GroupResult group : result.groups()) {
                if (SUBTASK.matcher(group.name()).matches() && group.score().isPresent()) {
                    points.put(group.name(), group.score().getAsDouble());
                }
            }
        }
        return points.isEmpty() ? points(result.score()) : points;
    }

    /** The points of a problem as a whole; empty if it has none. */
    public static Map<String, Double> points(OptionalDouble score) {
        return score.isPresent() ? Map.of(WHOLE, score.getAsDouble()) : Map.of();
    }
}
