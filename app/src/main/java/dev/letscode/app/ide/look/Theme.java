package dev.letscode.app.ide.look;

import java.util.Arrays;
import java.util.Optional;

/** Which colours the window has. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /** The one with this name, if there is one. */
    public static Optional<Theme> byName(String name) {
        return Arrays.stream(values())
                .filter(theme -> theme.name().equals(name))
                .findFirst();
    }

    /** The one that a switch goes to. */
    public Theme next() {
        return switch (this) {
            case SYSTEM -> LIGHT;
            case LIGHT -> DARK;
            case DARK -> SYSTEM;
        };
    }
}
