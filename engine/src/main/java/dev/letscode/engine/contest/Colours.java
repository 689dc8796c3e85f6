package dev.letscode.engine.contest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Colours of problems and accounts, which can be told from each other on white and on black. */
final class Colours {

    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern SHORT = Pattern.compile("#[0-9a-fA-F]{3}");
    private static final List<String> ALL = List.of(
            "#d1453b", "#2f7ed8", "#2e9e5b", "#b5821f", "#8a5cd6", "#1d98a6", "#d0568f", "#6b7d2a", "#c4632a",
            "#5b6fc9", "#7a6a5a", "#4a8f8f");

    private Colours() {}

    static String of(int place) {
        return ALL.get(Math.floorMod(place, ALL.size()));
    }

    static boolean isColour(String text) {
        return FORM.matcher(text).matches();
    }

    /** As a contest package writes it, {@code #f00} or {@code #ff0000}; in the long form. */
    static String read(String text, int place) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (SHORT.matcher(lower).matches()) {
            return "#"
                    + lower.substring(1)
                            .chars()
                            .mapToObj(c -> Character.toString(c).repeat(2))
                            .reduce("", String::concat);
        }
        return isColour(lower) ? lower : of(place);
    }
}
