package dev.letscode.app.ide.session;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.letscode.engine.routing.Wish;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has chosen for good, besides what the window remembers of itself.
 *
 * @param fontFamily of the editor; the best one that is installed if absent, or if it is not installed
 * @param fontSize of the editor in points on the screen, before zooming
 * @param indent where a source shows no way of its own
 * @param tabWidth in letters: 2, 4 or 8
 * @param tier where submissions are to run, unless the command line says so
 * @param keys those that were chosen, by the names of actions; empty for none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Preferences(
        @Nullable String fontFamily,
        double fontSize,
        Indent indent,
        int tabWidth,
        Wish tier,
        Map<String, String> keys) {

    public static final double SMALLEST_FONT = 8;
    public static final double LARGEST_FONT = 32;

    /** What is so until somebody chooses. */
    public static final Preferences USUAL = new Preferences(null, 14, Indent.AS_LANGUAGE, 8, Wish.AUTO, Map.of());

    /** One step of indentation. */
    public enum Indent {
        AS_LANGUAGE(null),
        TWO_SPACES("  "),
        FOUR_SPACES("    "),
        EIGHT_SPACES("        "),
        TAB("\t");

        private final @Nullable String unit;

        Indent(@Nullable String unit) {
            this.unit = unit;
        }

        /** Absent if it is the language's. */
        public Optional<String> unit() {
            return Optional.ofNullable(unit);
        }
    }

    public Preferences {
        fontSize = fontSize >= SMALLEST_FONT && fontSize <= LARGEST_FONT ? fontSize : 14;
        indent = indent == null ? Indent.AS_LANGUAGE : indent;
        tabWidth = tabWidth == 2 || tabWidth == 4 ? tabWidth : 8;
        tier = tier == null ? Wish.AUTO : tier;
        keys = keys == null ? Map.of() : Map.copyOf(keys);
    }

    public Preferences withFont(@Nullable String family) {
        return new Preferences(family, fontSize, indent, tabWidth, tier, keys);
    }

    public Preferences withFontSize(double value) {
        return new Preferences(fontFamily, value, indent, tabWidth, tier, keys);
    }

    public Preferences withIndent(Indent value) {
        return new Preferences(fontFamily, fontSize, value, tabWidth, tier, keys);
    }

    public Preferences withTabWidth(int value) {
        return new Preferences(fontFamily, fontSize, indent, value, tier, keys);
    }

    public Preferences withTier(Wish value) {
        return new Preferences(fontFamily, fontSize, indent, tabWidth, value, keys);
    }

    public Preferences withKeys(Map<String, String> value) {
        return new Preferences(fontFamily, fontSize, indent, tabWidth, tier, value);
    }
}
