package dev.letscode.app.ide.look;

import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons, and buttons that are nothing but one. */
public final class Icons {

    private Icons() {}

    public static FontIcon of(Feather icon) {
        return FontIcon.of(icon);
    }

    /** A button without a frame. What it does is in its tooltip, and is what a screen reader says. */
    public static Button button(Feather icon, Words words, Word label, Runnable deed) {
        Button button = new Button(null, of(icon));
        button.getStyleClass().addAll("flat", "button-icon", "icon-button");
        button.accessibleTextProperty().bind(words.bind(label));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.bind(label));
        button.setTooltip(tooltip);
        button.setOnAction(event -> deed.run());
        return button;
    }
}
