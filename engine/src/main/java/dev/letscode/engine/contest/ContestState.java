package dev.letscode.engine.contest;

import dev.letscode.engine.contest.Schedule.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A contest that goes on: all of it that has to outlive the process. Immutable.
 *
 * <p>Its time never goes back: {@link #at} is the machine's time, or the latest that was seen if the machine's clock was put
 * back. So a contest that has ended or frozen stays so until somebody says otherwise.
 *
 * @param accounts who takes part, at least one
 * @param current name of the account that sits at the machine
 * @param curtain what of the frozen scoreboard is shown nevertheless
 * @param latest time that was seen
 */
public record ContestState(
        Contest contest, Schedule schedule, List<Account> accounts, String current, Curtain curtain, Instant latest) {

    public ContestState {
        accounts = List.copyOf(accounts);
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("somebody has to take part");
        }
        String name = current;
        if (accounts.stream().noneMatch(account -> account.name().equals(name))) {
            current = accounts.getFirst().name();
        }
    }

    /**
     * One that was just opened. If it was announced for a time that is over, somebody starts it: whoever opens a contest of
     * long ago wants to take part.
     *
     * @param self who takes part if the contest names nobody
     */
    public static ContestState open(Contest contest, Account self, Instant now) {
        List<Account> accounts = contest.accounts().isEmpty() ? List.of(self) : contest.accounts();
        Schedule announced = Schedule.of(contest);
        Schedule schedule = announced.phase(now) == Phase.ENDED
                ? new Schedule(Optional.empty(), announced.duration(), announced.freezeAfter())
                : announced;
        return new ContestState(contest, schedule, accounts, accounts.getFirst().name(), Curtain.CLOSED, now);
    }

    /** The time that counts while the machine's clock shows something. */
    public Instant at(Instant machine) {
        return machine.isAfter(latest) ? machine : latest;
    }

    /** How far the machine's clock is behind the latest time that was seen; zero if it is not. */
    public Duration behind(Instant machine) {
        return machine.isBefore(latest) ? Duration.between(machine, latest) : Duration.ZERO;
    }

    public ContestState seen(Instant machine) {
        return with(schedule, accounts, current, curtain, at(machine));
    }

    /** Begins now. */
    public ContestState started(Instant machine) {
        return startingAt(at(machine), machine);
    }

    /**
     * Begins at a moment.
     *
     * @throws IllegalArgumentException if it has begun already
     */
    public ContestState startingAt(Instant moment, Instant machine) {
        Instant now = at(machine);
        switch (schedule.phase(now)) {
            case PLANNED, COUNTDOWN -> {}
            case RUNNING, FROZEN, ENDED -> throw new IllegalArgumentException("the contest has begun already");
        }
        // as submissions are stamped: one of the first millisecond counts
        Instant start = moment.truncatedTo(ChronoUnit.MILLIS);
        return with(schedule.startingAt(start), accounts, current, curtain, now);
    }

    public ContestState extended(Duration by, Instant machine) {
        return with(schedule.extended(by, at(machine)), accounts, current, curtain, at(machine));
    }

    public ContestState withAccount(Account account) {
        List<Account> more = new ArrayList<>(accounts);
        if (more.stream().anyMatch(one -> one.name().equals(account.name()))) {
            throw new IllegalArgumentException("account " + account.name() + " is there already");
        }
        more.add(account);
        return with(schedule, more, account.name(), curtain, latest);
    }

    /** With somebody else at the machine. */
    public ContestState switchedTo(String account) {
        return with(schedule, accounts, account, curtain, latest);
    }

    public ContestState withCurtain(Curtain value) {
        return with(schedule, accounts, current, value, latest);
    }

    public Account self() {
        return accounts.stream()
                .filter(account -> account.name().equals(current))
                .findFirst()
                .orElseThrow();
    }

    public Phase phase(Instant machine) {
        return schedule.phase(at(machine));
    }

    /** The scoreboard that everybody may see. */
    public Scoreboard board(Collection<ContestSubmission> submissions, Instant machine) {
        return Scoreboard.of(contest, schedule, accounts, submissions, at(machine), curtain);
    }

    /** The cell that a ceremony shows next. */
    public Optional<Curtain.Place> next(Collection<ContestSubmission> submissions, Instant machine) {
        return Reveal.next(contest, schedule, board(submissions, machine), submissions, at(machine), curtain);
    }

    private ContestState with(Schedule when, List<Account> who, String self, Curtain shown, Instant last) {
        return new ContestState(contest, when, who, self, shown, last);
    }
}
