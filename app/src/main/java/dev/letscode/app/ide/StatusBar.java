package dev.letscode.app.ide;

import dev.letscode.app.ide.judge.JudgeLink;
import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.ide.work.Background;
import java.util.concurrent.ExecutionException;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line at the bottom: how the judge is, and what could not be done last. */
final class StatusBar {

    private final Label judge = new Label();
    private final Label complaint = new Label();
    private final FontIcon icon = Icons.of(Feather.ALERT_CIRCLE);
    private final HBox complaintBox;
    private final HBox signs = new HBox(6);
    private final HBox root;

    StatusBar(Words words, JudgeLink link, Background background) {
        judge.textProperty().bind(words.bind(Word.STATUS_STARTING));
        judge.getStyleClass().add("small-text");
        complaint.getStyleClass().add("small-text");
        Button dismiss = Icons.button(Feather.X, words, Word.STATUS_DISMISS, this::dismiss);
        dismiss.getStyleClass().add("tiny");
        complaintBox = new HBox(6, icon, complaint, dismiss);
        complaintBox.setAlignment(Pos.CENTER_LEFT);
        dismiss();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        signs.setAlignment(Pos.CENTER_LEFT);
        root = new HBox(10, judge, signs, gap, complaintBox);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("status-bar");
        background.run(
                () -> {
                    try {
                        return link.ready().get();
                    } catch (ExecutionException e) {
                        throw e.getCause() instanceof Exception cause ? cause : e;
                    }
                },
                ready -> {
                    judge.textProperty().unbind();
                    judge.textProperty().bind(words.bind(Word.STATUS_READY));
                },
                failure -> {
                    judge.textProperty().unbind();
                    judge.textProperty().bind(words.bind(Word.STATUS_NO_JUDGE));
                    complain(String.valueOf(failure.getMessage()));
                });
    }

    Node node() {
        return root;
    }

    /** Shows something that goes on, for as long as it is visible. */
    void add(Node sign) {
        signs.getChildren().add(sign);
    }

    /** Shows what could not be done, until somebody has read it. */
    void complain(String message) {
        show(message, Feather.ALERT_CIRCLE, "complaint");
    }

    /** The same of something that went well. */
    void inform(String message) {
        show(message, Feather.INFO, "information");
    }

    private void show(String message, Feather sign, String style) {
        icon.setIconCode(sign);
        complaintBox.getStyleClass().removeAll("complaint", "information");
        complaintBox.getStyleClass().add(style);
        complaint.setText(message.lines().findFirst().orElse(""));
        complaint.setTooltip(new Tooltip(message));
        complaintBox.setVisible(true);
        complaintBox.setManaged(true);
    }

    private void dismiss() {
        complaintBox.setVisible(false);
        complaintBox.setManaged(false);
    }
}
