package dev.letscode.app.ide.problems;

import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.problems.ProblemItem.Difficulty;
import dev.letscode.app.ide.problems.ProblemRow.Progress;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** A menu to narrow the list of problems by state, difficulty and tags. */
final class FilterMenu {

    /** More do not fit on a screen; the search finds the others. */
    private static final int MOST_TAGS = 18;

    private static final String NARROW = "narrow";

    private final ProblemList problems;
    private final Words words;
    private final MenuButton button = new MenuButton(null, Icons.of(Feather.FILTER));

    FilterMenu(ProblemList problems, Words words) {
        this.problems = problems;
        this.words = words;
        button.getStyleClass().addAll("flat", "button-icon", "icon-button", "no-arrow");
        button.accessibleTextProperty().bind(words.bind(Word.FILTER_TITLE));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.bind(Word.FILTER_TITLE));
        button.setTooltip(tooltip);
        button.setOnShowing(event -> fill());
        button.getItems().setAll(new MenuItem()); // one that is empty does not open
        problems.filter().addListener((any, before, now) -> {
            button.getStyleClass().remove(NARROW);
            if (now.isNarrow()) {
                button.getStyleClass().add(NARROW);
            }
        });
    }

    Node node() {
        return button;
    }

    private void fill() {
        ProblemFilter now = problems.filter().get();
        List<MenuItem> items = new ArrayList<>();
        MenuItem all = new MenuItem(words.of(Word.FILTER_ALL));
        all.setDisable(!now.isNarrow());
        all.setOnAction(event -> problems.filter().set(ProblemFilter.ALL.withSearch(now.search())));
        items.add(all);
        items.add(new SeparatorMenuItem());
        for (Progress state : Progress.values()) {
            items.add(item(
                    words.of(word(state)),
                    now.states().contains(state),
                    chosen -> new ProblemFilter(
                            now.search(), changed(now.states(), state, chosen), now.difficulties(), now.tags())));
        }
        items.add(new SeparatorMenuItem());
        for (Difficulty difficulty : Difficulty.values()) {
            items.add(item(
                    words.of(word(difficulty)),
                    now.difficulties().contains(difficulty),
                    chosen -> new ProblemFilter(
                            now.search(), now.states(), changed(now.difficulties(), difficulty, chosen), now.tags())));
        }
        items.add(new SeparatorMenuItem());
        problems.tags().stream()
                .limit(MOST_TAGS)
                .forEach(tag -> items.add(item(
                        tag,
                        now.tags().contains(tag),
                        chosen -> new ProblemFilter(
                                now.search(), now.states(), now.difficulties(), changed(now.tags(), tag, chosen)))));
        button.getItems().setAll(items);
    }

    private interface Change {
        ProblemFilter with(boolean chosen);
    }

    private CheckMenuItem item(String label, boolean chosen, Change change) {
        CheckMenuItem item = new CheckMenuItem(label);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        item.setOnAction(event -> problems.filter().set(change.with(item.isSelected())));
        return item;
    }

    private static <T> Set<T> changed(Set<T> before, T value, boolean chosen) {
        Set<T> now = new HashSet<>(before);
        if (chosen) {
            now.add(value);
        } else {
            now.remove(value);
        }
        return now;
    }

    static Word word(Progress state) {
        return switch (state) {
            case UNTOUCHED -> Word.FILTER_UNTOUCHED;
            case TRIED -> Word.FILTER_TRIED;
            case SOLVED -> Word.FILTER_SOLVED;
        };
    }

    static Word word(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> Word.DIFFICULTY_EASY;
            case MEDIUM -> Word.DIFFICULTY_MEDIUM;
            case HARD -> Word.DIFFICULTY_HARD;
        };
    }
}
