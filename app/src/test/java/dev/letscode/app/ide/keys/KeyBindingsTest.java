package dev.letscode.app.ide.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.app.ide.editor.EditorAction;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyBindingsTest {

    private final KeyBindings bindings = new KeyBindings();

    @Test
    void what_is_pressed_is_what_is_kept_and_what_is_matched() {
        List<KeyCode> codes = Arrays.stream(KeyCode.values())
                .filter(code -> !code.isModifierKey() && code != KeyCode.UNDEFINED && code != KeyCode.SHORTCUT)
                // its name has what separates keys
                .filter(code -> code != KeyCode.INPUT_METHOD_ON_OFF)
                .toList();
        assertThat(codes).hasSizeGreaterThan(100);
        assertThat(codes).allSatisfy(code -> {
            KeyEvent event = event(code, true, true, false);
            assertThat(KeyBindings.pressed(event).map(KeyCombination::valueOf)).hasValueSatisfying(keys -> {
                assertThat(keys).isInstanceOf(KeyCodeCombination.class);
                assertThat(keys.match(event)).isTrue();
            });
        });
    }

    @Test
    void keys_that_write_are_not_taken_alone() {
        assertThat(KeyBindings.pressed(event(KeyCode.A, false, true, false))).isEmpty();
        assertThat(KeyBindings.pressed(event(KeyCode.CONTROL, true, false, false)))
                .isEmpty();
        assertThat(KeyBindings.pressed(event(KeyCode.F7, false, false, false))).contains("F7");
        assertThat(KeyBindings.pressed(event(KeyCode.PAGE_UP, true, false, true)))
                .contains("Shortcut+Alt+Page Up");
    }

    @Test
    void keys_that_somebody_has_are_named_with_who_has_them() {
        assertThat(bindings.holder("Shortcut+Enter", Action.SUBMIT))
                .contains(new KeyBindings.Holder.OfWindow(Action.RUN));
        assertThat(bindings.holder("Shortcut+Enter", Action.RUN)).isEmpty();
        assertThat(bindings.holder("Shortcut+D", Action.RUN))
                .contains(new KeyBindings.Holder.OfEditor(EditorAction.SELECT_NEXT_OCCURRENCE));
        assertThat(bindings.holder("Shortcut+Minus", Action.ZOOM_OUT)).isEmpty();
    }

    @Test
    void taking_keys_over_leaves_the_other_action_without_and_a_reset_takes_them_back() {
        bindings.bind(Action.SUBMIT, "Shortcut+Enter");
        assertThat(bindings.shown(Action.SUBMIT)).isEqualTo("Ctrl+Enter");
        assertThat(bindings.shown(Action.RUN)).isEmpty();
        assertThat(bindings.combination(Action.RUN)).isEmpty();

        bindings.reset(Action.RUN);
        assertThat(bindings.shown(Action.RUN)).isEqualTo("Ctrl+Enter");
        assertThat(bindings.shown(Action.SUBMIT)).isEmpty();

        bindings.resetAll();
        assertThat(bindings.chosen()).isEmpty();
        assertThat(bindings.shown(Action.SUBMIT)).isEqualTo("Ctrl+Shift+Enter");
    }

    @Test
    void what_was_chosen_is_there_again_and_what_is_not_understood_is_left_out() {
        bindings.bind(Action.RUN, "F5");
        KeyBindings later = new KeyBindings();
        later.restore(bindings.chosen());
        assertThat(later.shown(Action.RUN)).isEqualTo("F5");

        later.restore(Map.of("RUN", "Shortcut+Nonsense", "GONE", "F6"));
        assertThat(later.chosen()).isEmpty();
    }

    private static KeyEvent event(KeyCode code, boolean control, boolean shift, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false);
    }
}
