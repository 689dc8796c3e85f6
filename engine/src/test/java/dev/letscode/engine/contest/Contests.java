package dev.letscode.engine.contest;

import dev.letscode.engine.contest.ContestSubmission.Outcome;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.verdict.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Contests to try the rules on: five hours, the last one frozen, problems {@code a}, {@code b} … and some accounts. */
final class Contests {

    static final Instant START = Instant.parse("2027-03-01T09:00:00Z");

    private Contests() {}

    static Contest of(Scoring scoring, int problems, String... accounts) {
        return new Contest(
                "test",
                "Test",
                Optional.of(START),
                Duration.ofHours(5),
                Optional.of(Duration.ofHours(1)),
                scoring,
                IntStream.range(0, problems)
                        .mapToObj(i -> ContestProblem.of(
                                ContestProblem.label(i), problem(i), "Problem " + i, i, Path.of(problem(i))))
                        .toList(),
                IntStream.range(0, accounts.length)
                        .mapToObj(i -> Account.of(accounts[i], "", i))
                        .toList());
    }

    static String problem(int place) {
        return String.valueOf((char) ('a' + place));
    }

    static ContestSubmission at(int number, String account, String problem, Duration at, Outcome outcome) {
        return new ContestSubmission(id(number), account, problem, START.plus(at), outcome);
    }

    static ContestSubmission at(int number, String account, String problem, int minute, Verdict verdict) {
        return at(number, account, problem, Duration.ofMinutes(minute), new Outcome.Judged(verdict, Map.of()));
    }

    static SubmissionId id(int number) {
        return new SubmissionId(String.format("01HZZZZZZZ%016d", number));
    }

    static Scoreboard board(Contest contest, List<ContestSubmission> submissions, Duration at) {
        return board(contest, submissions, at, Curtain.CLOSED);
    }

    static Scoreboard board(Contest contest, List<ContestSubmission> submissions, Duration at, Curtain curtain) {
        return Scoreboard.of(contest, Schedule.of(contest), contest.accounts(), submissions, START.plus(at), curtain);
    }
}
