package dev.letscode.app.ide.keys;

import dev.letscode.app.ide.editor.EditorAction;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Which keys do what: as {@link Action} has it, unless somebody chose other ones. Used by the toolkit's thread. */
public final class KeyBindings {

    /** What is kept for an action that has no keys. */
    private static final String NONE = "";

    private final Map<Action, String> own = new EnumMap<>(Action.class);
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();

    /** Who has keys already. */
    public sealed interface Holder {

        record OfWindow(Action action) implements Holder {}

        record OfEditor(EditorAction action) implements Holder {}
    }

    /** Rises with each change. */
    public ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }

    /** As {@link KeyCombination#valueOf} reads them; empty if there are none. */
    public String keys(Action action) {
        return own.getOrDefault(action, action.keys());
    }

    public boolean isChanged(Action action) {
        return own.containsKey(action);
    }

    Optional<KeyCombination> combination(Action action) {
        return combination(keys(action));
    }

    private static Optional<KeyCombination> combination(String keys) {
        return keys.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(keys));
    }

    /** For people; empty if there are none. */
    public String shown(Action action) {
        return Action.shown(keys(action));
    }

    /** The same, which changes with them. */
    public StringBinding bindShown(Action action) {
        return Bindings.createStringBinding(() -> shown(action), version);
    }

    /** Whoever else has these keys. */
    public Optional<Holder> holder(String keys, Action but) {
        Predicate<String> isSame =
                other -> !other.isEmpty() && KeyCombination.valueOf(other).equals(KeyCombination.valueOf(keys));
        Optional<Holder> ofWindow = Arrays.stream(Action.values())
                .filter(action -> action != but && isSame.test(keys(action)))
                .<Holder>map(Holder.OfWindow::new)
                .findFirst();
        return ofWindow.or(() -> Arrays.stream(EditorAction.values())
                // the window does some things for the editor as well, under the same name
                .filter(action -> !action.name().equals(but.name()))
                .filter(action -> action.keys().stream().anyMatch(isSame))
                .<Holder>map(Holder.OfEditor::new)
                .findFirst());
    }

    /** Gives an action other keys, and takes them from the action of the window that has them. */
    public void bind(Action action, String keys) {
        holder(keys, action).ifPresent(holder -> {
            if (holder instanceof Holder.OfWindow(Action other)) {
                put(other, NONE);
            }
        });
        put(action, keys);
        version.set(version.get() + 1);
    }

    /** Gives an action its own keys back, and takes them from the action that has got them. */
    public void reset(Action action) {
        bind(action, action.keys());
    }

    public void resetAll() {
        own.clear();
        version.set(version.get() + 1);
    }

    private void put(Action action, String keys) {
        if (keys.equals(action.keys())) {
            own.remove(action);
        } else {
            own.put(action, keys);
        }
    }

    /** Those that somebody chose, by the names of their actions. */
    public Map<String, String> chosen() {
        Map<String, String> chosen = new HashMap<>();
        own.forEach((action, keys) -> chosen.put(action.name(), keys));
        return chosen;
    }

    /** Takes over what was chosen before; what is not understood any more is left out. */
    public void restore(Map<String, String> chosen) {
        own.clear();
        for (Action action : Action.values()) {
            String keys = chosen.get(action.name());
            if (keys != null && isReadable(keys)) {
                put(action, keys);
            }
        }
        version.set(version.get() + 1);
    }

    private static boolean isReadable(String keys) {
        try {
            return keys.isEmpty() || KeyCombination.valueOf(keys) instanceof KeyCodeCombination;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * The keys that are pressed; empty while there are only modifiers, or for keys that write: those need Ctrl or Alt, or
     * to be a function key.
     */
    public static Optional<String> pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean canStandAlone = code.isFunctionKey();
        if (code.isModifierKey()
                || code == KeyCode.SHORTCUT
                || code == KeyCode.UNDEFINED
                || !(event.isShortcutDown() || event.isAltDown() || canStandAlone)) {
            return Optional.empty();
        }
        String keys = (event.isShortcutDown() ? "Shortcut+" : "")
                + (event.isAltDown() ? "Alt+" : "")
                + (event.isShiftDown() ? "Shift+" : "")
                + code.getName();
        return Optional.of(keys).filter(one -> KeyCombination.valueOf(one).match(event));
    }
}
