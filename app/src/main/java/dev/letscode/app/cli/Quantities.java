package dev.letscode.app.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Times and sizes as people write them. */
final class Quantities {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?)\\s*([a-zA-Z]*)");
    private static final int MIB_SHIFT = 20;

    private Quantities() {}

    /** {@code 2}, {@code 1.5s}, {@code 500ms}, {@code 2min}: seconds if no unit is given. */
    static final class Time implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            Matcher form = form(text, "a time like 2s or 500ms");
            long nanosPerUnit = switch (form.group(2).toLowerCase(Locale.ROOT)) {
                case "", "s" -> 1_000_000_000L;
                case "ms" -> 1_000_000L;
                case "min" -> 60_000_000_000L;
                default -> throw new TypeConversionException("'" + text + "' has no unit of time; use ms, s or min");
            };
            return Duration.ofNanos(amount(form, nanosPerUnit, text));
        }
    }

    /** {@code 256}, {@code 256MiB}, {@code 1.5GiB}, {@code 64KiB}: MiB if no unit is given. */
    static final class Bytes implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            Matcher form = form(text, "a size like 256MiB");
            int shift = switch (form.group(2).toLowerCase(Locale.ROOT)) {
                case "", "mib" -> MIB_SHIFT;
                case "kib" -> 10;
                case "gib" -> 30;
                default -> throw new TypeConversionException("'" + text + "' has no unit of size; use KiB, MiB or GiB");
            };
            return amount(form, 1L << shift, text);
        }
    }

    private static Matcher form(String text, String wanted) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new TypeConversionException("'" + text + "' is not " + wanted);
        }
        return form;
    }

    private static long amount(Matcher form, long unit, String text) {
        long amount =
                new BigDecimal(form.group(1)).multiply(BigDecimal.valueOf(unit)).longValue();
        if (amount <= 0) {
            throw new TypeConversionException("'" + text + "' is not more than zero");
        }
        return amount;
    }
}
