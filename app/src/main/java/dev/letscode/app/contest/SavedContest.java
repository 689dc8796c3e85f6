package dev.letscode.app.contest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.letscode.engine.contest.Account;
import dev.letscode.engine.contest.Contest;
import dev.letscode.engine.contest.ContestProblem;
import dev.letscode.engine.contest.ContestState;
import dev.letscode.engine.contest.Curtain;
import dev.letscode.engine.contest.Curtain.Place;
import dev.letscode.engine.contest.Schedule;
import dev.letscode.engine.contest.Scoring;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A contest as its file has it. All of it is there, so that it goes on even if the folder it was read from is gone. Times
 * are as ISO 8601 writes them.
 *
 * @param version of this form
 * @param freeze how long before the end the scoreboard was announced to freeze
 * @param freezeAfter contest time after which it does
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record SavedContest(
        int version,
        String id,
        String name,
        @Nullable String announcedStart,
        String announcedDuration,
        @Nullable String freeze,
        Rules rules,
        List<Problem> problems,
        List<Account> announcedAccounts,
        @Nullable String start,
        String duration,
        @Nullable String freezeAfter,
        List<Account> accounts,
        String current,
        boolean isOpen,
        Set<Place> revealed,
        String latest) {

    static final int VERSION = 1;

    /**
     * How it is scored.
     *
     * @param penalty for a wrong try; absent where there are points
     * @param compileErrorsCount whether those are wrong tries
     * @param counted name of the constant; absent where there are no points
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rules(
            @Nullable String penalty,
            boolean compileErrorsCount,
            @Nullable String counted) {

        static Rules of(Scoring scoring) {
            return switch (scoring) {
                case Scoring.Icpc(Duration penalty, boolean compileErrorsCount) ->
                    new Rules(penalty.toString(), compileErrorsCount, null);
                case Scoring.Ioi(Scoring.Counted counted) -> new Rules(null, false, counted.name());
            };
        }

        Scoring scoring() {
            return counted != null
                    ? new Scoring.Ioi(Scoring.Counted.valueOf(counted))
                    : new Scoring.Icpc(
                            penalty == null ? Scoring.USUAL_PENALTY : Duration.parse(penalty), compileErrorsCount);
        }
    }

    /** A problem. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Problem(String label, String name, String title, String colour, String location) {

        static Problem of(ContestProblem problem) {
            return new Problem(
                    problem.label(),
                    problem.name(),
                    problem.title(),
                    problem.colour(),
                    problem.location().toAbsolutePath().normalize().toString());
        }

        ContestProblem problem() {
            return new ContestProblem(label, name, title, colour, Path.of(location));
        }
    }

    static SavedContest of(ContestState state) {
        Contest contest = state.contest();
        Schedule schedule = state.schedule();
        return new SavedContest(
                VERSION,
                contest.id(),
                contest.name(),
                contest.start().map(Instant::toString).orElse(null),
                contest.duration().toString(),
                contest.freeze().map(Duration::toString).orElse(null),
                Rules.of(contest.scoring()),
                contest.problems().stream().map(Problem::of).toList(),
                contest.accounts(),
                schedule.start().map(Instant::toString).orElse(null),
                schedule.duration().toString(),
                schedule.freezeAfter().map(Duration::toString).orElse(null),
                state.accounts(),
                state.current(),
                state.curtain().isOpen(),
                state.curtain().revealed(),
                state.latest().toString());
    }

    /** @throws RuntimeException if something is missing or is no time */
    ContestState state() {
        if (version != VERSION) {
            throw new IllegalArgumentException("it was written by another version of Let'sCode");
        }
        Contest contest = new Contest(
                id,
                name,
                Optional.ofNullable(announcedStart).map(Instant::parse),
                Duration.parse(announcedDuration),
                Optional.ofNullable(freeze).map(Duration::parse),
                rules.scoring(),
                problems.stream().map(Problem::problem).toList(),
                announcedAccounts);
        Schedule schedule = new Schedule(
                Optional.ofNullable(start).map(Instant::parse),
                Duration.parse(duration),
                Optional.ofNullable(freezeAfter).map(Duration::parse));
        return new ContestState(
                contest, schedule, accounts, current, new Curtain(isOpen, revealed), Instant.parse(latest));
    }
}
