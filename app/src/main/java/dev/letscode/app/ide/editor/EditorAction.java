package dev.letscode.app.ide.editor;

import java.util.List;
import java.util.Locale;

/** What an editor can be told to do, with the keys that do it unless somebody chooses others. */
public enum EditorAction {
    UNDO("Shortcut+Z"),
    REDO("Shortcut+Y", "Shortcut+Shift+Z"),
    CUT("Shortcut+X"),
    COPY("Shortcut+C"),
    PASTE("Shortcut+V"),
    SELECT_ALL("Shortcut+A"),
    FIND("Shortcut+F"),
    REPLACE("Shortcut+H"),
    FIND_NEXT("F3"),
    FIND_PREVIOUS("Shift+F3"),
    GO_TO_LINE("Shortcut+G"),
    GO_TO_BRACKET("Shortcut+Shift+Back Slash"),
    NEXT_PROBLEM("F8"),
    PREVIOUS_PROBLEM("Shift+F8"),
    COMPLETE("Ctrl+Space"),
    TOGGLE_COMMENT("Shortcut+Slash"),
    INDENT("Shortcut+Close Bracket"),
    OUTDENT("Shortcut+Open Bracket", "Shift+Tab"),
    MOVE_LINES_UP("Alt+Up"),
    MOVE_LINES_DOWN("Alt+Down"),
    DUPLICATE("Shortcut+Shift+D"),
    DELETE_LINES("Shortcut+Shift+K"),
    JOIN_LINES("Shortcut+J"),
    CARET_ABOVE("Shortcut+Alt+Up"),
    CARET_BELOW("Shortcut+Alt+Down"),
    SELECT_NEXT_OCCURRENCE("Shortcut+D"),
    SELECT_ALL_OCCURRENCES("Shortcut+Shift+L"),
    FOLD("Shortcut+Shift+Open Bracket"),
    UNFOLD("Shortcut+Shift+Close Bracket"),
    FOLD_ALL("Shortcut+Alt+Open Bracket"),
    UNFOLD_ALL("Shortcut+Alt+Close Bracket"),
    ZOOM_IN("Shortcut+Plus", "Shortcut+Equals"),
    ZOOM_OUT("Shortcut+Minus"),
    ZOOM_RESET("Shortcut+0");

    private final String keys;

    EditorAction(String... keys) {
        this.keys = String.join("|", keys);
    }

    /** The keys, as {@link javafx.scene.input.KeyCombination#valueOf} reads them; the first one is to be shown. */
    public List<String> keys() {
        return List.of(keys.split("\\|"));
    }

    /** Under which the editor's messages have what to call it. */
    public String messageKey() {
        return "action." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
