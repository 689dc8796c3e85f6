package dev.letscode.app.ide.chart;

import dev.letscode.app.terminal.Text;
import java.time.Duration;
import java.util.Locale;

/** What the values of a chart are. */
public enum Unit {
    /** How many: whole numbers, and means of them. */
    COUNT,
    SECONDS,
    BYTES;

    private static final double NANOS = 1e9;
    private static final double TINY = 1e-9;

    /** The value for a person, with its unit. */
    public String text(double value) {
        return switch (this) {
            case COUNT ->
                Math.abs(value - Math.rint(value)) < TINY
                        ? Long.toString(Math.round(value))
                        : String.format(Locale.ROOT, "%.1f", value);
            case SECONDS -> value == 0 ? "0 s" : Text.of(Duration.ofNanos(Math.round(value * NANOS)));
            case BYTES -> Text.ofBytes(Math.round(value));
        };
    }

    /** The value beside an axis, where many are told apart at a glance. */
    String tick(double value) {
        return switch (this) {
            case COUNT -> text(value);
            case SECONDS -> value == 0 ? "0" : value < 1 ? Math.round(value * 1_000) + " ms" : trimmed(value) + " s";
            case BYTES -> value == 0 ? "0" : text(value).replace(".0 ", " ");
        };
    }

    private static String trimmed(double value) {
        return Math.abs(value - Math.rint(value)) < TINY
                ? Long.toString(Math.round(value))
                : String.format(Locale.ROOT, "%.1f", value);
    }
}
