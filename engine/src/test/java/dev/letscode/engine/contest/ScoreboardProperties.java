package dev.letscode.engine.contest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.contest.ContestSubmission.Outcome;
import dev.letscode.engine.contest.Scoreboard.Cell;
import dev.letscode.engine.contest.Scoreboard.Row;
import dev.letscode.engine.verdict.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every contest and whatever is submitted to it. */
class ScoreboardProperties {

    private static final String[] NAMES = {"ann", "ben", "cho", "dee"};
    private static final Duration END = Duration.ofHours(5);
    private static final Duration FREEZE = Duration.ofHours(4);

    @Property(tries = 150)
    void the_order_in_which_submissions_arrive_does_not_matter(
            @ForAll("contests") Contest contest,
            @ForAll("submissions") List<ContestSubmission> all,
            @ForAll Random random) {
        List<ContestSubmission> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);

        assertThat(Contests.board(contest, shuffled, END)).isEqualTo(Contests.board(contest, all, END));
    }

    @Property(tries = 150)
    void one_more_rejected_submission_never_improves_the_rank_of_who_made_it(
            @ForAll("contests") Contest contest,
            @ForAll("submissions") List<ContestSubmission> all,
            @ForAll @IntRange(max = 3) int who,
            @ForAll @IntRange(max = 2) int problem,
            @ForAll @IntRange(max = 320) int minute,
            @ForAll("rejections") Outcome rejection) {
        List<ContestSubmission> more = new ArrayList<>(all);
        more.add(Contests.at(999, NAMES[who], Contests.problem(problem), Duration.ofMinutes(minute), rejection));

        assertThat(rank(contest, more, NAMES[who])).isGreaterThanOrEqualTo(rank(contest, all, NAMES[who]));
    }

    private static int rank(Contest contest, List<ContestSubmission> all, String who) {
        return Contests.board(contest, all, END, Curtain.OPEN)
                .row(who)
                .orElseThrow()
                .rank();
    }

    @Property(tries = 150)
    void a_frozen_board_is_the_board_of_the_freeze_with_what_is_pending_counted(
            @ForAll("contests") Contest contest,
            @ForAll("submissions") List<ContestSubmission> all,
            @ForAll @IntRange(min = 240, max = 600) int minute) {
        Scoreboard then = Contests.board(contest, before(all, FREEZE), FREEZE, Curtain.OPEN);
        Scoreboard now = Contests.board(contest, all, Duration.ofMinutes(minute));

        assertThat(now.isFrozen()).isTrue();
        assertThat(now.rows())
                .extracting(Row::rank)
                .isEqualTo(then.rows().stream().map(Row::rank).toList());
        for (int i = 0; i < then.rows().size(); i++) {
            Row row = now.rows().get(i);
            Row old = then.rows().get(i);
            assertThat(row.account()).isEqualTo(old.account());
            assertThat(row.score()).isEqualTo(old.score());
            for (int p = 0; p < old.cells().size(); p++) {
                Cell cell = row.cells().get(p);
                Cell was = old.cells().get(p);
                assertThat(new Cell(
                                cell.tries(),
                                was.pending(),
                                cell.isSolved(),
                                cell.time(),
                                cell.isFirst(),
                                cell.points()))
                        .isEqualTo(was);
                boolean goesOn = !was.isSolved() || contest.scoring() instanceof Scoring.Ioi;
                long since = goesOn ? since(all, row.account().name(), Contests.problem(p), minute) : 0;
                assertThat(cell.pending()).isEqualTo(was.pending() + Math.toIntExact(since));
            }
        }
    }

    private static List<ContestSubmission> before(List<ContestSubmission> all, Duration at) {
        return all.stream()
                .filter(one -> one.submitted().isBefore(Contests.START.plus(at)))
                .toList();
    }

    private static long since(List<ContestSubmission> all, String account, String problem, int minute) {
        return all.stream()
                .filter(one -> one.account().equals(account) && one.problem().equals(problem))
                .map(one -> Duration.between(Contests.START, one.submitted()))
                .filter(at -> at.compareTo(FREEZE) >= 0 && at.compareTo(END) < 0)
                .filter(at -> at.compareTo(Duration.ofMinutes(minute)) <= 0)
                .count();
    }

    @Property(tries = 100)
    void revealing_ends_with_the_results_changes_one_row_at_a_time_and_never_a_row_below(
            @ForAll("contests") Contest contest, @ForAll("submissions") List<ContestSubmission> all) {
        Duration later = Duration.ofHours(6);
        Schedule schedule = Schedule.of(contest);
        Curtain curtain = Curtain.CLOSED;
        Scoreboard board = Contests.board(contest, all, later, curtain);
        Optional<Curtain.Place> next = Reveal.next(contest, schedule, board, all, Contests.START.plus(later), curtain);
        while (next.isPresent()) {
            String who = next.get().account();
            curtain = curtain.reveal(next.get());
            Scoreboard after = Contests.board(contest, all, later, curtain);
            int from = place(board, who);
            int to = place(after, who);
            assertThat(to).isLessThanOrEqualTo(from);
            assertThat(below(after, from)).isEqualTo(below(board, from));
            board = after;
            next = Reveal.next(contest, schedule, board, all, Contests.START.plus(later), curtain);
        }

        assertThat(board.rows())
                .isEqualTo(Contests.board(contest, all, later, Curtain.OPEN).rows());
    }

    private static int place(Scoreboard board, String account) {
        return board.rows().stream().map(row -> row.account().name()).toList().indexOf(account);
    }

    /** Whoever is below, with what they have: their ranks may change if they were shared. */
    private static List<String> below(Scoreboard board, int place) {
        return board.rows().stream()
                .skip(place + 1L)
                .map(row -> row.account().name() + row.score())
                .toList();
    }

    @Property(tries = 100)
    void judging_again_is_reflected_as_if_it_had_been_so_from_the_beginning(
            @ForAll("contests") Contest contest,
            @ForAll("submissions") List<ContestSubmission> all,
            @ForAll("outcomes") Outcome outcome,
            @ForAll Random random) {
        if (all.isEmpty()) {
            return;
        }
        List<ContestSubmission> again = new ArrayList<>(all);
        int which = random.nextInt(all.size());
        ContestSubmission old = all.get(which);
        again.set(which, new ContestSubmission(old.id(), old.account(), old.problem(), old.submitted(), outcome));
        List<ContestSubmission> without = new ArrayList<>(all);
        without.remove(which);

        Scoreboard board = Contests.board(contest, again, END, Curtain.OPEN);
        if (outcome instanceof Outcome.Pending) {
            assertThat(board.rows())
                    .extracting(row -> row.account().name() + row.score())
                    .isEqualTo(Contests.board(contest, without, END, Curtain.OPEN).rows().stream()
                            .map(row -> row.account().name() + row.score())
                            .toList());
        }
        again.set(which, old);
        assertThat(Contests.board(contest, again, END, Curtain.OPEN))
                .isEqualTo(Contests.board(contest, all, END, Curtain.OPEN));
    }

    @Property(tries = 100)
    void ranks_begin_with_one_and_leave_out_as_many_as_share_the_one_before(
            @ForAll("contests") Contest contest, @ForAll("submissions") List<ContestSubmission> all) {
        List<Row> rows = Contests.board(contest, all, END, Curtain.OPEN).rows();

        assertThat(rows).hasSize(NAMES.length);
        for (int i = 0; i < rows.size(); i++) {
            int rank = rows.get(i).rank();
            boolean isShared = i > 0 && rank == rows.get(i - 1).rank();
            assertThat(rank).isEqualTo(isShared ? rows.get(i - 1).rank() : i + 1);
        }
    }

    @Provide
    Arbitrary<Contest> contests() {
        return Arbitraries.of(
                        new Scoring.Icpc(Duration.ofMinutes(20), false),
                        new Scoring.Icpc(Duration.ZERO, true),
                        new Scoring.Ioi(Scoring.Counted.BEST_SUBMISSION),
                        new Scoring.Ioi(Scoring.Counted.BEST_OF_EACH_SUBTASK))
                .map(scoring -> Contests.of(scoring, 3, NAMES));
    }

    @Provide
    Arbitrary<Outcome> rejections() {
        return Arbitraries.of(
                new Outcome.Judged(Verdict.WRONG_ANSWER, Map.of()),
                new Outcome.Judged(Verdict.TIME_LIMIT_EXCEEDED, Map.of("x", 0.0)),
                new Outcome.Judged(Verdict.COMPILE_ERROR, Map.of()),
                new Outcome.Withdrawn(),
                new Outcome.Pending());
    }

    @Provide
    Arbitrary<Outcome> outcomes() {
        Arbitrary<Outcome> partial = Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 70))
                .as((x, y) -> new Outcome.Judged(Verdict.WRONG_ANSWER, Map.of("x", x * 1.1, "y", y * 0.7)));
        Arbitrary<Outcome> right = Arbitraries.just(new Outcome.Judged(Verdict.ACCEPTED, Map.of("x", 33.0, "y", 49.0)));
        return Arbitraries.oneOf(rejections(), partial, right);
    }

    /** Times in quarters of a minute, so that some are equal; some before the start and some after the end. */
    @Provide
    Arbitrary<List<ContestSubmission>> submissions() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 998);
        return Combinators.combine(
                        number,
                        Arbitraries.of(NAMES),
                        Arbitraries.integers().between(0, 3).map(Contests::problem),
                        Arbitraries.integers().between(-20, 1260).map(quarters -> Duration.ofSeconds(quarters * 15L)),
                        outcomes())
                .as(Contests::at)
                .list()
                .ofMaxSize(40)
                .uniqueElements(ContestSubmission::id);
    }
}
