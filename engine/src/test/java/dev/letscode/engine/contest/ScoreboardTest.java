package dev.letscode.engine.contest;

import static dev.letscode.engine.contest.Contests.at;
import static dev.letscode.engine.contest.Contests.board;
import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.contest.ContestSubmission.Outcome;
import dev.letscode.engine.contest.Scoreboard.Cell;
import dev.letscode.engine.contest.Scoreboard.Row;
import dev.letscode.engine.contest.Scoreboard.Score;
import dev.letscode.engine.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScoreboardTest {

    private static final Duration LATE = Duration.ofMinutes(299);
    private static final Contest ICPC = Contests.of(Scoring.Icpc.USUAL, 2, "ann", "ben", "cho");

    private static Outcome judged(Verdict verdict, Map<String, Double> points) {
        return new Outcome.Judged(verdict, points);
    }

    @Test
    void minutes_are_rounded_down_and_each_wrong_try_before_the_right_one_costs_twenty() {
        Scoreboard board = board(
                ICPC,
                List.of(
                        at(1, "ann", "a", 5, Verdict.WRONG_ANSWER),
                        at(2, "ann", "a", 6, Verdict.COMPILE_ERROR),
                        at(3, "ann", "a", Duration.ofSeconds(10 * 60 + 59), judged(Verdict.ACCEPTED, Map.of())),
                        at(4, "ann", "a", 11, Verdict.WRONG_ANSWER),
                        at(5, "ann", "b", 12, Verdict.TIME_LIMIT_EXCEEDED),
                        at(6, "ben", "a", 30, Verdict.ACCEPTED)),
                LATE);

        Row ann = board.rows().getFirst();
        assertThat(ann.account().name()).isEqualTo("ann");
        assertThat(ann.score()).isEqualTo(new Score.Solved(1, 30, 10));
        assertThat(ann.cells().get(0).wrong()).isEqualTo(1);
        assertThat(ann.cells().get(1).wrong()).isEqualTo(1);
    }

    @Test
    void of_equal_problems_and_penalties_who_was_ready_earlier_is_ahead_and_else_they_share_a_rank() {
        Scoreboard board = board(
                ICPC,
                List.of(
                        at(1, "ann", "a", 10, Verdict.ACCEPTED),
                        at(2, "ann", "b", 50, Verdict.ACCEPTED),
                        at(3, "ben", "a", 20, Verdict.ACCEPTED),
                        at(4, "ben", "b", 40, Verdict.ACCEPTED),
                        at(5, "cho", "a", 20, Verdict.ACCEPTED),
                        at(6, "cho", "b", 40, Verdict.ACCEPTED)),
                LATE);

        assertThat(board.rows()).extracting(row -> row.account().name()).containsExactly("ben", "cho", "ann");
        assertThat(board.rows()).extracting(Row::rank).containsExactly(1, 1, 3);
    }

    @Test
    void nobody_is_first_to_solve_while_something_earlier_is_not_judged() {
        List<ContestSubmission> solved = List.of(
                at(1, "ann", "a", Duration.ofMinutes(9), new Outcome.Pending()),
                at(2, "ben", "a", 10, Verdict.ACCEPTED),
                at(3, "cho", "a", 11, Verdict.ACCEPTED));

        assertThat(board(ICPC, solved, LATE).rows())
                .noneMatch(row -> row.cells().getFirst().isFirst());
        assertThat(board(ICPC, solved.subList(1, 3), LATE).rows())
                .extracting(row -> row.cells().getFirst().isFirst())
                .containsExactly(true, false, false);
    }

    @Test
    void who_stops_a_submission_has_tried() {
        Scoreboard board = board(
                ICPC,
                List.of(
                        at(1, "ann", "a", Duration.ofMinutes(1), new Outcome.Withdrawn()),
                        at(2, "ann", "a", 2, Verdict.ACCEPTED)),
                LATE);

        assertThat(board.rows().getFirst().score()).isEqualTo(new Score.Solved(1, 22, 2));
    }

    @Test
    void what_comes_before_the_start_after_the_end_from_others_or_to_other_problems_does_not_count() {
        Scoreboard board = board(
                ICPC,
                List.of(
                        at(1, "ann", "a", -1, Verdict.ACCEPTED),
                        at(2, "ann", "a", 300, Verdict.ACCEPTED),
                        at(3, "stranger", "a", 10, Verdict.ACCEPTED),
                        at(4, "ann", "z", 10, Verdict.ACCEPTED)),
                Duration.ofHours(9),
                Curtain.OPEN);

        assertThat(board.rows()).hasSize(3).allMatch(row -> row.score().equals(new Score.Solved(0, 0, 0)));
    }

    @Test
    void the_best_points_of_each_subtask_add_up_or_those_of_the_best_submission_count() {
        List<ContestSubmission> two = List.of(
                at(1, "ann", "a", Duration.ofMinutes(1), judged(Verdict.WRONG_ANSWER, Map.of("x", 30.0, "y", 0.0))),
                at(2, "ann", "a", Duration.ofMinutes(2), judged(Verdict.WRONG_ANSWER, Map.of("x", 0.0, "y", 50.0))),
                at(3, "ben", "b", 3, Verdict.ACCEPTED));

        Scoreboard each =
                board(Contests.of(new Scoring.Ioi(Scoring.Counted.BEST_OF_EACH_SUBTASK), 2, "ann", "ben"), two, LATE);
        Scoreboard best =
                board(Contests.of(new Scoring.Ioi(Scoring.Counted.BEST_SUBMISSION), 2, "ann", "ben"), two, LATE);

        assertThat(each.row("ann").orElseThrow().score()).isEqualTo(new Score.Points(80, Duration.ofMinutes(2)));
        assertThat(best.row("ann").orElseThrow().score()).isEqualTo(new Score.Points(50, Duration.ofMinutes(2)));
        assertThat(each.row("ben").orElseThrow().score()).isEqualTo(new Score.Points(100, Duration.ofMinutes(3)));
    }

    @Test
    void an_earlier_try_that_has_no_verdict_is_pending_beside_the_right_one() {
        Scoreboard board = board(
                ICPC,
                List.of(
                        at(1, "ann", "a", Duration.ofMinutes(1), new Outcome.Pending()),
                        at(2, "ann", "a", 2, Verdict.ACCEPTED),
                        at(3, "ann", "a", Duration.ofMinutes(3), new Outcome.Pending())),
                LATE);

        Cell cell = board.rows().getFirst().cells().getFirst();
        assertThat(cell.isSolved()).isTrue();
        assertThat(cell.pending()).isEqualTo(1);
    }
}
