package dev.letscode.engine.contest;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as the <a href="https://ccs-specs.icpc.io/2023-06/contest_api#json-attribute-types">CLICS contest API</a> writes
 * them: {@code 2014-06-25T10:00:00+01} and {@code 1:30:00.250}.
 */
public final class ContestTimes {

    private static final Pattern RELATIVE =
            Pattern.compile("(-?)([0-9]{1,5}):([0-5][0-9]):([0-5][0-9])(?:\\.([0-9]{1,9}))?");
    private static final DateTimeFormatter ABSOLUTE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']HH:mm[:ss]")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .appendPattern("[XXX][X]")
            .toFormatter(Locale.ROOT);

    private ContestTimes() {}

    /** A duration like {@code 5:00:00}; empty if it is none. */
    public static Optional<Duration> duration(String text) {
        Matcher matcher = RELATIVE.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String fraction = matcher.group(5) == null ? "" : matcher.group(5);
        Duration duration = Duration.ofHours(Long.parseLong(matcher.group(2)))
                .plusMinutes(Long.parseLong(matcher.group(3)))
                .plusSeconds(Long.parseLong(matcher.group(4)))
                .plusNanos(Long.parseLong((fraction + "000000000").substring(0, 9)));
        return Optional.of(matcher.group(1).isEmpty() ? duration : duration.negated());
    }

    /** A moment with its distance from UTC; empty if it is none. */
    public static Optional<Instant> moment(String text) {
        try {
            return Optional.of(
                    ABSOLUTE.parse(text.strip(), OffsetDateTime::from).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As the contest API writes it, to the millisecond. */
    public static String text(Duration duration) {
        return String.format(
                Locale.ROOT,
                "%s%d:%02d:%02d.%03d",
                duration.isNegative() ? "-" : "",
                Math.abs(duration.toHours()),
                Math.abs(duration.toMinutesPart()),
                Math.abs(duration.toSecondsPart()),
                Math.abs(duration.toMillisPart()));
    }

    /** As a clock shows it, {@code 4:59:59}. */
    public static String clock(Duration duration) {
        Duration whole = duration.isNegative() ? Duration.ZERO : duration;
        return String.format(
                Locale.ROOT, "%d:%02d:%02d", whole.toHours(), whole.toMinutesPart(), whole.toSecondsPart());
    }
}
