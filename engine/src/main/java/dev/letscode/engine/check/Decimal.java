package dev.letscode.engine.check;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * Decimal numbers as the problem package format defines them: an optional sign, digits with an optional point, an
 * optional exponent. So {@code inf}, {@code nan}, hexadecimal numbers and digit separators are no numbers, and neither
 * is what a double cannot hold, such as {@code 1e999}.
 */
final class Decimal {

    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private Decimal() {}

    /** The nearest double, or NaN if this is no number. */
    static double parse(byte[] text, int length) {
        int at = 0;
        boolean negative = false;
        if (at < length && (text[at] == '-' || text[at] == '+')) {
            negative = text[at] == '-';
            at++;
        }
        long significand = 0;
        int significant = 0;
        int digits = 0;
        int scale = 0;
        boolean point = false;
        for (; at < length; at++) {
            int digit = text[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits++;
                if (significand != 0 || digit != 0) {
                    significant++;
                }
                if (significant <= 18) {
                    significand = significand * 10 + digit;
                }
                if (point) {
                    scale++;
                }
            } else if (text[at] == '.' && !point) {
                point = true;
            } else {
                break;
            }
        }
        if (digits == 0) {
            return Double.NaN;
        }
        int exponent = 0;
        if (at < length) {
            if (text[at] != 'e' && text[at] != 'E') {
                return Double.NaN;
            }
            at++;
            boolean down = false;
            if (at < length && (text[at] == '-' || text[at] == '+')) {
                down = text[at] == '-';
                at++;
            }
            if (at == length) {
                return Double.NaN;
            }
            for (; at < length; at++) {
                int digit = text[at] - '0';
                if (digit < 0 || digit > 9) {
                    return Double.NaN;
                }
                exponent = Math.min(exponent * 10 + digit, 1_000_000);
            }
            if (down) {
                exponent = -exponent;
            }
        }
        double value = value(text, length, significand, significant, exponent - scale);
        return Double.isInfinite(value) ? Double.NaN : negative ? -Math.abs(value) : value;
    }

    /** Both operands are exact up to 2^53 and 10^22, so one operation rounds right; anything else goes the long way. */
    private static double value(byte[] text, int length, long significand, int significant, int exponent) {
        if (significant <= 18 && significand <= 1L << 53 && Math.abs(exponent) <= 22) {
            return exponent >= 0 ? significand * POWERS[exponent] : significand / POWERS[-exponent];
        }
        return Double.parseDouble(new String(text, 0, length, StandardCharsets.ISO_8859_1));
    }

    /**
     * The exact value of a number that {@link #parse} took for {@code value}. What is so small that a double holds a
     * zero is zero here as well: its exponent may be anything.
     */
    static BigDecimal exact(byte[] text, int length, double value) {
        return value == 0 ? BigDecimal.ZERO : new BigDecimal(new String(text, 0, length, StandardCharsets.ISO_8859_1));
    }
}
