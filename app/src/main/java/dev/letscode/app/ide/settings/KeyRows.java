package dev.letscode.app.ide.settings;

import dev.letscode.app.ide.editor.EditorMessages;
import dev.letscode.app.ide.keys.Action;
import dev.letscode.app.ide.keys.Actions;
import dev.letscode.app.ide.keys.KeyBindings;
import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All keys in one place, to be searched and changed. */
final class KeyRows {

    private final Words words;
    private final Actions actions;
    private final KeyBindings bindings;
    private final TextField search = new TextField();
    private final VBox rows = new VBox(2);
    private final Form form;
    private @Nullable Action changing;
    private @Nullable Runnable endListening;
    private Optional<String> wanted = Optional.empty();
    private String said = "";

    KeyRows(Words words, Actions actions) {
        this.words = words;
        this.actions = actions;
        this.bindings = actions.bindings();
        form = new Form(words, Word.KEYS_TITLE);
        search.promptTextProperty().bind(words.bind(Word.SETTINGS_KEYS_SEARCH));
        search.accessibleTextProperty().bind(words.bind(Word.SETTINGS_KEYS_SEARCH));
        search.textProperty().addListener((any, before, now) -> show());
        HBox.setHgrow(search, Priority.ALWAYS);
        Button reset = new Button();
        reset.textProperty().bind(words.bind(Word.SETTINGS_KEYS_RESET_ALL));
        reset.getStyleClass().add("small");
        reset.setMinWidth(Region.USE_PREF_SIZE);
        reset.setOnAction(event -> bindings.resetAll());
        HBox bar = new HBox(8, search, reset);
        bar.setAlignment(Pos.CENTER_LEFT);
        form.add(bar);
        form.add(rows);
        bindings.version().addListener((any, before, now) -> show());
        words.tongue().addListener((any, before, now) -> show());
        show();
    }

    Node node() {
        return form.node();
    }

    /** Keys do again what they do. */
    void cancel() {
        if (changing != null) {
            end();
            show();
        }
    }

    private void show() {
        String sought = search.getText().toLowerCase(Locale.ROOT).strip();
        rows.getChildren().clear();
        for (Action action : Action.values()) {
            String label = words.of(action.label());
            boolean isFound = label.toLowerCase(Locale.ROOT).contains(sought)
                    || bindings.shown(action).toLowerCase(Locale.ROOT).contains(sought);
            if (isFound && (actions.has(action) || action == changing)) {
                rows.getChildren().add(row(action, label));
            }
        }
        if (rows.getChildren().isEmpty()) {
            Label nothing = new Label(words.of(Word.SETTINGS_KEYS_NOTHING));
            nothing.getStyleClass().add("muted");
            rows.getChildren().add(nothing);
        }
    }

    private Node row(Action action, String label) {
        Label name = new Label(label);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(8, name);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("key-row");
        if (action == changing) {
            Label message = new Label(said);
            message.getStyleClass().add(wanted.isPresent() ? "bad-text" : "muted");
            row.getChildren().add(message);
            wanted.ifPresent(keys -> row.getChildren().add(take(action, keys)));
            Button stop = Icons.button(Feather.X, words, Word.SETTINGS_KEYS_CANCEL, this::cancel);
            row.getChildren().add(stop);
            return row;
        }
        String shown = bindings.shown(action);
        Label keys = new Label(shown.isEmpty() ? words.of(Word.SETTINGS_KEYS_NONE) : shown);
        keys.getStyleClass().add(shown.isEmpty() ? "muted" : "key");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        if (bindings.isChanged(action)) {
            row.getChildren()
                    .add(Icons.button(
                            Feather.ROTATE_CCW, words, Word.SETTINGS_KEYS_RESET, () -> bindings.reset(action)));
        }
        Button change = Icons.button(Feather.EDIT_2, words, Word.SETTINGS_KEYS_CHANGE, () -> begin(action));
        change.accessibleTextProperty().unbind();
        change.setAccessibleText(words.of(Word.SETTINGS_KEYS_CHANGE) + ": " + label + ", " + keys.getText());
        row.getChildren().addAll(keys, change);
        return row;
    }

    private Button take(Action action, String keys) {
        Button button = new Button(words.of(Word.SETTINGS_KEYS_TAKE));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            end();
            bindings.bind(action, keys);
        });
        return button;
    }

    private void begin(Action action) {
        end();
        changing = action;
        said = words.of(Word.SETTINGS_KEYS_PRESS);
        endListening = actions.listenFor(this::pressed);
        show();
    }

    private void end() {
        if (endListening != null) {
            endListening.run();
        }
        endListening = null;
        changing = null;
        wanted = Optional.empty();
    }

    private void pressed(KeyEvent event) {
        Action action = changing;
        if (action == null || event.getCode().isModifierKey()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            return;
        }
        Optional<String> keys = KeyBindings.pressed(event);
        if (keys.isEmpty()) {
            said = words.of(Word.SETTINGS_KEYS_ALONE);
            show();
            return;
        }
        Optional<KeyBindings.Holder> holder = bindings.holder(keys.get(), action);
        if (holder.isEmpty()) {
            end();
            bindings.bind(action, keys.get());
            return;
        }
        switch (holder.get()) {
            case KeyBindings.Holder.OfWindow(Action other) -> {
                said = words.of(Word.SETTINGS_KEYS_CONFLICT, words.of(other.label()));
                wanted = keys;
                // the button that takes them over is pressed with keys as well
                if (endListening != null) {
                    endListening.run();
                }
            }
            case KeyBindings.Holder.OfEditor(var other) -> {
                EditorMessages messages =
                        EditorMessages.in(Locale.of(words.tongue().get().code()));
                said = words.of(Word.SETTINGS_KEYS_EDITOR, messages.of(other));
            }
        }
        show();
    }
}
