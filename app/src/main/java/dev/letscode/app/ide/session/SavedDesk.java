package dev.letscode.app.ide.session;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The window as it was left.
 *
 * @param theme name of the constant; absent for the system's
 * @param tongue code of the window's language; absent for the system's
 * @param zoom of all text that is read, 1 being the usual one
 * @param usualLanguage id of the programming language that was chosen last
 * @param packages that somebody opened beside the bundled ones
 * @param open problems, in the order of their tabs
 * @param current short name of the one in front; absent if none was open
 * @param place of the window; absent if it never had one
 * @param dividers of the panes, from the left and then from the top, as shares
 * @param listening whether problems are taken from the browser
 * @param statements which of a problem's statements was chosen, by its short name
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SavedDesk(
        @Nullable String theme,
        @Nullable String tongue,
        double zoom,
        String usualLanguage,
        List<String> packages,
        List<Tab> open,
        @Nullable String current,
        @Nullable Place place,
        List<Double> dividers,
        boolean listening,
        Map<String, String> statements) {

    /** What a first window is like. */
    public static final SavedDesk FIRST =
            new SavedDesk(null, null, 1, "cpp20", List.of(), List.of(), null, null, List.of(), false, Map.of());

    /**
     * An open problem.
     *
     * @param problem its short name
     * @param language id of the one whose source is shown
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Tab(String problem, String language) {}

    /** Where the window is. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Place(double x, double y, double width, double height, boolean maximized) {}

    public SavedDesk {
        usualLanguage = usualLanguage == null ? "cpp20" : usualLanguage;
        packages = packages == null ? List.of() : List.copyOf(packages);
        open = open == null ? List.of() : List.copyOf(open);
        dividers = dividers == null ? List.of() : List.copyOf(dividers);
        statements = statements == null ? Map.of() : Map.copyOf(statements);
        zoom = zoom >= 0.5 && zoom <= 4 ? zoom : 1;
    }
}
