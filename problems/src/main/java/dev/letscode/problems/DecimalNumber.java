package dev.letscode.problems;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as the 2025-09 format writes them: decimal, maybe with an exponent; no hexadecimal, no infinity, no suffix. */
public final class DecimalNumber {

    private static final int MAXIMUM_LENGTH = 400;
    private static final Pattern FORM = Pattern.compile("[+-]?(?:[0-9]*\\.[0-9]+|[0-9]+\\.?)(?:[Ee][+-]?[0-9]+)?");

    private DecimalNumber() {}

    /** The number that the text is, or nothing when it is none, is not finite, or has more than 400 characters. */
    public static OptionalDouble parse(String text) {
        if (text.length() > MAXIMUM_LENGTH || !FORM.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
