package dev.letscode.engine.metrics;

import dev.letscode.engine.metrics.AlertRule.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Whether one rule has an alert: raised once when it is time, and cleared once. Not thread-safe. */
public final class AlertWatch {

    private record Look(long nanos, double value) {}

    private final AlertRule rule;
    private final Deque<Look> recent = new ArrayDeque<>();
    private Optional<Alert> open;
    private @Nullable Long badSince;

    /** @param open the alert that was raised before and is not over, if there is one */
    public AlertWatch(AlertRule rule, Optional<Alert> open) {
        this.rule = rule;
        this.open = open;
    }

    /**
     * Takes a value note of.
     *
     * @param nanos of a clock that never goes back, for how long something lasts
     * @param now for people
     * @param value of the metric; absent if it is not known now, which changes nothing
     */
    public Optional<AlertEvent> look(long nanos, Instant now, OptionalDouble value) {
        OptionalDouble judged = value.isEmpty() ? value : rise(nanos, value.getAsDouble());
        return judged.isEmpty() ? Optional.empty() : judge(nanos, now, judged.getAsDouble());
    }

    /** How much it has risen, for a rule that asks for that. */
    private OptionalDouble rise(long nanos, double value) {
        if (rule.within().isEmpty()) {
            return OptionalDouble.of(value);
        }
        if (!recent.isEmpty() && value < recent.getLast().value()) {
            recent.clear(); // counted from the beginning again
        }
        recent.add(new Look(nanos, value));
        long from = nanos - rule.within().get().toNanos();
        while (recent.getFirst().nanos() < from) {
            recent.removeFirst();
        }
        return OptionalDouble.of(value - recent.getFirst().value());
    }

    private Optional<AlertEvent> judge(long nanos, Instant now, double value) {
        if (open.isPresent()) {
            return rule.isGood(value) ? Optional.of(clear(now)) : Optional.empty();
        }
        if (!rule.isBad(value)) {
            badSince = null;
            return Optional.empty();
        }
        if (badSince == null) {
            badSince = nanos;
        }
        return nanos - badSince >= rule.lasting().toNanos() ? Optional.of(raise(now, value)) : Optional.empty();
    }

    private AlertEvent raise(Instant now, double value) {
        Alert alert = new Alert(rule.name(), now, Optional.empty(), value, rule.threshold(), message(value));
        open = Optional.of(alert);
        return new AlertEvent.Raised(alert);
    }

    private AlertEvent clear(Instant now) {
        Alert alert = open.orElseThrow().clearedAt(now);
        open = Optional.empty();
        badSince = null;
        return new AlertEvent.Cleared(alert);
    }

    private String message(double value) {
        String side = rule.side() == Side.ABOVE ? "above" : "below";
        String in = rule.within().map(time -> " within " + text(time)).orElse("");
        String lasting = rule.lasting().isZero() ? "" : " for " + text(rule.lasting());
        return String.format(
                Locale.ROOT,
                "%s (%s is %s%s, %s %s%s)",
                rule.says(),
                rule.metric(),
                number(value),
                in,
                side,
                number(rule.threshold()),
                lasting);
    }

    private static String text(Duration time) {
        return time.toMillis() % 1_000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.3g", value);
    }
}
