package dev.letscode.app.ide;

import dev.letscode.app.ide.judge.JudgeLink;
import dev.letscode.app.ide.keys.KeyBindings;
import dev.letscode.app.ide.session.Cabinet;
import dev.letscode.app.ide.session.Preferences;
import dev.letscode.engine.routing.Wish;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What somebody has chosen for good: it applies at once, and is kept. */
final class Choices {

    private final ObjectProperty<Preferences> preferences;
    private final JudgeLink judge;
    private final boolean isTierGiven;

    Choices(IdeParts parts, EditorPane editors, KeyBindings bindings) {
        Cabinet cabinet = parts.cabinet();
        judge = parts.judge();
        isTierGiven = parts.setup().wish() != Wish.AUTO;
        preferences = new SimpleObjectProperty<>(parts.preferences());
        editors.apply(parts.preferences());
        bindings.restore(parts.preferences().keys());
        wish(parts.preferences().tier());
        bindings.version()
                .addListener(
                        (any, before, now) -> preferences.set(preferences.get().withKeys(bindings.chosen())));
        preferences.addListener((any, before, now) -> {
            cabinet.put(now);
            editors.apply(now);
            if (before.tier() != now.tier()) {
                wish(now.tier());
            }
        });
    }

    ObjectProperty<Preferences> preferences() {
        return preferences;
    }

    /** Whether the command line says where submissions run. */
    boolean isTierGiven() {
        return isTierGiven;
    }

    private void wish(Wish tier) {
        if (!isTierGiven) {
            var _ = judge.ready().thenAccept(service -> service.judge().wish(Objects.requireNonNull(tier)));
        }
    }
}
