package dev.letscode.app.ide.contest;

import dev.letscode.app.contest.CellText;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.contest.Scoreboard.Cell;
import dev.letscode.engine.contest.Scoreboard.Row;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A problem's cell of the scoreboard: green if it is solved, darker for who was first, yellow while something is open. */
final class BoardCell extends TableCell<Row, Row> {

    private static final List<String> STYLES = List.of("solved", "first", "pending", "wrong", "some");

    private final Words words;
    private final int column;
    private final Label main = new Label();
    private final Label below = new Label();
    private final HBox box = new HBox(3, main, below);

    BoardCell(Words words, int column) {
        this.words = words;
        this.column = column;
        main.getStyleClass().add("board-main");
        main.setMinWidth(USE_PREF_SIZE);
        below.getStyleClass().add("board-below");
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("board-box");
        getStyleClass().add("board-cell");
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        box.getStyleClass().removeAll(STYLES);
        if (empty || row == null || column >= row.cells().size()) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Cell cell = row.cells().get(column);
        main.setText(CellText.main(cell));
        below.setText(CellText.below(cell));
        style(cell).forEach(box.getStyleClass()::add);
        setAccessibleText(said(cell));
        setGraphic(box);
    }

    private static List<String> style(Cell cell) {
        if (cell.isSolved()) {
            return cell.isFirst() ? List.of("solved", "first") : List.of("solved");
        }
        if (cell.pending() > 0) {
            return List.of("pending");
        }
        if (cell.tries() == 0) {
            return List.of();
        }
        return cell.points().orElse(0) > 0 ? List.of("some") : List.of("wrong");
    }

    private String said(Cell cell) {
        List<String> parts = new ArrayList<>();
        if (cell.points().isPresent() && cell.tries() > 0) {
            parts.add(words.of(
                    Word.CONTEST_CELL_POINTS, CellText.points(cell.points().getAsDouble()), cell.tries()));
        } else if (cell.isSolved()) {
            parts.add(
                    words.of(Word.CONTEST_CELL_SOLVED, cell.time().orElseThrow().toMinutes(), cell.wrong()));
        } else if (cell.tries() > 0) {
            parts.add(words.of(Word.CONTEST_CELL_WRONG, cell.wrong()));
        }
        if (cell.isFirst()) {
            parts.add(words.of(Word.CONTEST_CELL_FIRST));
        }
        if (cell.pending() > 0) {
            parts.add(words.of(Word.CONTEST_CELL_PENDING, cell.pending()));
        }
        return parts.isEmpty() ? words.of(Word.CONTEST_CELL_NOTHING) : String.join(", ", parts);
    }
}
