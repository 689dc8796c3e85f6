package dev.letscode.app.ide.results;

import dev.letscode.app.ide.diff.DiffView;
import dev.letscode.app.ide.diff.LineDiff;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Expected and printed lines beside each other, as judges read them, with the first difference in sight. */
public final class ComparisonView {

    private final DiffView view = new DiffView();

    public ComparisonView(Words words) {
        view.node().getStyleClass().add("answers");
        view.accessibleText().bind(words.bind(Word.DETAIL_COMPARISON));
        Label nothing = new Label();
        nothing.textProperty().bind(words.bind(Word.DETAIL_NO_OUTPUT));
        nothing.getStyleClass().add("empty");
        view.setPlaceholder(nothing);
        Label expected = new Label();
        expected.textProperty().bind(words.bind(Word.DETAIL_EXPECTED));
        Label seen = new Label();
        seen.textProperty().bind(words.bind(Word.DETAIL_OUTPUT));
        ToggleButton space = new ToggleButton("·→");
        space.getStyleClass().addAll("flat", "small", "icon-button");
        space.accessibleTextProperty().bind(words.bind(Word.DETAIL_SPACE));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.bind(Word.DETAIL_SPACE));
        space.setTooltip(tooltip);
        space.selectedProperty().bindBidirectional(view.visibleSpace());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox right = new HBox(seen, gap, space);
        right.setAlignment(Pos.CENTER_LEFT);
        GridPane titles = new GridPane();
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        half.setHgrow(Priority.ALWAYS);
        titles.getColumnConstraints().addAll(half, half);
        titles.getStyleClass().add("pane-titles");
        titles.add(expected, 0, 0);
        titles.add(right, 1, 0);
        view.setTitles(titles);
    }

    public Node node() {
        return view.node();
    }

    /**
     * Shows both.
     *
     * @param marked whether what differs is wrong
     */
    public void show(String expected, String seen, boolean marked) {
        List<String> left = expected.lines().toList();
        List<String> right = seen.lines().toList();
        LineDiff diff = LineDiff.beside(left, right);
        view.show("", left, "", right, marked ? diff : diff.unmarked());
    }
}
