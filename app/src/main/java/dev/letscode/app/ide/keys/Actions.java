package dev.letscode.app.ide.keys;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What each action does. */
public final class Actions {

    private final Map<Action, Runnable> deeds = new EnumMap<>(Action.class);
    private final KeyBindings bindings = new KeyBindings();
    private @Nullable Consumer<KeyEvent> capturing;

    public Actions put(Action action, Runnable deed) {
        deeds.put(action, deed);
        return this;
    }

    public boolean has(Action action) {
        return deeds.containsKey(action);
    }

    public void run(Action action) {
        deeds.getOrDefault(action, () -> {}).run();
    }

    /** Which keys do what. */
    public KeyBindings bindings() {
        return bindings;
    }

    /**
     * Hands the next keys that are pressed to somebody who wants to know them, until that is told to end; meanwhile they do
     * nothing else.
     */
    public Runnable listenFor(Consumer<KeyEvent> pressed) {
        capturing = pressed;
        return () -> {
            if (pressed.equals(capturing)) {
                capturing = null;
            }
        };
    }

    /** Lets keys do them, whatever has the focus. */
    public void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Consumer<KeyEvent> listener = capturing;
            if (listener != null) {
                event.consume();
                listener.accept(event);
                return;
            }
            for (Action action : deeds.keySet()) {
                if (bindings.combination(action)
                        .filter(keys -> keys.match(event))
                        .isPresent()) {
                    event.consume();
                    run(action);
                    return;
                }
            }
        });
    }
}
