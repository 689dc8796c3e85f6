package dev.letscode.app.ide;

import java.util.Map;
import java.util.Optional;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;

/** Whether there is a screen to open a window on. */
public final class Display {

    private Display() {}

    /** Whether the toolkit found no graphics card that it can use, and nobody has asked for that. */
    static boolean isDrawnByTheProcessor() {
        return !Platform.isSupported(ConditionalFeature.SCENE3D)
                && System.getProperty("prism.order", "").isEmpty();
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
