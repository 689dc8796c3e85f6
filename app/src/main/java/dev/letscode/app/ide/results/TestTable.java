package dev.letscode.app.ide.results;

import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.judge.TestResult;
import dev.letscode.engine.verdict.Verdict;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The tests of a report, one a line, as they end. */
public final class TestTable {

    /** As in the style sheet. */
    private static final double ROW_HEIGHT = 26;

    /** In less than this the time on the clock, which no limit of a problem is about, has no room. */
    private static final double WITH_WALL = 370;

    /** Nobody reads rows that go by faster, and each time all of them are drawn anew. */
    private static final Duration SCROLL_PAUSE = Duration.millis(100);

    private final Words words;
    private final TableView<TestResult> table = new TableView<>();
    private final ListChangeListener<TestResult> grown = change -> follow();
    private final PauseTransition rest = new PauseTransition(SCROLL_PAUSE);
    private @Nullable Report report;
    private boolean chosen;
    /** How many of the tests were looked at, all of them accepted. */
    private int accepted;

    public TestTable(Words words, java.util.function.Consumer<@Nullable TestResult> select) {
        this.words = words;
        table.getStyleClass().addAll("dense", "tests");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.setPlaceholder(new Label());
        table.setFixedCellSize(ROW_HEIGHT); // nothing has to be laid out to know where a row is
        table.getColumns().add(column(Word.COLUMN_TEST, 140, 84, TestResult::name, "name"));
        table.getColumns().add(verdict());
        table.getColumns().add(column(Word.COLUMN_CPU, 76, 66, test -> Amounts.cpu(test.usage()), "number"));
        TableColumn<TestResult, String> wall =
                column(Word.COLUMN_WALL, 76, 66, test -> Amounts.wall(test.usage()), "number");
        table.getColumns().add(wall);
        table.getColumns().add(column(Word.COLUMN_MEMORY, 92, 84, test -> Amounts.memory(test.usage()), "number"));
        table.widthProperty().addListener((any, before, now) -> wall.setVisible(now.doubleValue() > WITH_WALL));
        table.getSelectionModel().selectedItemProperty().addListener((any, before, now) -> {
            if (now != null) {
                select.accept(now);
            }
        });
        rest.setOnFinished(event -> scrollToLast());
        table.setOnMousePressed(event -> chosen = true);
        table.setOnKeyPressed(event -> chosen = true);
        table.accessibleTextProperty().bind(words.bind(Word.PANE_VERDICT));
    }

    public Node node() {
        return table;
    }

    /** Shows another report, now and as it changes. */
    public void show(@Nullable Report value) {
        if (report != null) {
            report.tests().removeListener(grown);
        }
        report = value;
        chosen = false;
        accepted = 0;
        rest.stop();
        table.setItems(value == null ? FXCollections.observableArrayList() : value.tests());
        if (value != null) {
            value.tests().addListener(grown);
            follow();
        }
    }

    /** Shows the newest test, until somebody chose one or one was not accepted. */
    private void follow() {
        if (report == null) {
            return;
        }
        ObservableList<TestResult> tests = report.tests();
        if (tests.size() < accepted) {
            accepted = 0; // it was started over
        }
        if (tests.isEmpty()) {
            chosen = false;
        }
        while (!chosen && accepted < tests.size()) {
            if (tests.get(accepted).accepted()) {
                accepted++;
            } else {
                table.getSelectionModel().select(accepted);
                table.scrollTo(accepted);
                chosen = true;
            }
        }
        if (!chosen && !tests.isEmpty() && rest.getStatus() != Animation.Status.RUNNING) {
            scrollToLast();
            rest.playFromStart();
        }
    }

    private void scrollToLast() {
        if (report != null && !chosen) {
            table.scrollTo(report.tests().size() - 1);
        }
    }

    private TableColumn<TestResult, String> column(
            Word title, double width, double least, Function<TestResult, String> text, String style) {
        TableColumn<TestResult, String> column = new TableColumn<>();
        column.textProperty().bind(words.bind(title));
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add(style);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        return column;
    }

    private TableColumn<TestResult, Verdict> verdict() {
        TableColumn<TestResult, Verdict> column = new TableColumn<>();
        column.textProperty().bind(words.bind(Word.COLUMN_VERDICT));
        column.setPrefWidth(72);
        column.setMinWidth(64);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().verdict()));
        column.setCellFactory(any -> new TableCell<>() {
            private final Chip chip = new Chip();

            @Override
            protected void updateItem(@Nullable Verdict verdict, boolean empty) {
                super.updateItem(verdict, empty);
                if (empty || verdict == null) {
                    setGraphic(null);
                } else {
                    chip.show(verdict, words.of(VerdictWords.of(verdict)));
                    setGraphic(chip);
                }
            }
        });
        return column;
    }
}
