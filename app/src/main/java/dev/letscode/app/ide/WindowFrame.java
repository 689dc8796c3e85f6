package dev.letscode.app.ide;

import dev.letscode.app.ide.keys.Action;
import dev.letscode.app.ide.keys.Actions;
import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.pages.Pages;
import dev.letscode.app.ide.words.Tongue;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The bars around the page that is in front. */
final class WindowFrame {

    private final Words words;
    private final Actions actions;
    private final BorderPane root;

    /**
     * The frame.
     *
     * @param contest who sits here and how much time is left, while there is a contest
     */
    WindowFrame(Words words, Actions actions, Pages pages, Node contest, Node status) {
        this.words = words;
        this.actions = actions;
        root = new BorderPane(pages.place(), topBar(contest), null, status, pages.rail());
        root.getStyleClass().add("window");
    }

    Node node() {
        return root;
    }

    private Node topBar(Node contest) {
        Label mark = new Label("Let'sCode", Icons.of(Feather.CODE));
        mark.getStyleClass().add("mark");
        Button find = new Button();
        find.getStyleClass().addAll("palette-button", "flat");
        StringBinding keys = actions.bindings().bindShown(Action.PALETTE);
        find.textProperty()
                .bind(Bindings.concat(
                        words.bind(Word.TOP_FIND),
                        Bindings.when(keys.isEmpty()).then("").otherwise(Bindings.concat("   ", keys))));
        find.setGraphic(Icons.of(Feather.SEARCH));
        find.setOnAction(event -> actions.run(Action.PALETTE));
        find.setMaxWidth(420);
        HBox.setHgrow(find, Priority.ALWAYS);
        HBox bar = new HBox(
                6,
                mark,
                gap(),
                find,
                gap(),
                contest,
                icon(Feather.FOLDER_PLUS, Action.OPEN_FOLDER),
                tongueMenu(),
                icon(Feather.MOON, Action.CHANGE_THEME),
                icon(Feather.HELP_CIRCLE, Action.SHOW_KEYS));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    private Button icon(Feather icon, Action action) {
        return Icons.button(icon, words, action.label(), () -> actions.run(action));
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private Node tongueMenu() {
        MenuButton menu = new MenuButton(null, Icons.of(Feather.GLOBE));
        menu.getStyleClass().addAll("flat", "button-icon", "icon-button", "no-arrow");
        menu.accessibleTextProperty().bind(words.bind(Word.TOP_TONGUE));
        ToggleGroup group = new ToggleGroup();
        for (Tongue tongue : Tongue.values()) {
            RadioMenuItem item = new RadioMenuItem(tongue.ownName());
            item.setToggleGroup(group);
            item.setSelected(words.tongue().get() == tongue);
            words.tongue().addListener((any, before, now) -> item.setSelected(now == tongue));
            item.setOnAction(event -> words.tongue().set(tongue));
            menu.getItems().add(item);
        }
        return menu;
    }
}
