package dev.letscode.app.ide.look;

import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import java.util.Map;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** Buttons that copy a text, and say for a moment that they did. */
public final class Copying {

    private static final Duration SHOWN = Duration.millis(1_500);

    private Copying() {}

    /** One that is only an icon, beside what it copies. */
    public static Button of(String text, Words words, Word label) {
        Button button = new Button(null, Icons.of(Feather.COPY));
        button.getStyleClass().addAll("flat", "button-icon", "icon-button", "tiny");
        button.accessibleTextProperty().bind(words.bind(label, text));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.bind(label, text));
        button.setTooltip(tooltip);
        button.setOnAction(event -> {
            copy(text);
            button.setGraphic(Icons.of(Feather.CHECK));
            later(() -> button.setGraphic(Icons.of(Feather.COPY)));
        });
        return button;
    }

    /** One with words, for a text that is made when it is wanted. */
    public static Button of(Supplier<String> text, Words words, Word label, Word done) {
        Button button = new Button(null, Icons.of(Feather.COPY));
        button.getStyleClass().add("small");
        button.textProperty().bind(words.bind(label));
        button.setOnAction(event -> {
            copy(text.get());
            button.textProperty().bind(words.bind(done));
            later(() -> button.textProperty().bind(words.bind(label)));
        });
        return button;
    }

    private static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private static void later(Runnable then) {
        PauseTransition pause = new PauseTransition(SHOWN);
        pause.setOnFinished(event -> then.run());
        pause.play();
    }
}
