package dev.letscode.app.ide.editor;

import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Fonts whose letters are all as wide. */
public final class Fonts {

    private static final List<String> BEST_FIRST = List.of(
            "JetBrains Mono",
            "Cascadia Code",
            "Fira Code",
            "Source Code Pro",
            "SF Mono",
            "Menlo",
            "Consolas",
            "DejaVu Sans Mono",
            "Liberation Mono",
            "Courier New");

    private static final double PROBE = 20;

    private Fonts() {}

    /** Those that are installed, by name; takes its time, by any thread. */
    public static List<String> installed() {
        return Font.getFamilies().stream().filter(Fonts::isMonospaced).sorted().toList();
    }

    private static boolean isMonospaced(String family) {
        Font font = Font.font(family, PROBE);
        return width("i", font) == width("W", font) && width("i", font) > 0;
    }

    private static double width(String text, Font font) {
        Text node = new Text(text);
        node.setFont(font);
        return node.getLayoutBounds().getWidth();
    }

    /** The best one that is installed; the toolkit always has one of its own. */
    public static String preferred() {
        List<String> installed = Font.getFamilies();
        return BEST_FIRST.stream().filter(installed::contains).findFirst().orElse("Monospaced");
    }
}
