package dev.letscode.app.ide.history;

import dev.letscode.app.ide.results.Chip;
import dev.letscode.app.ide.results.VerdictWords;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.submission.Judgement;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The verdicts that one submission was given, the one that counts first. */
final class JudgementList {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final Words words;
    private final ListView<Judgement> list = new ListView<>();

    JudgementList(Words words) {
        this.words = words;
        list.getStyleClass().addAll("dense", "judgements");
        list.accessibleTextProperty().bind(words.bind(Word.HISTORY_JUDGEMENTS));
        list.setCellFactory(any -> new Row());
        Label nothing = new Label();
        nothing.textProperty().bind(words.bind(Word.HISTORY_CHOOSE));
        nothing.getStyleClass().add("empty");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
    }

    Node node() {
        return list;
    }

    void show(List<Judgement> judgements) {
        list.getItems().setAll(judgements.reversed());
    }

    private final class Row extends ListCell<Judgement> {

        private final Chip chip = new Chip();
        private final Label head = new Label();
        private final Label reason = new Label();
        private final HBox box;

        Row() {
            head.getStyleClass().add("small-text");
            reason.getStyleClass().addAll("muted", "small-text");
            reason.setWrapText(true);
            box = new HBox(8, chip, new VBox(head, reason));
            box.setAlignment(Pos.TOP_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Judgement one, boolean empty) {
            super.updateItem(one, empty);
            if (empty || one == null) {
                setGraphic(null);
                return;
            }
            one.result()
                    .ifPresentOrElse(
                            result -> chip.show(result.verdict(), words.of(VerdictWords.of(result.verdict()))),
                            () -> chip.show("··"));
            head.setText(words.of(
                    Word.HISTORY_JUDGEMENT,
                    one.number(),
                    TIME.format(one.ended().orElse(one.queued()))));
            String why = one.result().map(JudgingResult::reason).orElse(one.reason());
            reason.setText(why.replace('\n', ' '));
            reason.setVisible(!why.isEmpty());
            reason.setManaged(!why.isEmpty());
            setGraphic(box);
        }
    }
}
