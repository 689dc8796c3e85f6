package dev.letscode.engine.contest;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A contest as it is announced.
 *
 * @param id short, for files
 * @param name for people
 * @param start when it is to begin; absent if somebody starts it
 * @param duration from the start to the end
 * @param freeze how long before the end the scoreboard stops showing what comes; absent if it never does
 * @param scoring how submissions become a rank
 * @param problems in their order, at least one
 * @param accounts who takes part, as far as that is known ahead
 */
public record Contest(
        String id,
        String name,
        Optional<Instant> start,
        Duration duration,
        Optional<Duration> freeze,
        Scoring scoring,
        List<ContestProblem> problems,
        List<Account> accounts) {

    public static final Duration USUAL_DURATION = Duration.ofHours(5);
    public static final Duration USUAL_FREEZE = Duration.ofHours(1);

    /** Longer is a mistake. */
    public static final Duration LONGEST = Duration.ofDays(366);

    public Contest {
        problems = List.copyOf(problems);
        accounts = List.copyOf(accounts);
        if (duration.compareTo(Duration.ZERO) <= 0 || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a contest lasts up to " + LONGEST.toDays() + " days, not " + duration);
        }
        if (freeze.isPresent() && (freeze.get().isNegative() || freeze.get().compareTo(duration) > 0)) {
            throw new IllegalArgumentException("a scoreboard cannot freeze before the start");
        }
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a contest needs a problem");
        }
        Set<String> names = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (ContestProblem problem : problems) {
            if (!names.add(problem.name()) || !labels.add(problem.label())) {
                throw new IllegalArgumentException("problem " + problem.label() + " is there twice");
            }
        }
        Set<String> who = new HashSet<>();
        for (Account account : accounts) {
            if (!who.add(account.name())) {
                throw new IllegalArgumentException("account " + account.name() + " is there twice");
            }
        }
    }

    public Optional<ContestProblem> problem(String name) {
        return problems.stream().filter(problem -> problem.name().equals(name)).findFirst();
    }
}
