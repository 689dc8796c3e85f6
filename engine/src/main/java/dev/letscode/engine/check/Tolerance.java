package dev.letscode.engine.check;

import dev.letscode.problems.ComparisonFlags;
import java.math.BigDecimal;

/**
 * Whether two numbers are close enough: {@code |s - a| <= absolute} or {@code |s - a| <= relative * |a|}, where
 * {@code s} was seen and {@code a} is the answer. Doubles decide where their rounding cannot matter, and exact
 * arithmetic decides at the border, so that the result is the definition's.
 */
final class Tolerance {

    private final BigDecimal absolute;
    private final BigDecimal relative;
    private final double absoluteDouble;
    private final double relativeDouble;

    /** A tolerance that was not given never accepts, but two equal numbers always are. */
    Tolerance(ComparisonFlags flags) {
        absoluteDouble = flags.absoluteTolerance().orElse(0);
        relativeDouble = flags.relativeTolerance().orElse(0);
        absolute = BigDecimal.valueOf(absoluteDouble);
        relative = BigDecimal.valueOf(relativeDouble);
    }

    boolean accepts(TokenBuffer seen, double s, TokenBuffer answer, double a) {
        double difference = Math.abs(s - a);
        double allowed = Math.max(absoluteDouble, relativeDouble * Math.abs(a));
        double uncertain = (Math.abs(s) + Math.abs(a) + allowed) * 0x1p-50 + 4 * Double.MIN_VALUE;
        if (difference + uncertain <= allowed) {
            return true;
        }
        if (difference - uncertain > allowed) {
            return false;
        }
        BigDecimal exactAnswer = answer.exact(a);
        BigDecimal exactDifference = seen.exact(s).subtract(exactAnswer).abs();
        return exactDifference.compareTo(absolute) <= 0
                || exactDifference.compareTo(relative.multiply(exactAnswer.abs())) <= 0;
    }
}
