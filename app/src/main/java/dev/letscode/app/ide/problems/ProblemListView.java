package dev.letscode.app.ide.problems;

import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The problems with a field to search them. */
public final class ProblemListView {

    private final Words words;
    private final ProblemList problems;
    private final TextField search = new TextField();
    private final ListView<ProblemRow> list;
    private final VBox root;

    /**
     * Makes one.
     *
     * @param open opens a problem
     */
    public ProblemListView(ProblemList problems, Words words, Consumer<ProblemRow> open) {
        this.problems = problems;
        this.words = words;
        search.promptTextProperty().bind(words.bind(Word.PROBLEMS_SEARCH));
        search.accessibleTextProperty().bind(words.bind(Word.PROBLEMS_SEARCH));
        search.textProperty().bindBidirectional(problems.search());
        search.getStyleClass().add("search");
        FontIcon glass = FontIcon.of(Feather.SEARCH);
        glass.setMouseTransparent(true);
        StackPane.setAlignment(glass, Pos.CENTER_LEFT);
        StackPane field = new StackPane(search, glass);
        field.getStyleClass().add("search-box");

        list = new ListView<>(problems.found());
        list.getStyleClass().addAll("dense", "problems");
        list.accessibleTextProperty().bind(words.bind(Word.PANE_PROBLEMS));
        list.setCellFactory(any -> new Row());
        list.setOnMouseClicked(event -> openSelected(open));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected(open);
            }
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> fromSearch(event, open));
        Label nothing = new Label();
        nothing.textProperty()
                .bind(Bindings.when(problems.loading())
                        .then(words.bind(Word.PROBLEMS_LOADING))
                        .otherwise(words.bind(Word.PROBLEMS_NONE)));
        nothing.getStyleClass().add("empty");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        words.tongue().addListener((any, before, now) -> list.refresh());
        problems.contest().addListener((any, before, now) -> list.refresh());
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox top = new HBox(field, new FilterMenu(problems, words).node());
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("problem-bar");
        root = new VBox(top, list);
        root.getStyleClass().add("problem-pane");
        root.setMinWidth(150);
    }

    public Node node() {
        return root;
    }

    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    public void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /** Marks a problem, the one that is in front. */
    public void select(ProblemRow row) {
        if (list.getSelectionModel().getSelectedItem() != row) {
            list.getSelectionModel().select(row);
        }
    }

    private void openSelected(Consumer<ProblemRow> open) {
        ProblemRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            open.accept(row);
        }
    }

    private void fromSearch(KeyEvent event, Consumer<ProblemRow> open) {
        switch (event.getCode()) {
            case DOWN -> focusList();
            case ENTER -> {
                if (!problems.found().isEmpty()) {
                    open.accept(problems.found().getFirst());
                }
            }
            case ESCAPE -> search.clear();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private final class Row extends ListCell<ProblemRow> {

        private final FontIcon state = new FontIcon();
        private final Label title = new Label();
        private final Label difficulty = new Label();
        private final Label tags = new Label();
        private final HBox box;

        Row() {
            title.getStyleClass().add("problem-title");
            tags.getStyleClass().addAll("muted", "small-text");
            difficulty.getStyleClass().add("difficulty");
            difficulty.setMinWidth(USE_PREF_SIZE);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            HBox first = new HBox(6, title, difficulty);
            first.setAlignment(Pos.CENTER_LEFT);
            VBox lines = new VBox(1, first, tags);
            HBox.setHgrow(lines, Priority.ALWAYS);
            lines.setMinWidth(0);
            box = new HBox(8, state, lines);
            box.setAlignment(Pos.TOP_LEFT);
            box.getStyleClass().add("problem-row");
            prefWidthProperty().set(0);
        }

        @Override
        protected void updateItem(@Nullable ProblemRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                state.iconCodeProperty().unbind();
                setGraphic(null);
                return;
            }
            ProblemItem item = row.item();
            String label = row.label().get();
            String name = item.title(words.tongue().get().code());
            title.setText(label.isEmpty() ? name : label + " · " + name);
            tags.setText(item.tags().isEmpty() ? item.name() : String.join(" · ", item.tags()));
            difficulty.setVisible(item.difficulty().isPresent());
            item.difficulty().ifPresent(this::show);
            state.iconCodeProperty()
                    .bind(Bindings.createObjectBinding(
                            () -> switch (row.progress().get()) {
                                case UNTOUCHED -> Feather.CIRCLE;
                                case TRIED -> Feather.MINUS_CIRCLE;
                                case SOLVED -> Feather.CHECK_CIRCLE;
                            },
                            row.progress()));
            row.progress().addListener((any, before, now) -> colour(row));
            colour(row);
            setAccessibleText(title.getText() + ", "
                    + words.of(FilterMenu.word(row.progress().get()))
                    + item.difficulty()
                            .map(one -> ", " + words.of(FilterMenu.word(one)))
                            .orElse(""));
            setGraphic(box);
        }

        private void show(ProblemItem.Difficulty value) {
            difficulty.getStyleClass().removeAll("easy", "medium", "hard");
            difficulty.getStyleClass().add(value.name().toLowerCase(Locale.ROOT));
            difficulty.setText(words.of(FilterMenu.word(value)));
        }

        private void colour(ProblemRow row) {
            if (getItem() != row) {
                return;
            }
            state.getStyleClass().removeAll("good-icon", "limit-icon", "faint-icon");
            state.getStyleClass()
                    .add(
                            switch (row.progress().get()) {
                                case UNTOUCHED -> "faint-icon";
                                case TRIED -> "limit-icon";
                                case SOLVED -> "good-icon";
                            });
        }
    }
}
