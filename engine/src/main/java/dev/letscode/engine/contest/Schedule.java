package dev.letscode.engine.contest;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a contest begins, freezes and ends. Immutable. Contest time is the time since the start.
 *
 * @param start absent as long as nobody knows
 * @param duration with all that was added to it
 * @param freezeAfter contest time from which on the scoreboard is frozen; absent if it never is
 */
public record Schedule(Optional<Instant> start, Duration duration, Optional<Duration> freezeAfter) {

    /** Where a contest is. */
    public enum Phase {
        /** Nobody has said when it starts. */
        PLANNED,
        /** It is known when it starts. */
        COUNTDOWN,
        RUNNING,
        /** It runs, and the scoreboard does not show what comes. */
        FROZEN,
        ENDED;

        /** Whether submissions count. */
        public boolean isOpen() {
            return switch (this) {
                case RUNNING, FROZEN -> true;
                case PLANNED, COUNTDOWN, ENDED -> false;
            };
        }
    }

    /** As a contest announces it. */
    public static Schedule of(Contest contest) {
        return new Schedule(
                contest.start(), contest.duration(), contest.freeze().map(contest.duration()::minus));
    }

    public Schedule startingAt(Instant moment) {
        return new Schedule(Optional.of(moment), duration, freezeAfter);
    }

    /**
     * Longer by some time. What is frozen stays so: the freeze goes back with the end only if it has not begun.
     *
     * @param by may be negative, but not so much that the contest would be over before {@code now}
     */
    public Schedule extended(Duration by, Instant now) {
        Duration longer = duration.plus(by);
        Duration spent = contestTime(now);
        boolean isOver = by.isNegative() && longer.compareTo(spent) < 0;
        if (longer.compareTo(Duration.ZERO) <= 0 || isOver) {
            throw new IllegalArgumentException("the contest would have ended already");
        }
        boolean hasFrozen = freezeAfter.isPresent() && spent.compareTo(freezeAfter.get()) >= 0;
        Optional<Duration> later = hasFrozen
                ? freezeAfter
                : freezeAfter.map(after -> after.plus(by)).map(after -> after.isNegative() ? Duration.ZERO : after);
        return new Schedule(start, longer, later);
    }

    public Phase phase(Instant now) {
        if (start.isEmpty()) {
            return Phase.PLANNED;
        }
        if (now.isBefore(start.get())) {
            return Phase.COUNTDOWN;
        }
        Duration spent = contestTime(now);
        if (spent.compareTo(duration) >= 0) {
            return Phase.ENDED;
        }
        return isFrozenAfter(spent) ? Phase.FROZEN : Phase.RUNNING;
    }

    /** Whether the scoreboard is frozen after that much contest time; it stays so after the end. */
    boolean isFrozenAfter(Duration spent) {
        return freezeAfter.isPresent() && spent.compareTo(freezeAfter.get()) >= 0;
    }

    /** Whether the scoreboard has frozen by then; it stays so after the end, until somebody thaws it. */
    public boolean hasFrozen(Instant now) {
        return start.isPresent() && !now.isBefore(start.get()) && isFrozenAfter(contestTime(now));
    }

    /** Time since the start; zero before it. */
    public Duration contestTime(Instant moment) {
        return start.filter(begin -> begin.isBefore(moment))
                .map(begin -> Duration.between(begin, moment))
                .orElse(Duration.ZERO);
    }

    /** What the clock shows: the time to the start before it, then the time to the end; the whole if nobody knows the start. */
    public Duration left(Instant now) {
        return switch (phase(now)) {
            case PLANNED -> duration;
            case COUNTDOWN -> Duration.between(now, start.orElseThrow());
            case RUNNING, FROZEN -> duration.minus(contestTime(now));
            case ENDED -> Duration.ZERO;
        };
    }

    public Optional<Instant> end() {
        return start.map(begin -> begin.plus(duration));
    }

    /** Whether what is submitted then counts. */
    public boolean holds(Instant moment) {
        return phase(moment).isOpen();
    }
}
