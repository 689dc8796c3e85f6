package dev.letscode.app.ide.settings;

import dev.letscode.app.ide.look.Choosing;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A titled group of controls, each with its name on its left. */
final class Form {

    private static final double NAMES = 200;

    private final Words words;
    private final GridPane grid = new GridPane(14, 9);
    private final VBox root;
    private int row;

    Form(Words words, Word title) {
        this.words = words;
        Label name = new Label();
        name.textProperty().bind(words.bind(title));
        name.getStyleClass().add("card-title");
        root = new VBox(12, name);
        root.getStyleClass().add("card");
    }

    Node node() {
        return root;
    }

    /** Puts a control below the others; its name is what a screen reader says, too. */
    void add(Word name, Control control) {
        Label label = new Label();
        label.textProperty().bind(words.bind(name));
        label.setMinWidth(NAMES);
        label.setLabelFor(control);
        control.accessibleTextProperty().bind(words.bind(name));
        if (row == 0) {
            root.getChildren().add(grid);
        }
        grid.addRow(row++, label, control);
    }

    /** Puts an explanation below a control. */
    void explain(Label text) {
        text.getStyleClass().addAll("muted", "small-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.managedProperty().bind(text.visibleProperty());
        grid.add(text, 1, row++);
    }

    /** Puts something over the whole width. */
    void add(Node node) {
        root.getChildren().add(node);
    }

    /** A choice among constants, whose names follow the language of the window. */
    static <E extends Enum<E>> ComboBox<E> choice(
            Words words, Class<E> type, E now, Function<E, String> name, Consumer<E> choose) {
        ComboBox<E> box = choice(Arrays.asList(type.getEnumConstants()), now, name, choose);
        words.tongue().addListener((any, before, tongue) -> Choosing.renew(box));
        return box;
    }

    static <T> ComboBox<T> choice(List<T> all, @Nullable T now, Function<T, String> name, Consumer<T> choose) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(all);
        box.setConverter(converter(name));
        box.setValue(now);
        AtomicReference<@Nullable T> last = new AtomicReference<>(now);
        box.valueProperty().addListener((any, before, value) -> {
            // what is shown anew is no choice
            if (value != null && !value.equals(last.getAndSet(value))) {
                choose.accept(value);
            }
        });
        box.setPrefWidth(240);
        return box;
    }

    private static <T> StringConverter<T> converter(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }
}
