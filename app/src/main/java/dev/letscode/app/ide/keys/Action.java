package dev.letscode.app.ide.keys;

import dev.letscode.app.ide.words.Word;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;

/** All that can be done with a key, and with which unless somebody chose others: the one place where key bindings are. */
public enum Action {
    PALETTE(Word.ACTION_PALETTE, "Shortcut+Shift+P"),
    FIND_PROBLEM(Word.ACTION_FIND_PROBLEM, "Shortcut+P"),
    RUN(Word.ACTION_RUN, "Shortcut+Enter"),
    SUBMIT(Word.ACTION_SUBMIT, "Shortcut+Shift+Enter"),
    STOP(Word.ACTION_STOP, "Shortcut+Period"),
    ADD_TEST(Word.ACTION_ADD_TEST, "Shortcut+T"),
    CHOOSE_LANGUAGE(Word.ACTION_CHOOSE_LANGUAGE, "Shortcut+L"),
    OPEN_FOLDER(Word.ACTION_OPEN_FOLDER, "Shortcut+O"),
    LISTEN(Word.ACTION_LISTEN, "Shortcut+Alt+L"),
    OPEN_ZIP(Word.ACTION_OPEN_ZIP, "Shortcut+Shift+O"),
    NEXT_TAB(Word.ACTION_NEXT_TAB, "Shortcut+Page Down"),
    PREVIOUS_TAB(Word.ACTION_PREVIOUS_TAB, "Shortcut+Page Up"),
    CLOSE_TAB(Word.ACTION_CLOSE_TAB, "Shortcut+W"),
    FOCUS_PROBLEMS(Word.ACTION_FOCUS_PROBLEMS, "Alt+1"),
    FOCUS_STATEMENT(Word.ACTION_FOCUS_STATEMENT, "Alt+2"),
    FOCUS_EDITOR(Word.ACTION_FOCUS_EDITOR, "Alt+3"),
    FOCUS_TESTS(Word.ACTION_FOCUS_TESTS, "Alt+4"),
    FOCUS_VERDICT(Word.ACTION_FOCUS_VERDICT, "Alt+5"),
    FOCUS_HISTORY(Word.ACTION_FOCUS_HISTORY, "Alt+6"),
    FOCUS_STRESS(Word.STRESS_GO, "Alt+7"),
    STRESS(Word.STRESS_START, "Shortcut+Alt+Enter"),
    FOCUS_CONSOLE(Word.CONSOLE_GO, "Alt+8"),
    CONSOLE(Word.CONSOLE_START, "Shortcut+Alt+R"),
    SHOW_WORKBENCH(Word.ACTION_SHOW_WORKBENCH, "Shortcut+1"),
    SHOW_CONTEST(Word.ACTION_SHOW_CONTEST, "Shortcut+2"),
    SHOW_DASHBOARD(Word.ACTION_SHOW_DASHBOARD, "Shortcut+3"),
    SHOW_DOCTOR(Word.ACTION_SHOW_DOCTOR, "Shortcut+4"),
    SHOW_SETTINGS(Word.ACTION_SHOW_SETTINGS, "Shortcut+Comma"),
    ZOOM_IN(Word.ACTION_ZOOM_IN, "Shortcut+Equals"),
    ZOOM_OUT(Word.ACTION_ZOOM_OUT, "Shortcut+Minus"),
    ZOOM_RESET(Word.ACTION_ZOOM_RESET, "Shortcut+0"),
    CHANGE_THEME(Word.ACTION_CHANGE_THEME, "Shortcut+Alt+T"),
    SHOW_KEYS(Word.ACTION_SHOW_KEYS, "F1"),
    SAVE(Word.ACTION_SAVE, "Shortcut+S"),
    QUIT(Word.ACTION_QUIT, "Shortcut+Q");

    private final Word label;
    private final String keys;

    Action(Word label, String keys) {
        this.label = label;
        this.keys = keys;
    }

    public Word label() {
        return label;
    }

    /** The usual ones, as {@link KeyCombination#valueOf} reads them; {@link KeyBindings} has those that are in use. */
    public String keys() {
        return keys;
    }

    /** Keys for people. */
    static String shown(String keys) {
        return Arrays.stream(keys.split("\\+")).map(Action::shownKey).collect(Collectors.joining("+"));
    }

    private static String shownKey(String key) {
        return switch (key.toUpperCase(Locale.ROOT)) {
            case "SHORTCUT" -> "Ctrl";
            case "PAGE DOWN" -> "PgDn";
            case "PAGE UP" -> "PgUp";
            case "PERIOD" -> ".";
            case "COMMA" -> ",";
            case "EQUALS" -> "+";
            case "MINUS" -> "−";
            case "SLASH" -> "/";
            case "SEMICOLON" -> ";";
            case "OPEN BRACKET" -> "[";
            case "CLOSE BRACKET" -> "]";
            default -> key;
        };
    }
}
