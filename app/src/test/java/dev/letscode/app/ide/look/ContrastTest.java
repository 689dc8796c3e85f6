package dev.letscode.app.ide.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours of our own, on the themes' backgrounds, by the rules of WCAG 2.2; those of the themes are theirs. */
class ContrastTest {

    private static final double TEXT = 4.5;

    /** What can be done without: marks where white space is. */
    private static final double MARKS = 3;

    private static final Set<String> ARE_MARKS = Set.of("-diff-space");
    private static final Set<String> ARE_BACKGROUNDS = Set.of("-code-selection");

    private static final Pattern DEFINITION = Pattern.compile("(-[a-z-]+): (#[0-9a-f]{6});");
    private static final Pattern USE = Pattern.compile("-fx-(?:text-)?fill: (-(?:code|diff)-[a-z-]+);");

    @ParameterizedTest
    @CsvSource({
        "editor/editor.css, .code-editor {, #ffffff",
        "editor/editor.css, '.dark .code-editor, .code-editor.dark {', #0d1117",
        "diff/diff.css, .diff-view {, #ffffff",
        "diff/diff.css, '.dark .diff-view, .diff-view.dark {', #0d1117"
    })
    void all_text_can_be_read(String file, String block, String background) throws IOException {
        String css = css(file);
        int begin = css.indexOf(block);
        assertThat(begin).isNotNegative();
        Map<String, Color> colours = new LinkedHashMap<>();
        Matcher definition = DEFINITION.matcher(css.substring(begin, css.indexOf('}', begin)));
        while (definition.find()) {
            colours.put(definition.group(1), Color.web(definition.group(2)));
        }
        Set<String> used = new TreeSet<>();
        Matcher use = USE.matcher(css);
        while (use.find()) {
            used.add(use.group(1));
        }
        used.retainAll(colours.keySet());
        used.removeAll(ARE_BACKGROUNDS);
        assertThat(used)
                .hasSizeGreaterThan(3)
                .allSatisfy(
                        name -> assertThat(contrast(Objects.requireNonNull(colours.get(name)), Color.web(background)))
                                .as(name)
                                .isGreaterThanOrEqualTo(ARE_MARKS.contains(name) ? MARKS : TEXT));
    }

    private static String css(String file) throws IOException {
        try (InputStream in = ContrastTest.class.getResourceAsStream("/dev/letscode/app/ide/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double contrast(Color one, Color other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
