package dev.letscode.app.ide.results;

import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.compile.CompilerDiagnostic;
import dev.letscode.engine.compile.Severity;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A compiler's messages, each of which leads to its line. */
public final class DiagnosticsView {

    private final ListView<CompilerDiagnostic> list = new ListView<>();

    /**
     * Makes one.
     *
     * @param jump goes to the line of a message
     */
    public DiagnosticsView(Words words, Consumer<CompilerDiagnostic> jump) {
        list.getStyleClass().addAll("dense", "diagnostics");
        list.accessibleTextProperty().bind(words.bind(Word.DETAIL_COMPILER));
        list.setCellFactory(any -> new Row());
        list.setOnMouseClicked(event -> go(jump));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go(jump);
            }
        });
    }

    public Node node() {
        return list;
    }

    public void show(Report report) {
        list.setItems(FXCollections.observableArrayList(report.diagnostics()));
    }

    private void go(Consumer<CompilerDiagnostic> jump) {
        CompilerDiagnostic chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            jump.accept(chosen);
        }
    }

    private static final class Row extends ListCell<CompilerDiagnostic> {

        private final FontIcon icon = new FontIcon();
        private final Label place = new Label();
        private final Label message = new Label();
        private final HBox box = new HBox(8, icon, place, message);

        Row() {
            box.setAlignment(Pos.CENTER_LEFT);
            place.getStyleClass().addAll("muted", "code");
            place.setMinWidth(64);
        }

        @Override
        protected void updateItem(@Nullable CompilerDiagnostic diagnostic, boolean empty) {
            super.updateItem(diagnostic, empty);
            if (empty || diagnostic == null) {
                setGraphic(null);
                return;
            }
            icon.setIconCode(diagnostic.severity() == Severity.ERROR ? Feather.X_CIRCLE : Feather.ALERT_TRIANGLE);
            icon.getStyleClass().removeAll("bad-icon", "limit-icon");
            icon.getStyleClass().add(diagnostic.severity() == Severity.ERROR ? "bad-icon" : "limit-icon");
            place.setText(
                    diagnostic.line() == 0
                            ? ""
                            : diagnostic.line() + (diagnostic.column() == 0 ? "" : ":" + diagnostic.column()));
            message.setText(diagnostic.message().lines().findFirst().orElse(""));
            setGraphic(box);
        }
    }
}
