package dev.letscode.app.ide.editor;

import dev.letscode.app.ide.editor.text.Carets;
import dev.letscode.app.ide.editor.text.Selections;
import dev.letscode.app.ide.editor.text.Typing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;

/** What keys do; those that are not named here do what they do in the area. */
final class Keys {

    private final CodeArea area;
    private final CodeEditor editor;
    private final EditorActions actions;
    private final CompletionList completion;
    private final Map<KeyCombination, EditorAction> bound = new LinkedHashMap<>();

    Keys(CodeArea area, CodeEditor editor, EditorActions actions, CompletionList completion) {
        this.area = area;
        this.editor = editor;
        this.actions = actions;
        this.completion = completion;
        for (EditorAction action : EditorAction.values()) {
            for (String keys : action.keys()) {
                bound.put(KeyCombination.valueOf(keys), action);
            }
        }
    }

    void install() {
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (completion.takes(event) || isAction(event) || isTyping(event) || isMoving(event)) {
            event.consume();
        }
    }

    private boolean isAction(KeyEvent event) {
        for (Map.Entry<KeyCombination, EditorAction> entry : bound.entrySet()) {
            if (entry.getKey().match(event)) {
                actions.perform(entry.getValue());
                return true;
            }
        }
        return false;
    }

    private boolean isTyping(KeyEvent event) {
        boolean word = event.isShortcutDown();
        switch (event.getCode()) {
            case ENTER -> editor.run(Typing::newLine);
            case TAB -> {
                if (word || event.isAltDown()) {
                    return false;
                }
                editor.snippets().tab(event.isShiftDown());
            }
            case BACK_SPACE -> editor.run(word ? Typing::deleteWordBefore : Typing::backspace);
            case DELETE -> editor.run(word ? Typing::deleteWordAfter : Typing::delete);
            case ESCAPE -> editor.escape();
            default -> {
                return false;
            }
        }
        completion.typed();
        return true;
    }

    /** One caret goes as the area has it go, which knows where letters are to be seen; several go by the text. */
    private boolean isMoving(KeyEvent event) {
        Optional<Carets.Way> way = way(event);
        Selections selections = editor.selections();
        if (way.isEmpty()
                || event.isAltDown()
                || (selections.isSingle()
                        && way.get() != Carets.Way.LINE_START
                        && way.get() != Carets.Way.WORD_LEFT
                        && way.get() != Carets.Way.WORD_RIGHT)) {
            return false;
        }
        editor.model().history().seal();
        editor.select(Carets.go(editor.model().text(), selections, way.get(), event.isShiftDown()));
        area.requestFollowCaret();
        return true;
    }

    private static Optional<Carets.Way> way(KeyEvent event) {
        boolean word = event.isShortcutDown();
        KeyCode code = event.getCode();
        return switch (code) {
            case LEFT, KP_LEFT -> Optional.of(word ? Carets.Way.WORD_LEFT : Carets.Way.LEFT);
            case RIGHT, KP_RIGHT -> Optional.of(word ? Carets.Way.WORD_RIGHT : Carets.Way.RIGHT);
            case UP, KP_UP -> word ? Optional.empty() : Optional.of(Carets.Way.UP);
            case DOWN, KP_DOWN -> word ? Optional.empty() : Optional.of(Carets.Way.DOWN);
            case HOME -> word ? Optional.empty() : Optional.of(Carets.Way.LINE_START);
            case END -> word ? Optional.empty() : Optional.of(Carets.Way.LINE_END);
            default -> Optional.empty();
        };
    }

    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        // with both, the third level of a keyboard is meant: @ and { on a German one
        boolean third = event.isControlDown() && event.isAltDown();
        boolean command = (event.isControlDown() || event.isAltDown() || event.isMetaDown()) && !third;
        if (typed.isEmpty() || command || typed.codePointAt(0) < ' ' || typed.charAt(0) == '\u007f') {
            event.consume();
            return;
        }
        editor.run(draft -> Typing.type(draft, typed));
        completion.typed();
        event.consume();
    }
}
