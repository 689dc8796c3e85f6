package dev.letscode.app.ide.contest;

import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.problems.ProblemItem;
import dev.letscode.app.ide.problems.ProblemList;
import dev.letscode.app.ide.problems.ProblemRow;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.contest.Contest;
import dev.letscode.engine.contest.ContestProblem;
import dev.letscode.engine.contest.ContestTimes;
import dev.letscode.engine.contest.Scoring;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/** What the page shows as long as there is no contest: how to open one, and a form to put one together. */
final class NewContest {

    private static final List<Word> SCORINGS = List.of(Word.CONTEST_ICPC, Word.CONTEST_IOI, Word.CONTEST_IOI_BEST);

    private final ContestModel model;
    private final ProblemList problems;
    private final Words words;
    private final TextField name = new TextField("");
    private final TextField duration = new TextField("5:00");
    private final TextField freeze = new TextField("1:00");
    private final TextField penalty = new TextField("20");
    private final ComboBox<Word> scoring = new ComboBox<>(FXCollections.observableList(SCORINGS));
    private final VBox choices = new VBox(6);
    private final Map<ProblemRow, CheckBox> chosen = new LinkedHashMap<>();
    private final Button open = new Button(null, Icons.of(Feather.FOLDER));
    private final ScrollPane root;

    /**
     * The form.
     *
     * @param openFolder lets somebody choose a folder
     */
    NewContest(ContestModel model, ProblemList problems, Words words, Runnable openFolder) {
        this.model = model;
        this.problems = problems;
        this.words = words;
        open.textProperty().bind(words.bind(Word.CONTEST_OPEN));
        open.getStyleClass().addAll("accent", "small");
        open.setOnAction(event -> openFolder.run());
        VBox first = new VBox(8, label(Word.CONTEST_OPEN_MORE, "muted"), open);
        first.getStyleClass().add("card");
        Button create = new Button(null, Icons.of(Feather.PLUS));
        create.textProperty().bind(words.bind(Word.CONTEST_CREATE));
        create.getStyleClass().add("small");
        create.setOnAction(event -> create());
        VBox second = new VBox(12, label(Word.CONTEST_NEW, "card-title"), form(), choices, create);
        second.getStyleClass().add("card");
        VBox page = new VBox(
                14, label(Word.CONTEST_NONE, "page-title"), label(Word.CONTEST_NONE_MORE, "muted"), first, second);
        page.getStyleClass().add("page");
        page.setMaxWidth(860);
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.getStyleClass().add("page-scroll");
        root.setFocusTraversable(false);
        problems.all().addListener((ListChangeListener<ProblemRow>) change -> list());
        words.tongue().addListener((any, before, now) -> list());
        list();
    }

    Node node() {
        return root;
    }

    void focus() {
        open.requestFocus();
    }

    private Label label(Word word, String style) {
        Label label = new Label();
        label.textProperty().bind(words.bind(word));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private Node form() {
        scoring.getSelectionModel().selectFirst();
        scoring.setConverter(new StringConverter<>() {
            @Override
            public String toString(Word word) {
                return word == null ? "" : words.of(word);
            }

            @Override
            public Word fromString(String text) {
                return Word.CONTEST_ICPC;
            }
        });
        words.tongue().addListener((any, before, now) -> {
            Word kept = scoring.getValue();
            scoring.setItems(FXCollections.observableArrayList(SCORINGS));
            scoring.setValue(kept);
        });
        scoring.setMaxWidth(Double.MAX_VALUE);
        penalty.disableProperty().bind(scoring.valueProperty().isNotEqualTo(Word.CONTEST_ICPC));
        GridPane grid = new GridPane(12, 8);
        grid.addColumn(
                0,
                field(Word.CONTEST_NAME, name),
                field(Word.CONTEST_DURATION, duration),
                field(Word.CONTEST_FREEZE, freeze));
        grid.addColumn(1, field(Word.CONTEST_SCORING, scoring), field(Word.CONTEST_PENALTY, penalty));
        grid.getChildren().forEach(child -> GridPane.setHgrow(child, Priority.ALWAYS));
        return grid;
    }

    private Node field(Word word, Control control) {
        Label label = label(word, "small-text");
        label.setLabelFor(control);
        control.accessibleTextProperty().bind(words.bind(word));
        VBox field = new VBox(3, label, control);
        field.setAlignment(Pos.CENTER_LEFT);
        return field;
    }

    /** All problems of the window, with those chosen that were. */
    private void list() {
        Map<ProblemRow, Boolean> before = new LinkedHashMap<>();
        chosen.forEach((row, box) -> before.put(row, box.isSelected()));
        chosen.clear();
        for (ProblemRow row : problems.all()) {
            CheckBox box = new CheckBox(row.item().title(words.tongue().get().code()));
            box.setSelected(before.getOrDefault(row, false));
            box.setMinWidth(Region.USE_PREF_SIZE);
            chosen.put(row, box);
        }
        GridPane grid = new GridPane(18, 6);
        int rows = (chosen.size() + 1) / 2;
        int place = 0;
        for (CheckBox box : chosen.values()) {
            grid.add(box, rows == 0 ? 0 : place / rows, rows == 0 ? 0 : place % rows);
            place++;
        }
        choices.getChildren().setAll(label(Word.CONTEST_PROBLEMS, "small-text"), grid);
    }

    private void create() {
        List<ContestProblem> all = new ArrayList<>();
        chosen.forEach((row, box) -> {
            if (box.isSelected()) {
                ProblemItem item = row.item();
                all.add(ContestProblem.of(
                        ContestProblem.label(all.size()),
                        item.name(),
                        item.title(words.tongue().get().code()),
                        all.size(),
                        item.location()));
            }
        });
        if (all.isEmpty()) {
            model.message().set(words.of(Word.CONTEST_NEEDS_PROBLEMS));
            return;
        }
        Optional<Duration> length = ContestTimes.duration(duration.getText().strip() + ":00");
        Optional<Duration> frozen = freeze.getText().isBlank()
                ? Optional.of(Duration.ZERO)
                : ContestTimes.duration(freeze.getText().strip() + ":00");
        Optional<Duration> minutes = ContestTimes.duration("0:" + twoDigits(penalty.getText()) + ":00");
        if (length.isEmpty() || frozen.isEmpty() || minutes.isEmpty()) {
            model.message().set(words.of(Word.CONTEST_NEEDS_TIME));
            return;
        }
        String title = name.getText().isBlank()
                ? words.of(Word.ACTION_SHOW_CONTEST)
                : name.getText().strip();
        try {
            model.open(new Contest(
                    "contest",
                    title,
                    Optional.empty(),
                    length.get(),
                    frozen.filter(some -> !some.isZero()),
                    scoring(minutes.get()),
                    all,
                    List.of()));
        } catch (IllegalArgumentException e) {
            model.message().set(words.of(Word.CONTEST_NEEDS_TIME));
        }
    }

    private static String twoDigits(String minutes) {
        String text = minutes.strip();
        return text.length() == 1 ? "0" + text : text;
    }

    private Scoring scoring(Duration minutes) {
        return switch (scoring.getValue()) {
            case CONTEST_IOI -> new Scoring.Ioi(Scoring.Counted.BEST_OF_EACH_SUBTASK);
            case CONTEST_IOI_BEST -> new Scoring.Ioi(Scoring.Counted.BEST_SUBMISSION);
            default -> new Scoring.Icpc(minutes, false);
        };
    }
}
