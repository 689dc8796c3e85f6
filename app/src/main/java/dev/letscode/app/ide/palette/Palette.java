package dev.letscode.app.ide.palette;

import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
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
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A field over the window in which everything that can be done is found by some of its letters. */
public final class Palette {

    private static final double WIDTH = 560;
    private static final double ROW_HEIGHT = 30;
    private static final int MOST_ROWS = 12;

    private final Supplier<List<Entry>> source;
    private final TextField field = new TextField();
    private final ObservableList<Entry> found = FXCollections.observableArrayList();
    private final ListView<Entry> list = new ListView<>(found);
    private final StackPane shade;
    private @Nullable Node focusedBefore;
    private List<Entry> all = List.of();

    /**
     * Makes one.
     *
     * @param source what can be done now
     */
    public Palette(Words words, Supplier<List<Entry>> source) {
        this.source = source;
        field.promptTextProperty().bind(words.bind(Word.ACTION_PALETTE));
        field.accessibleTextProperty().bind(words.bind(Word.ACTION_PALETTE));
        field.getStyleClass().add("palette-field");
        field.textProperty().addListener((any, before, now) -> find(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setFixedCellSize(ROW_HEIGHT);
        list.setFocusTraversable(false);
        list.getStyleClass().add("dense");
        list.setCellFactory(any -> new Row());
        list.setOnMouseClicked(event -> run());
        VBox box = new VBox(field, list);
        box.getStyleClass().add("palette");
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        shade = new StackPane(box);
        shade.getStyleClass().add("shade");
        shade.setVisible(false);
        shade.setOnMousePressed(event -> {
            if (shade.equals(event.getTarget())) {
                close();
            }
        });
    }

    /** To be laid over the window. */
    public Node node() {
        return shade;
    }

    public void open() {
        focusedBefore = shade.getScene() == null ? null : shade.getScene().getFocusOwner();
        all = source.get();
        field.clear();
        find("");
        shade.setVisible(true);
        field.requestFocus();
    }

    private void close() {
        shade.setVisible(false);
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
        }
    }

    private void find(String typed) {
        found.setAll(Matching.best(all, typed));
        list.setPrefHeight(ROW_HEIGHT * Math.min(MOST_ROWS, Math.max(1, found.size())) + 2);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (event.getCode() == KeyCode.ENTER) {
            run();
        } else if (event.getCode() == KeyCode.DOWN && !found.isEmpty()) {
            select(Math.floorMod(at + 1, found.size()));
        } else if (event.getCode() == KeyCode.UP && !found.isEmpty()) {
            select(Math.floorMod(at - 1, found.size()));
        } else {
            return;
        }
        event.consume();
    }

    private void select(int at) {
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - MOST_ROWS / 2));
    }

    private void run() {
        Entry chosen = list.getSelectionModel().getSelectedItem();
        close();
        if (chosen != null) {
            chosen.deed().run();
        }
    }

    private static final class Row extends ListCell<Entry> {

        private final Label name = new Label();
        private final Label hint = new Label();
        private final HBox box;

        Row() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            hint.getStyleClass().addAll("muted", "small-text");
            hint.setMinWidth(USE_PREF_SIZE);
            box = new HBox(8, name, gap, hint);
            box.setAlignment(Pos.CENTER_LEFT);
            prefWidthProperty().set(0);
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
            } else {
                name.setText(entry.name());
                hint.setText(entry.hint());
                setGraphic(box);
            }
        }
    }
}
