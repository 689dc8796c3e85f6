package dev.letscode.app.ide.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/** The colours of the window: as the system has them, unless somebody chose. Used by the toolkit's thread. */
public final class Look {

    private static final String DARK = "dark";

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();

    public Look() {
        theme.addListener((any, before, now) -> choose());
        Platform.getPreferences().colorSchemeProperty().addListener((any, before, now) -> choose());
        apply(isDark(theme.get()));
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public ReadOnlyBooleanProperty dark() {
        return dark.getReadOnlyProperty();
    }

    /** Gives a scene its style sheets, now and whenever the colours change. */
    public void dress(Scene scene) {
        scene.getStylesheets()
                .add(Objects.requireNonNull(Look.class.getResource("window.css"))
                        .toExternalForm());
        dark.addListener((any, before, now) -> {
            scene.getRoot().getStyleClass().remove(DARK);
            if (now) {
                scene.getRoot().getStyleClass().add(DARK);
            }
        });
        if (dark.get()) {
            scene.getRoot().getStyleClass().add(DARK);
        }
    }

    private void choose() {
        boolean now = isDark(theme.get());
        if (now != dark.get()) {
            apply(now);
        }
    }

    private void apply(boolean now) {
        Application.setUserAgentStylesheet(
                now ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        dark.set(now);
    }

    private static boolean isDark(Theme theme) {
        return switch (theme) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }
}
