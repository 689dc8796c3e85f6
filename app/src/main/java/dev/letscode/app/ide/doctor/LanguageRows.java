package dev.letscode.app.ide.doctor;

import dev.letscode.app.ide.look.Copying;
import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.terminal.Text;
import dev.letscode.engine.doctor.LanguageReport;
import dev.letscode.engine.doctor.SelfTestResult;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The languages: what works, what is broken and why, and what would install the rest. */
final class LanguageRows {

    private LanguageRows() {}

    static Node of(List<LanguageReport> languages, Words words) {
        GridPane grid = new GridPane(10, 6);
        grid.getStyleClass().add("card");
        ColumnConstraints detail = new ColumnConstraints();
        detail.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints()
                .addAll(new ColumnConstraints(), new ColumnConstraints(), new ColumnConstraints(), detail);
        int row = 0;
        for (LanguageReport language : languages) {
            Label name = new Label(language.name());
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label state = new Label(words.of(DoctorWords.state(language)));
            state.getStyleClass().addAll("muted", "small-text");
            state.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row++, icon(language), name, state, detail(language, words));
        }
        return grid;
    }

    private static Node detail(LanguageReport language, Words words) {
        String said = DoctorWords.detail(language, words);
        String firstLine = said.lines().findFirst().orElse("");
        Label text = new Label(Text.printable(firstLine));
        text.getStyleClass().add(language.selfTest() instanceof SelfTestResult.Failed ? "bad-text" : "muted");
        text.setMinWidth(0);
        if (!said.isEmpty()) {
            text.setTooltip(new Tooltip(Text.printable(said)));
        }
        HBox line = new HBox(8, text);
        line.setAlignment(Pos.CENTER_LEFT);
        if (!language.isInstalled()) {
            language.installCommand().ifPresent(command -> {
                Label shown = new Label(command);
                shown.getStyleClass().add("command");
                shown.setMinWidth(0);
                line.getChildren().addAll(shown, Copying.of(command, words, Word.DOCTOR_COPY_COMMAND));
            });
        }
        return line;
    }

    private static FontIcon icon(LanguageReport language) {
        FontIcon icon = Icons.of(
                switch (language.selfTest()) {
                    case SelfTestResult.Passed _ -> Feather.CHECK_CIRCLE;
                    case SelfTestResult.Failed _ -> Feather.X_CIRCLE;
                    case SelfTestResult.NotRun _ -> language.isInstalled() ? Feather.HELP_CIRCLE : Feather.DOWNLOAD;
                });
        icon.getStyleClass()
                .add(
                        switch (language.selfTest()) {
                            case SelfTestResult.Passed _ -> "good-icon";
                            case SelfTestResult.Failed _ -> "bad-icon";
                            case SelfTestResult.NotRun _ -> "faint-icon";
                        });
        return icon;
    }
}
