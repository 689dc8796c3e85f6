package dev.letscode.app.ide.board;

import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.terminal.Text;
import dev.letscode.engine.audit.AuditEntry;
import dev.letscode.engine.audit.AuditRecord;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Submissions that tried what is forbidden, and the accounts that somebody should look at. */
final class ViolationTable {

    private static final double ROW_HEIGHT = 26;
    private static final double LEAST = 60;

    private record Row(AuditEntry entry, AuditRecord.Violation what) {}

    private final Words words;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final TableView<Row> table = new TableView<>(rows);
    private final Label flagged = new Label();
    private final VBox root;

    ViolationTable(Words words) {
        this.words = words;
        Label title = new Label();
        title.textProperty().bind(words.bind(Word.BOARD_VIOLATIONS));
        title.getStyleClass().add("card-title");
        flagged.getStyleClass().add("bad-text");
        flagged.setWrapText(true);
        flagged.managedProperty().bind(flagged.visibleProperty());
        table.getStyleClass().add("dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.accessibleTextProperty().bind(words.bind(Word.BOARD_VIOLATIONS));
        column(Word.COLUMN_SUBMITTED, 150, row -> AlertRows.time(row.entry().at()));
        column(Word.BOARD_ACCOUNT, 90, row -> row.what().account());
        column(Word.COLUMN_PROBLEM, 110, row -> row.what().problem());
        column(Word.COLUMN_LANGUAGE, 80, row -> row.what().language());
        column(Word.BOARD_POLICY, 110, row -> row.what().policy());
        column(Word.BOARD_ATTEMPT, 220, ViolationTable::attempt);
        column(Word.COLUMN_TEST, 110, row -> row.what().test());
        column(
                Word.BOARD_SUBMISSION,
                210,
                row -> row.what().submission().map(Object::toString).orElse("–"));
        Label nothing = new Label();
        nothing.textProperty().bind(words.bind(Word.BOARD_VIOLATIONS_EMPTY));
        nothing.getStyleClass().add("empty");
        nothing.setWrapText(true);
        table.setPlaceholder(nothing);
        table.setFixedCellSize(ROW_HEIGHT);
        fit();
        root = new VBox(10, title, flagged, table);
        root.getStyleClass().add("card");
        root.setMinWidth(0);
    }

    Node node() {
        return root;
    }

    /** As high as its rows, of which the first are seen without scrolling. */
    private void fit() {
        table.setPrefHeight(ROW_HEIGHT * (Math.clamp(rows.size(), 3, 10) + 1.3));
        table.setMinHeight(Region.USE_PREF_SIZE);
    }

    private static String attempt(Row row) {
        String detail = row.what().detail();
        return Text.printable(
                        detail.isEmpty() ? row.what().action() : row.what().action() + " (" + detail + ")")
                .replace('\n', ' ');
    }

    void show(History history) {
        List<Row> now = history.violations().stream()
                .filter(entry -> entry.what() instanceof AuditRecord.Violation)
                .map(entry -> new Row(entry, (AuditRecord.Violation) entry.what()))
                .toList();
        if (!now.equals(rows)) {
            rows.setAll(now);
            fit();
        }
        String accounts = history.flagged().stream()
                .filter(entry -> entry.what() instanceof AuditRecord.Flagged)
                .map(entry -> (AuditRecord.Flagged) entry.what())
                .map(one ->
                        words.of(Word.BOARD_FLAGGED_ONE, one.account(), one.violations(), AlertRows.time(one.since())))
                .collect(Collectors.joining("; "));
        flagged.setVisible(!accounts.isEmpty());
        flagged.setText(words.of(Word.BOARD_FLAGGED, accounts));
    }

    private void column(Word title, double width, Function<Row, String> text) {
        TableColumn<Row, String> column = new TableColumn<>();
        column.textProperty().bind(words.bind(title));
        column.setPrefWidth(width);
        column.setMinWidth(title == Word.COLUMN_SUBMITTED ? width : LEAST);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(any -> new javafx.scene.control.TableCell<>() {
            @Override
            protected void updateItem(@org.jspecify.annotations.Nullable String text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty ? null : text);
                setTooltip(empty || text == null ? null : new Tooltip(text));
            }
        });
        table.getColumns().add(column);
    }
}
