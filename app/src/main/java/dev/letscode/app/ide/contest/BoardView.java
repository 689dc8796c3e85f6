package dev.letscode.app.ide.contest;

import dev.letscode.app.contest.CellText;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.contest.ContestProblem;
import dev.letscode.engine.contest.ContestState;
import dev.letscode.engine.contest.Curtain.Place;
import dev.letscode.engine.contest.Scoreboard;
import dev.letscode.engine.contest.Scoreboard.Row;
import dev.letscode.engine.contest.Scoreboard.Score;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/** The scoreboard as a table. */
final class BoardView {

    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

    private final Words words;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final TableView<Row> table = new TableView<>(rows);
    private List<ContestProblem> columnsOf = List.of();
    private boolean hasPoints;
    private String own = "";
    private Optional<Place> next = Optional.empty();

    BoardView(Words words) {
        this.words = words;
        table.getStyleClass().addAll("dense", "board");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.accessibleTextProperty().bind(words.bind(Word.CONTEST_BOARD));
        table.setRowFactory(any -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                String name = empty || row == null ? "" : row.account().name();
                pseudoClassStateChanged(OWN, !name.isEmpty() && name.equals(own));
                pseudoClassStateChanged(
                        NEXT, next.map(Place::account).filter(name::equals).isPresent());
            }
        });
        words.tongue().addListener((any, before, now) -> table.refresh());
    }

    Node node() {
        return table;
    }

    void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /**
     * Shows a scoreboard.
     *
     * @param nextCell that a ceremony reveals next, if it has one
     */
    void show(ContestState state, Scoreboard board, Optional<Place> nextCell) {
        boolean points = !board.rows().isEmpty() && board.rows().getFirst().score() instanceof Score.Points;
        if (!columnsOf.equals(state.contest().problems())
                || points != hasPoints
                || table.getColumns().isEmpty()) {
            columnsOf = state.contest().problems();
            hasPoints = points;
            putColumns();
        }
        if (own.equals(state.current()) && next.equals(nextCell) && rows.equals(board.rows())) {
            // what somebody selected stays selected
            return;
        }
        own = state.current();
        next = nextCell;
        rows.setAll(board.rows());
        table.refresh();
    }

    private void putColumns() {
        table.getColumns().clear();
        table.getColumns().add(number(Word.CONTEST_RANK, 64, row -> String.valueOf(row.rank())));
        table.getColumns().add(who());
        if (hasPoints) {
            table.getColumns().add(number(Word.CONTEST_POINTS, 76, row -> switch (row.score()) {
                case Score.Points(double points, var _) -> CellText.points(points);
                case Score.Solved solved -> String.valueOf(solved.problems());
            }));
        } else {
            table.getColumns().add(number(Word.CONTEST_SOLVED, 88, row -> switch (row.score()) {
                case Score.Solved(int problems, long _, long _) -> String.valueOf(problems);
                case Score.Points points -> CellText.points(points.points());
            }));
            table.getColumns().add(number(Word.CONTEST_MINUTES, 76, row -> switch (row.score()) {
                case Score.Solved(int _, long penalty, long _) -> String.valueOf(penalty);
                case Score.Points _ -> "";
            }));
        }
        for (int i = 0; i < columnsOf.size(); i++) {
            table.getColumns().add(problem(columnsOf.get(i), i));
        }
    }

    private TableColumn<Row, Row> problem(ContestProblem problem, int place) {
        TableColumn<Row, Row> column = new TableColumn<>();
        Label head = new Label(problem.label(), dot(problem.colour()));
        head.setTooltip(new Tooltip(problem.title()));
        head.setAccessibleText(problem.label() + " " + problem.title());
        column.setGraphic(head);
        column.getStyleClass().add("board-problem");
        fix(column, 74);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new BoardCell(words, place));
        return column;
    }

    private TableColumn<Row, Row> who() {
        TableColumn<Row, Row> column = new TableColumn<>();
        column.textProperty().bind(words.bind(Word.CONTEST_TEAM));
        column.setMinWidth(120);
        column.setPrefWidth(220);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty || row == null ? null : row.account().title());
                setGraphic(empty || row == null ? null : dot(row.account().colour()));
            }
        });
        return column;
    }

    private TableColumn<Row, String> number(Word title, double width, Function<Row, String> text) {
        TableColumn<Row, String> column = new TableColumn<>();
        column.textProperty().bind(words.bind(title));
        fix(column, width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(any -> new TableCell<>() {
            {
                getStyleClass().add("number");
            }

            @Override
            protected void updateItem(@Nullable String value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty ? null : value);
            }
        });
        return column;
    }

    private static void fix(TableColumn<Row, ?> column, double width) {
        column.setMinWidth(width * 0.7);
        column.setPrefWidth(width);
        column.setMaxWidth(width * 1.6);
        column.setSortable(false);
        column.setReorderable(false);
    }

    static Circle dot(String colour) {
        return new Circle(5, Color.web(colour));
    }
}
