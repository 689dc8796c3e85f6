package dev.letscode.app.ide.pages;

import dev.letscode.app.ide.keys.Actions;
import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The pages, the place where one of them is, and the rail of buttons that choose among them. */
public final class Pages {

    private final Words words;
    private final Actions actions;
    private final Page first;
    private final ObjectProperty<Page> front;
    private final List<Page> all = new ArrayList<>();
    private final Map<Page, Node> nodes = new HashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final VBox rail = new VBox(4);
    private final StackPane place = new StackPane();

    /**
     * Shows one page until others are added.
     *
     * @param first the one that is in front at the beginning
     */
    public Pages(Words words, Actions actions, Page first) {
        this.words = words;
        this.actions = actions;
        this.first = first;
        this.front = new SimpleObjectProperty<>(first);
        rail.getStyleClass().add("rail");
        rail.setAccessibleRole(AccessibleRole.TOOL_BAR);
        rail.managedProperty().bind(rail.visibleProperty());
        rail.setVisible(false);
        add(first);
        place(first);
    }

    /** Puts a page at the end of the rail, and behind its action. */
    public void add(Page page) {
        all.add(page);
        actions.put(page.action(), () -> show(page));
        ToggleButton button = new ToggleButton(null, Icons.of(page.icon()));
        button.setToggleGroup(group);
        button.setSelected(page.equals(front.get()));
        button.getStyleClass().addAll("flat", "rail-button");
        button.accessibleTextProperty().bind(words.bind(page.action().label()));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty()
                .bind(words.bind(page.action().label())
                        .concat("  ")
                        .concat(actions.bindings().bindShown(page.action())));
        button.setTooltip(tooltip);
        button.setOnAction(event -> show(page));
        front.addListener((any, before, now) -> button.setSelected(page.equals(now)));
        rail.getChildren().add(button);
        rail.setVisible(all.size() > 1);
    }

    /** Brings a page to the front, with the focus. */
    public void show(Page page) {
        front(page);
        page.focus();
    }

    /** Brings the page to write on to the front; the focus is the caller's affair. */
    public void showFirst() {
        front(first);
    }

    public ReadOnlyObjectProperty<Page> front() {
        return front;
    }

    /** Nobody sees any page any more. */
    public void close() {
        front.get().hidden();
    }

    /** The buttons. */
    public Node rail() {
        return rail;
    }

    /** Where the page in front is. */
    public Node place() {
        return place;
    }

    private void front(Page page) {
        Page before = front.get();
        if (page.equals(before)) {
            // a click on the button of the page in front must not leave it without one that is pressed
            group.getToggles().get(all.indexOf(page)).setSelected(true);
            return;
        }
        before.hidden();
        place(page);
        front.set(page);
        page.shown();
    }

    private void place(Page page) {
        Node node = nodes.get(page);
        if (node == null) {
            node = page.node();
            nodes.put(page, node);
        }
        place.getChildren().setAll(node);
    }
}
