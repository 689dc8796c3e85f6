package dev.letscode.app.ide.history;

import dev.letscode.app.ide.diff.DiffView;
import dev.letscode.app.ide.diff.LineDiff;
import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Two sources beside each other. */
public final class SourceComparison {

    private final DiffView view = new DiffView();
    private final Button back;
    private final VBox root;

    /**
     * One source, as it is compared.
     *
     * @param name what it is
     */
    public record Side(String name, String source) {}

    /** Both, compared; made by any thread. */
    public record Both(Side left, List<String> leftLines, Side right, List<String> rightLines, LineDiff diff) {

        public static Both of(Side left, Side right) {
            List<String> a = left.source().lines().toList();
            List<String> b = right.source().lines().toList();
            return new Both(left, a, right, b, LineDiff.of(a, b));
        }
    }

    SourceComparison(Words words, Runnable leave) {
        back = new Button(null, Icons.of(Feather.ARROW_LEFT));
        back.textProperty().bind(words.bind(Word.HISTORY_BACK));
        back.getStyleClass().addAll("flat", "small");
        back.setOnAction(event -> leave.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(
                4,
                back,
                gap,
                Icons.button(Feather.CHEVRON_UP, words, Word.HISTORY_DIFFERENCE_BEFORE, () -> view.go(false)),
                Icons.button(Feather.CHEVRON_DOWN, words, Word.HISTORY_DIFFERENCE_NEXT, () -> view.go(true)));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("pane-bar");
        VBox.setVgrow(view.node(), Priority.ALWAYS);
        root = new VBox(bar, view.node());
        root.getStyleClass().add("pane");
        root.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        });
    }

    Node node() {
        return root;
    }

    void show(Both both) {
        view.show(both.left().name(), both.leftLines(), both.right().name(), both.rightLines(), both.diff());
        back.requestFocus();
    }
}
