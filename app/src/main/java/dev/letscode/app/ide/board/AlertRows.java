package dev.letscode.app.ide.board;

import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.metrics.Alert;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Alerts: those that are not over first, then those that are. */
final class AlertRows {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final int MOST = 20;

    private final Words words;
    private final VBox rows = new VBox(6);
    private final VBox root;

    AlertRows(Words words) {
        this.words = words;
        Label title = new Label();
        title.textProperty().bind(words.bind(Word.BOARD_ALERTS));
        title.getStyleClass().add("card-title");
        root = new VBox(10, title, rows);
        root.getStyleClass().add("card");
        root.setMinWidth(0);
    }

    Node node() {
        return root;
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    void show(History history) {
        List<Alert> all = new ArrayList<>(history.openAlerts());
        history.alerts().stream().filter(alert -> !alert.isOpen()).forEach(all::add);
        rows.getChildren().clear();
        if (all.isEmpty()) {
            Label nothing = new Label(words.of(Word.BOARD_ALERTS_EMPTY));
            nothing.getStyleClass().add("empty");
            nothing.setWrapText(true);
            rows.getChildren().add(nothing);
        }
        all.stream().limit(MOST).forEach(alert -> rows.getChildren().add(row(alert)));
    }

    private Node row(Alert alert) {
        FontIcon icon = Icons.of(alert.isOpen() ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE);
        icon.getStyleClass().add(alert.isOpen() ? "bad-icon" : "good-icon");
        Label message = new Label(alert.message());
        message.setWrapText(true);
        HBox.setHgrow(message, Priority.ALWAYS);
        message.setMaxWidth(Double.MAX_VALUE);
        String since = alert.cleared()
                .map(end -> words.of(Word.BOARD_ALERT_OVER, time(alert.raised()), time(end)))
                .orElseGet(() -> words.of(Word.BOARD_ALERT_OPEN, time(alert.raised())));
        Label when = new Label(since);
        when.getStyleClass().addAll("muted", "small-text");
        when.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, icon, message, when);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFocusTraversable(true);
        row.setAccessibleText(alert.message() + ", " + since);
        return row;
    }
}
