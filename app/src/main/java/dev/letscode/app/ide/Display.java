package dev.letscode.app.ide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;

/** Whether there is a screen to open a window on, and what draws there. */
public final class Display {

    /** How the toolkit draws: {@code sw} is by the processor. */
    private static final String ORDER = "prism.order";

    private static final String HAS_NO_CARD = "letscode.no-graphics-card";

    /** Where Linux has its graphics cards, those with NVIDIA's own driver, and below Windows those of Windows. */
    private static final List<String> CARDS = List.of("/dev/dri", "/dev/nvidiactl", "/dev/dxg");

    private Display() {}

    /**
     * Has the processor draw where no graphics card is, unless somebody has said how to draw. The toolkit would find out by itself,
     * but the library that emulates a card stays in memory then. Called before the toolkit starts.
     */
    static void choose() {
        if (System.getProperty("os.name").equals("Linux")
                && System.getProperty(ORDER, "").isEmpty()
                && CARDS.stream().map(Path::of).noneMatch(Files::exists)) {
            System.setProperty(ORDER, "sw");
            System.setProperty(HAS_NO_CARD, "true");
        }
    }

    /** Whether the toolkit found no graphics card that it can use, and nobody has asked for that. */
    static boolean isDrawnByTheProcessor() {
        return !Platform.isSupported(ConditionalFeature.SCENE3D)
                && (System.getProperty(ORDER, "").isEmpty() || Boolean.getBoolean(HAS_NO_CARD));
    }

    /**
     * What to do about a screen that is missing; empty if there seems to be one.
     *
     * @param system the value of the system property {@code os.name}
     * @param platform the value of {@code glass.platform}, by which the toolkit is told to do without a screen
     */
    public static Optional<String> missing(Map<String, String> environment, String system, String platform) {
        boolean isElsewhere = system.startsWith("Windows") || system.startsWith("Mac") || platform.equals("Headless");
        boolean hasScreen = !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
        return isElsewhere || hasScreen
                ? Optional.empty()
                : Optional.of(
                        "there is no display to open a window on: start this from a desktop, with 'ssh -X' from one, or"
                                + " with 'xvfb-run'; 'letscode --help' lists what works in a terminal");
    }
}
