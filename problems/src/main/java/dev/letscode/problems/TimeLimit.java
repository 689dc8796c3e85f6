package dev.letscode.problems;

import java.time.Duration;
import java.util.Optional;

/**
 * A package's time limit: a number, or the rule that makes one out of what the example submissions need. Both carry the
 * margins that the author asks for.
 */
public sealed interface TimeLimit {

    /** The limit should be at least this many times what the slowest accepted submission needs. */
    double acceptedFactor();

    /** Submissions that must be too slow should need at least this many times the limit. */
    double tooSlowFactor();

    /** Said by the package. */
    record Given(Duration limit, double acceptedFactor, double tooSlowFactor) implements TimeLimit {
        public Given {
            if (limit.isZero() || limit.isNegative()) {
                throw new IllegalArgumentException("a time limit must be more than zero, not " + limit);
            }
            requireFactors(acceptedFactor, tooSlowFactor);
        }
    }

    /**
     * Not said: to be derived.
     *
     * @param resolution the limit is a multiple of this, and at least once it
     * @param rounding to which multiple
     */
    record Derived(double acceptedFactor, double tooSlowFactor, Duration resolution, Rounding rounding)
            implements TimeLimit {

        /** The rule of 2025-09: twice the slowest accepted, rounded up to a second. */
        public static final Derived DEFAULT = new Derived(2.0, 1.5, Duration.ofSeconds(1), Rounding.UP);

        /** The rule of legacy: five times the slowest accepted, rounded to the nearest second. */
        public static final Derived LEGACY = new Derived(5.0, 2.0, Duration.ofSeconds(1), Rounding.NEAREST);

        public Derived {
            if (resolution.isZero() || resolution.isNegative()) {
                throw new IllegalArgumentException("a time resolution must be more than zero, not " + resolution);
            }
            requireFactors(acceptedFactor, tooSlowFactor);
        }

        /** The limit for the CPU time of the slowest submission that must not be too slow. */
        public Duration limit(Duration slowestAccepted) {
            double wanted = slowestAccepted.toNanos() * acceptedFactor / resolution.toNanos();
            double steps = switch (rounding) {
                // a billionth of a step is noise of the division, not time
                case UP -> Math.ceil(wanted - 1e-9);
                case NEAREST -> Math.floor(wanted + 0.5);
            };
            return resolution.multipliedBy(Math.max(1, (long) steps));
        }
    }

    /** How a derived limit becomes a multiple of the resolution. */
    enum Rounding {
        UP,
        NEAREST
    }

    /** Whether a limit leaves the margin below the fastest submission that must be too slow, if there is one. */
    default boolean leavesMargin(Duration limit, Optional<Duration> fastestTooSlow) {
        return fastestTooSlow.isEmpty()
                || limit.toNanos() * tooSlowFactor() <= fastestTooSlow.get().toNanos();
    }

    private static void requireFactors(double acceptedFactor, double tooSlowFactor) {
        if (!(acceptedFactor >= 1) || !(tooSlowFactor >= 1)) {
            throw new IllegalArgumentException(
                    "factors must be at least 1, not " + acceptedFactor + " and " + tooSlowFactor);
        }
    }
}
