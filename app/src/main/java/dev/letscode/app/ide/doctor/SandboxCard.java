package dev.letscode.app.ide.doctor;

import dev.letscode.app.ide.look.Copying;
import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.terminal.Text;
import dev.letscode.engine.doctor.SandboxReport;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.sandbox.Enforcement;
import dev.letscode.sandbox.Feature;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One sandbox: what it enforces, and what it lacks with what to do about it. */
final class SandboxCard {

    private SandboxCard() {}

    static Node of(String name, SandboxReport report, boolean inUse, Words words) {
        Label title = new Label(DoctorWords.sandbox(name, words));
        title.getStyleClass().add("card-title");
        Label fit = new Label(words.of(DoctorWords.fit(report)));
        fit.getStyleClass().addAll("chip", style(report));
        Label use = new Label(words.of(Word.DOCTOR_IN_USE));
        use.getStyleClass().addAll("chip", "none");
        // what has no room beside the name goes below it
        FlowPane head = new FlowPane(8, 4, title, fit);
        if (inUse) {
            head.getChildren().add(1, use);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(8, head);
        card.getStyleClass().add("card");
        switch (report) {
            case SandboxReport.Missing(String reason) -> card.getChildren().add(said(reason, words));
            case SandboxReport.Available one -> {
                Label how = new Label(Text.printable(one.mechanism()));
                how.getStyleClass().addAll("muted", "small-text");
                how.setWrapText(true);
                card.getChildren().addAll(how, features(one.features(), words));
                one.gaps().forEach(missing -> card.getChildren().add(said(missing, words)));
            }
        }
        card.setFocusTraversable(true);
        card.setAccessibleText(title.getText() + ", " + fit.getText());
        return card;
    }

    private static String style(SandboxReport report) {
        return switch (report) {
            case SandboxReport.Missing _ -> "none";
            case SandboxReport.Available one ->
                one.fit().map(fit -> fit == Demand.CONTEST ? "good" : "limit").orElse("bad");
        };
    }

    private static Node features(Map<Feature, Enforcement> features, Words words) {
        GridPane grid = new GridPane(8, 4);
        int row = 0;
        for (Map.Entry<Feature, Enforcement> feature : features.entrySet()) {
            Label name = new Label(words.of(DoctorWords.feature(feature.getKey())));
            name.setMinWidth(0);
            name.setTooltip(new Tooltip(name.getText()));
            GridPane.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            Label how = new Label(words.of(DoctorWords.enforced(feature.getValue())));
            how.getStyleClass().addAll("muted", "small-text");
            how.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row++, icon(feature.getValue()), name, how);
        }
        return grid;
    }

    private static FontIcon icon(Enforcement how) {
        FontIcon icon = Icons.of(
                switch (how) {
                    case EXACT -> Feather.CHECK_CIRCLE;
                    case POLLED -> Feather.CLOCK;
                    case NONE -> Feather.X_CIRCLE;
                });
        icon.getStyleClass()
                .add(
                        switch (how) {
                            case EXACT -> "good-icon";
                            case POLLED -> "limit-icon";
                            case NONE -> "bad-icon";
                        });
        return icon;
    }

    /** A message of the engine, with a button for each command that it names. */
    static Node said(String message, Words words) {
        Label text = new Label(Text.printable(message), Icons.of(Feather.ALERT_TRIANGLE));
        text.getStyleClass().add("remark");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(4, text);
        Diagnosis.commands(message)
                .forEach(command -> line.getChildren().add(Copying.of(command, words, Word.DOCTOR_COPY_COMMAND)));
        return line;
    }
}
