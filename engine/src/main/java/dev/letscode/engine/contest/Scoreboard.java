package dev.letscode.engine.contest;

import dev.letscode.engine.contest.ContestSubmission.Outcome;
import dev.letscode.engine.contest.Curtain.Place;
import java.text.Collator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Who is where in a contest. Immutable, and nothing but a function of what it is made of: the same submissions give the
 * same scoreboard in whatever order they come.
 *
 * @param rows the first one first; those that share a rank by their titles
 * @param time contest time that it is of
 * @param isFrozen whether something that came after the freeze is hidden, or would be
 */
public record Scoreboard(List<Row> rows, Duration time, boolean isFrozen) {

    public Scoreboard {
        rows = List.copyOf(rows);
    }

    /**
     * The row of an account.
     *
     * @param rank from 1; equal scores share one, and leave the following ones out
     * @param cells in the order of the contest's problems
     */
    public record Row(int rank, Account account, Score score, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What a rank comes from; the best one is the least. */
    public sealed interface Score {

        /**
         * Of problems that are solved or not.
         *
         * @param penaltyMinutes of all solved problems together
         * @param lastMinute of contest time in which the last one was solved; 0 if none was
         */
        record Solved(int problems, long penaltyMinutes, long lastMinute) implements Score {}

        /**
         * Of points; equal points are an equal rank.
         *
         * @param last contest time of the last submission that improved them; zero if none did
         */
        record Points(double points, Duration last) implements Score {}
    }

    /**
     * What an account did for a problem.
     *
     * @param tries judged submissions that count: in a contest without points up to the first right one
     * @param pending submissions without a verdict, or whose verdict is hidden
     * @param isSolved whether one was accepted
     * @param time contest time of the one that solved it; where there are points, of the last that improved them
     * @param isFirst whether nobody solved it earlier
     * @param points where the contest has them
     */
    public record Cell(
            int tries, int pending, boolean isSolved, Optional<Duration> time, boolean isFirst, OptionalDouble points) {

        /** Tries that did not solve it. */
        public int wrong() {
            return isSolved && points.isEmpty() ? tries - 1 : tries;
        }
    }

    /**
     * What is so at a moment.
     *
     * @param accounts who takes part; what others submit does not count
     * @param submissions all there are; those outside the contest's time and problems do not count
     * @param now what came later does not count
     * @param curtain what is shown although the scoreboard has frozen
     */
    public static Scoreboard of(
            Contest contest,
            Schedule schedule,
            List<Account> accounts,
            Collection<ContestSubmission> submissions,
            Instant now,
            Curtain curtain) {
        Map<Place, List<ContestSubmission>> tries = new HashMap<>();
        for (ContestSubmission one : shown(schedule, submissions, now, curtain)) {
            tries.computeIfAbsent(new Place(one.account(), one.problem()), any -> new ArrayList<>())
                    .add(one);
        }
        Map<String, Optional<Instant>> firsts = new HashMap<>();
        for (ContestProblem problem : contest.problems()) {
            firsts.put(problem.name(), first(problem, accounts, tries));
        }
        List<Row> rows = new ArrayList<>();
        for (Account account : accounts) {
            List<Cell> cells = contest.problems().stream()
                    .map(problem -> cell(
                            contest.scoring(),
                            schedule,
                            tries.getOrDefault(new Place(account.name(), problem.name()), List.of()),
                            firsts.getOrDefault(problem.name(), Optional.empty())))
                    .toList();
            rows.add(new Row(1, account, score(contest.scoring(), cells), cells));
        }
        boolean isFrozen = !curtain.isOpen() && schedule.hasFrozen(now);
        return new Scoreboard(ranked(rows), schedule.contestTime(now), isFrozen);
    }

    /** Those that count, in their order; what is hidden has no verdict. */
    private static List<ContestSubmission> shown(
            Schedule schedule, Collection<ContestSubmission> submissions, Instant now, Curtain curtain) {
        boolean hasFrozen = schedule.hasFrozen(now);
        return submissions.stream()
                .filter(one ->
                        schedule.holds(one.submitted()) && !one.submitted().isAfter(now))
                .sorted()
                .map(one -> hasFrozen
                                && schedule.hasFrozen(one.submitted())
                                && curtain.hides(new Place(one.account(), one.problem()))
                        ? new ContestSubmission(
                                one.id(), one.account(), one.problem(), one.submitted(), new Outcome.Pending())
                        : one)
                .toList();
    }

    /** When a problem was solved first; empty as long as something earlier has no verdict. */
    private static Optional<Instant> first(
            ContestProblem problem, List<Account> accounts, Map<Place, List<ContestSubmission>> tries) {
        Optional<Instant> first = accounts.stream()
                .flatMap(account -> tries.getOrDefault(new Place(account.name(), problem.name()), List.of()).stream())
                .filter(one -> Tally.isAccepted(one.outcome()))
                .map(ContestSubmission::submitted)
                .min(Comparator.naturalOrder());
        boolean isOpen = first.isPresent()
                && accounts.stream()
                        .flatMap(account ->
                                tries.getOrDefault(new Place(account.name(), problem.name()), List.of()).stream())
                        .anyMatch(one -> one.outcome() instanceof Outcome.Pending
                                && one.submitted().isBefore(first.get()));
        return isOpen ? Optional.empty() : first;
    }

    private static Cell cell(
            Scoring scoring, Schedule schedule, List<ContestSubmission> tries, Optional<Instant> first) {
        return switch (scoring) {
            case Scoring.Icpc icpc -> Tally.solved(icpc, schedule, tries, first);
            case Scoring.Ioi ioi -> Tally.points(ioi, schedule, tries, first);
        };
    }

    private static Score score(Scoring scoring, List<Cell> cells) {
        return switch (scoring) {
            case Scoring.Icpc icpc -> Tally.score(icpc, cells);
            case Scoring.Ioi _ -> Tally.score(cells);
        };
    }

    private static List<Row> ranked(List<Row> rows) {
        Comparator<Row> byScore = Comparator.comparing(Row::score, Tally.ORDER);
        Collator letters = Collator.getInstance(Locale.ROOT);
        List<Row> sorted = rows.stream()
                .sorted(byScore.thenComparing(row -> row.account().title(), letters)
                        .thenComparing(row -> row.account().name()))
                .toList();
        List<Row> ranked = new ArrayList<>();
        for (Row row : sorted) {
            boolean isShared = !ranked.isEmpty() && byScore.compare(ranked.getLast(), row) == 0;
            int rank = isShared ? ranked.getLast().rank() : ranked.size() + 1;
            ranked.add(new Row(rank, row.account(), row.score(), row.cells()));
        }
        return ranked;
    }

    /** The row of an account, if it takes part. */
    public Optional<Row> row(String account) {
        return rows.stream().filter(row -> row.account().name().equals(account)).findFirst();
    }
}
