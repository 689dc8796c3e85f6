package dev.letscode.engine.metrics;

import java.time.Duration;
import java.util.Optional;

/**
 * When somebody wants to know.
 *
 * @param name of the rule
 * @param metric its name, as in the Prometheus text: with labels for one series, without for the sum of all of them
 * @param side on which values are bad
 * @param threshold beyond which a value is bad
 * @param clear which a value has to come back to, so that an alert is over; between both nothing changes
 * @param lasting how long all values have to be bad before an alert is raised
 * @param within instead of the value, how much it has risen within this time; for what is only counted up
 * @param says what to tell a person
 */
public record AlertRule(
        String name,
        String metric,
        Side side,
        double threshold,
        double clear,
        Duration lasting,
        Optional<Duration> within,
        String says) {

    /** Where values are bad. */
    public enum Side {
        ABOVE,
        BELOW
    }

    public AlertRule {
        if (side == Side.ABOVE ? clear > threshold : clear < threshold) {
            throw new IllegalArgumentException(
                    "alert " + name + ": a value of " + clear + " must not clear what " + threshold + " raises");
        }
        if (lasting.isNegative() || within.map(time -> !time.isPositive()).orElse(false)) {
            throw new IllegalArgumentException("alert " + name + ": times must not be negative");
        }
    }

    boolean isBad(double value) {
        return side == Side.ABOVE ? value > threshold : value < threshold;
    }

    boolean isGood(double value) {
        return side == Side.ABOVE ? value <= clear : value >= clear;
    }
}
