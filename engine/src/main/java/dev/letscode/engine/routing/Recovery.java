package dev.letscode.engine.routing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is done when a backend fails, as opposed to the program in it: that is a verdict, and no backend is asked a second
 * time about one. The same failures give the same answer.
 */
public final class Recovery {

    private static final int MOST_RETRIES = 3;
    private static final Duration FIRST_WAIT = Duration.ofMillis(100);

    private Recovery() {}

    /**
     * A backend that did not do its work.
     *
     * @param recoverable whether it may work the next time
     * @param cause for people
     */
    public record Failure(Backend backend, boolean recoverable, String cause) {}

    /** What comes next. */
    public sealed interface Step {

        /** The same backend once more. */
        record Retry(Backend backend, Duration after, String cause) implements Step {}

        /** Another one from now on. */
        record FallBack(Backend from, Backend to, String cause) implements Step {}

        /** None is left: nothing can be said about the submission. */
        record GiveUp(String causes) implements Step {}
    }

    /**
     * What follows on the last failure.
     *
     * @param failures all of this submission, the first first; not empty
     */
    public static Step after(Plan plan, List<Failure> failures) {
        Failure last = failures.getLast();
        long inARow = failures.reversed().stream()
                .takeWhile(failure -> failure.backend() == last.backend())
                .count();
        if (last.recoverable() && inARow <= MOST_RETRIES) {
            return new Step.Retry(last.backend(), FIRST_WAIT.multipliedBy(1L << (inARow - 1)), last.cause());
        }
        List<Backend> order = new ArrayList<>(plan.fallback());
        order.addFirst(plan.backend());
        int next = order.indexOf(last.backend()) + 1;
        return next > 0 && next < order.size()
                ? new Step.FallBack(last.backend(), order.get(next), last.cause())
                : new Step.GiveUp(causes(failures));
    }

    private static String causes(List<Failure> failures) {
        return failures.stream()
                .map(failure -> failure.backend().description() + ": " + failure.cause())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
