package dev.letscode.app.cli;

import dev.letscode.app.workshop.InputException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moments as a person gives them. */
final class Moments {

    private Moments() {}

    /** A day, a time of a day, both in this machine's time zone, or a time with a zone; empty if none was given. */
    static Optional<Instant> parse(String option, @Nullable String text) throws InputException {
        if (text == null) {
            return Optional.empty();
        }
        try {
            if (text.length() == "2026-11-22".length()) {
                return Optional.of(LocalDate.parse(text)
                        .atStartOfDay(ZoneId.systemDefault())
                        .toInstant());
            }
            return Optional.of(
                    text.matches(".*T.*([zZ]|[+-][0-9:]+)")
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text.replace(' ', 'T'))
                                    .atZone(ZoneId.systemDefault())
                                    .toInstant());
        } catch (DateTimeParseException e) {
            throw new InputException(option + " " + text + ": not a time such as 2026-11-22 or 2026-11-22T10:15");
        }
    }
}
