package dev.letscode.engine.contest;

import dev.letscode.engine.contest.ContestSubmission.Outcome;
import dev.letscode.engine.contest.Scoreboard.Cell;
import dev.letscode.engine.contest.Scoreboard.Score;
import dev.letscode.engine.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The rules of both ways of scoring, on one screen each. */
final class Tally {

    /** What a right answer is worth where the package has no points. */
    private static final double FULL = 100;

    /** Points are sums of decimal fractions: what differs by less than this is equal. */
    private static final double PARTS = 1e6;

    static final Comparator<Score> ORDER = (one, other) -> switch (one) {
        case Score.Solved a -> order(a, (Score.Solved) other);
        case Score.Points a -> Double.compare(((Score.Points) other).points(), a.points());
    };

    private Tally() {}

    private static int order(Score.Solved one, Score.Solved other) {
        int more = Integer.compare(other.problems(), one.problems());
        int faster = more == 0 ? Long.compare(one.penaltyMinutes(), other.penaltyMinutes()) : more;
        return faster == 0 ? Long.compare(one.lastMinute(), other.lastMinute()) : faster;
    }

    static boolean isAccepted(Outcome outcome) {
        return outcome instanceof Outcome.Judged(Verdict verdict, Map<String, Double> _) && verdict == Verdict.ACCEPTED;
    }

    /** After the first right answer nothing counts any more. */
    static Cell solved(Scoring.Icpc rules, Schedule schedule, List<ContestSubmission> tries, Optional<Instant> first) {
        int judged = 0;
        int pending = 0;
        for (ContestSubmission one : tries) {
            switch (one.outcome()) {
                case Outcome.Pending _ -> pending++;
                case Outcome.Withdrawn _ -> judged++;
                case Outcome.Judged(Verdict verdict, Map<String, Double> _) -> {
                    if (verdict == Verdict.ACCEPTED) {
                        return new Cell(
                                judged + 1,
                                pending,
                                true,
                                Optional.of(schedule.contestTime(one.submitted())),
                                first.equals(Optional.of(one.submitted())),
                                OptionalDouble.empty());
                    }
                    judged += verdict == Verdict.COMPILE_ERROR && !rules.compileErrorsCount() ? 0 : 1;
                }
            }
        }
        return new Cell(judged, pending, false, Optional.empty(), false, OptionalDouble.empty());
    }

    /** Minutes are rounded down for each problem, before they are added up. */
    static Score score(Scoring.Icpc rules, List<Cell> cells) {
        int problems = 0;
        long penalty = 0;
        long last = 0;
        for (Cell cell : cells) {
            if (cell.isSolved()) {
                long minute = cell.time().orElseThrow().toMinutes();
                problems++;
                penalty += minute + cell.wrong() * rules.penalty().toMinutes();
                last = Math.max(last, minute);
            }
        }
        return new Score.Solved(problems, penalty, last);
    }

    static Cell points(Scoring.Ioi rules, Schedule schedule, List<ContestSubmission> tries, Optional<Instant> first) {
        int judged = 0;
        int pending = 0;
        double points = 0;
        Optional<Duration> improved = Optional.empty();
        Optional<Instant> solved = Optional.empty();
        Map<String, Double> best = new TreeMap<>();
        for (ContestSubmission one : tries) {
            switch (one.outcome()) {
                case Outcome.Pending _ -> pending++;
                case Outcome.Withdrawn _ -> judged++;
                case Outcome.Judged outcome -> {
                    judged++;
                    double now = Math.max(points, add(rules.counted(), best, outcome));
                    if (now > points) {
                        improved = Optional.of(schedule.contestTime(one.submitted()));
                        points = now;
                    }
                    if (isAccepted(outcome) && solved.isEmpty()) {
                        solved = Optional.of(one.submitted());
                    }
                }
            }
        }
        return new Cell(
                judged,
                pending,
                solved.isPresent(),
                improved,
                solved.isPresent() && solved.equals(first),
                OptionalDouble.of(points));
    }

    /** What is reached with one more submission. */
    private static double add(Scoring.Counted counted, Map<String, Double> best, Outcome.Judged outcome) {
        Map<String, Double> points = outcome.points().isEmpty()
                ? Map.of("", outcome.verdict() == Verdict.ACCEPTED ? FULL : 0)
                : outcome.points();
        return switch (counted) {
            case BEST_SUBMISSION -> sum(new TreeMap<>(points));
            case BEST_OF_EACH_SUBTASK -> {
                points.forEach((subtask, each) -> best.merge(subtask, each, Math::max));
                yield sum(best);
            }
        };
    }

    private static double sum(Map<String, Double> points) {
        double sum = points.values().stream().mapToDouble(Double::doubleValue).sum();
        return Math.round(sum * PARTS) / PARTS;
    }

    static Score score(List<Cell> cells) {
        double points =
                cells.stream().mapToDouble(cell -> cell.points().orElse(0)).sum();
        Duration last = cells.stream()
                .flatMap(cell -> cell.time().stream())
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        return new Score.Points(Math.round(points * PARTS) / PARTS, last);
    }
}
