package dev.letscode.app.json;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Optional values as JSON knows them. */
final class Values {

    private Values() {}

    static @Nullable Long millis(Optional<Duration> time) {
        return time.isPresent() ? (Long) millis(time.get()) : null;
    }

    /** Rounded to the nearest. */
    static long millis(Duration time) {
        return time.plusNanos(500_000).toMillis();
    }

    static @Nullable Long bytes(OptionalLong bytes) {
        return whole(bytes);
    }

    static @Nullable Long whole(OptionalLong number) {
        return number.isPresent() ? (Long) number.getAsLong() : null;
    }

    static @Nullable Double number(OptionalDouble number) {
        return number.isPresent() ? (Double) number.getAsDouble() : null;
    }

    /** {@code EvidenceRemoved} as {@code evidence-removed}. */
    static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** {@code SAME_SOURCE} as {@code same-source}. */
    static String words(Enum<?> constant) {
        return constant.name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    static @Nullable String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
