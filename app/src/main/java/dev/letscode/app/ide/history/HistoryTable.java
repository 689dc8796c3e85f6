package dev.letscode.app.ide.history;

import dev.letscode.app.ide.results.Chip;
import dev.letscode.app.ide.results.VerdictWords;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.terminal.Text;
import dev.letscode.engine.submission.Submission;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** Submissions, one a line. */
final class HistoryTable {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Words words;
    private final TableView<Submission> table = new TableView<>();
    private final TableColumn<Submission, String> problem;

    HistoryTable(Words words, Function<Submission, String> title) {
        this.words = words;
        table.getStyleClass().addAll("dense", "history");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.accessibleTextProperty().bind(words.bind(Word.PANE_HISTORY));
        table.getColumns().add(column(Word.COLUMN_SUBMITTED, 124, 118, one -> when(one.submitted())));
        problem = column(Word.COLUMN_PROBLEM, 120, 60, title);
        table.getColumns().add(problem);
        table.getColumns().add(column(Word.COLUMN_LANGUAGE, 84, 60, Submission::language));
        table.getColumns().add(verdict());
        table.getColumns()
                .add(column(
                        Word.COLUMN_CPU,
                        66,
                        56,
                        one -> one.outcome()
                                .flatMap(Submission.Outcome::cpu)
                                .map(Text::of)
                                .orElse("–")));
        Label nothing = new Label();
        nothing.textProperty().bind(words.bind(Word.HISTORY_EMPTY));
        nothing.getStyleClass().add("empty");
        table.setPlaceholder(nothing);
    }

    /** Whether it is said to which problem a submission was made: not where all are to the same. */
    void showProblem(boolean shown) {
        problem.setVisible(shown);
    }

    /** As short as it is clear: the year is that of today unless it is said. */
    private String when(Instant moment) {
        ZonedDateTime then = moment.atZone(ZoneId.systemDefault());
        boolean isThisYear = then.getYear() == ZonedDateTime.now(then.getZone()).getYear();
        return DateTimeFormatter.ofLocalizedPattern(isThisYear ? "MMMd" : "yMMMd")
                        .withLocale(Locale.of(words.tongue().get().code()))
                        .format(then)
                + " " + CLOCK.format(then);
    }

    TableView<Submission> table() {
        return table;
    }

    private TableColumn<Submission, String> column(
            Word title, double width, double least, Function<Submission, String> text) {
        TableColumn<Submission, String> column = new TableColumn<>();
        column.textProperty().bind(words.bind(title));
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    private TableColumn<Submission, Submission> verdict() {
        TableColumn<Submission, Submission> column = new TableColumn<>();
        column.textProperty().bind(words.bind(Word.COLUMN_VERDICT));
        column.setPrefWidth(70);
        column.setMinWidth(58);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new TableCell<>() {
            private final Chip chip = new Chip();

            @Override
            protected void updateItem(@Nullable Submission one, boolean empty) {
                super.updateItem(one, empty);
                if (empty || one == null) {
                    setGraphic(null);
                    return;
                }
                one.outcome()
                        .ifPresentOrElse(
                                outcome -> chip.show(outcome.verdict(), words.of(VerdictWords.of(outcome.verdict()))),
                                () -> chip.show("··"));
                setGraphic(chip);
            }
        });
        return column;
    }
}
