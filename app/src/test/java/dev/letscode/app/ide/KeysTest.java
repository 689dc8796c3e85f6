package dev.letscode.app.ide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.app.ide.editor.EditorAction;
import dev.letscode.app.ide.keys.Action;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeysTest {

    /** The window does these for the statement as well as for the editor. */
    private static final Set<EditorAction> BOTH =
            Set.of(EditorAction.ZOOM_IN, EditorAction.ZOOM_OUT, EditorAction.ZOOM_RESET);

    @Test
    void no_two_actions_of_the_window_have_the_same_keys() {
        assertThat(Arrays.stream(Action.values()).map(Action::keys)).doesNotHaveDuplicates();
    }

    @Test
    void the_keys_of_every_action_are_names_of_keys() {
        assertThat(Arrays.stream(Action.values()).map(Action::keys).map(KeyCombination::valueOf))
                .allMatch(keys -> keys instanceof KeyCodeCombination);
        assertThat(Arrays.stream(EditorAction.values())
                        .flatMap(action -> action.keys().stream())
                        .map(KeyCombination::valueOf))
                .allMatch(keys -> keys instanceof KeyCodeCombination);
    }

    @Test
    void no_action_of_the_window_takes_keys_from_the_editor() {
        List<String> editor = Arrays.stream(EditorAction.values())
                .filter(action -> !BOTH.contains(action))
                .flatMap(action -> action.keys().stream())
                .toList();

        assertThat(Arrays.stream(Action.values()).map(Action::keys)).doesNotContainAnyElementsOf(editor);
    }
}
