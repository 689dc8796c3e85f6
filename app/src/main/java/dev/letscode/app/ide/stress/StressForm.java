package dev.letscode.app.ide.stress;

import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.stress.GeneratorArguments;
import dev.letscode.engine.stress.StressChoices;
import dev.letscode.engine.stress.StressException;
import dev.letscode.engine.stress.StressPart;
import dev.letscode.engine.stress.StressSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What a stress test is made with: generator, its arguments, reference and first seed. */
final class StressForm {

    /** Longer than anybody waits; whoever wants more starts it again from the last seed. */
    private static final int MOST_ROUNDS = 1_000_000;

    private final Words words;
    private final ComboBox<Choice> generator;
    private final ComboBox<Choice> reference;
    private final TextField arguments = new TextField();
    private final TextField seed = new TextField("1");
    private final GridPane root = new GridPane();

    /**
     * Something that can be chosen.
     *
     * @param part absent for a file of one's own that is yet to be chosen
     * @param template of a generator's arguments
     */
    private record Choice(String name, Optional<StressPart> part, String template) {}

    /**
     * Makes an empty one.
     *
     * @param own asks for a file of one's own, and gives it to whoever wants it
     */
    StressForm(Words words, Consumer<Consumer<StressPart>> own, Node... buttons) {
        this.words = words;
        generator = box(Word.STRESS_GENERATOR, own);
        reference = box(Word.STRESS_REFERENCE, own);
        generator.valueProperty().addListener((any, before, now) -> {
            if (now != null && now.part().isPresent()) {
                arguments.setText(now.template());
            }
        });
        arguments.getStyleClass().addAll("small", "code");
        arguments.accessibleTextProperty().bind(words.bind(Word.STRESS_ARGUMENTS));
        arguments.promptTextProperty().bind(words.bind(Word.STRESS_ARGUMENTS));
        seed.getStyleClass().addAll("small", "code");
        seed.accessibleTextProperty().bind(words.bind(Word.STRESS_SEED));
        seed.setPrefWidth(74);
        seed.setMinWidth(60);
        Label seedName = name(Word.STRESS_SEED, seed);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox rest = new HBox(6, seedName, seed, gap);
        rest.getChildren().addAll(buttons);
        rest.setAlignment(Pos.CENTER_LEFT);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints choices = new ColumnConstraints(100, 180, 240);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setMinWidth(0);
        root.getColumnConstraints().addAll(names, choices, wide);
        root.addRow(0, name(Word.STRESS_GENERATOR, generator), generator, arguments);
        root.addRow(1, name(Word.STRESS_REFERENCE, reference), reference, rest);
        root.setHgap(8);
        root.setVgap(5);
        root.getStyleClass().add("stress-form");
        root.setMinWidth(0);
    }

    Node node() {
        return root;
    }

    void focus() {
        generator.requestFocus();
    }

    /** Offers what a package has; nothing of another one is left. */
    void offer(StressChoices choices) {
        List<Choice> generators = new ArrayList<>();
        choices.generators()
                .forEach(one -> generators.add(new Choice(
                        one.part().name().replaceFirst("^generators/", ""), Optional.of(one.part()), one.arguments())));
        fill(generator, generators);
        if (generators.isEmpty()) {
            arguments.setText(GeneratorArguments.USUAL);
        }
        List<Choice> references = new ArrayList<>();
        choices.references()
                .forEach(part -> references.add(
                        new Choice(part.name().replaceFirst("^submissions/", ""), Optional.of(part), "")));
        fill(reference, references);
    }

    private void fill(ComboBox<Choice> box, List<Choice> choices) {
        List<Choice> all = new ArrayList<>(choices);
        all.add(new Choice("", Optional.empty(), ""));
        box.getItems().setAll(all);
        if (choices.isEmpty()) {
            box.setValue(null);
        } else {
            box.setValue(choices.getFirst());
        }
    }

    /**
     * What is chosen.
     *
     * @throws StressException if something is missing or cannot be read, in words
     */
    StressSetup setup() throws StressException {
        StressPart made = chosen(generator).orElseThrow(() -> new StressException(words.of(Word.STRESS_NO_GENERATOR)));
        StressPart right = chosen(reference).orElseThrow(() -> new StressException(words.of(Word.STRESS_NO_REFERENCE)));
        String text = seed.getText().strip();
        if (!text.matches("[0-9]{1,15}")) {
            throw new StressException(words.of(Word.STRESS_BAD_SEED, text));
        }
        return new StressSetup(
                made, GeneratorArguments.of(arguments.getText()), right, Long.parseLong(text), MOST_ROUNDS);
    }

    private static Optional<StressPart> chosen(ComboBox<Choice> box) {
        return Optional.ofNullable(box.getValue()).flatMap(Choice::part);
    }

    private Label name(Word word, Node of) {
        Label label = new Label();
        label.textProperty().bind(words.bind(word));
        label.getStyleClass().addAll("muted", "small-text");
        label.setLabelFor(of);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private ComboBox<Choice> box(Word name, Consumer<Consumer<StressPart>> own) {
        ComboBox<Choice> box = new ComboBox<>();
        box.getStyleClass().add("small");
        box.setMaxWidth(Double.MAX_VALUE);
        box.accessibleTextProperty().bind(words.bind(name));
        box.promptTextProperty().bind(words.bind(name));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice choice) {
                return choice == null ? "" : choice.part().isEmpty() ? words.of(Word.STRESS_OWN) : choice.name();
            }

            @Override
            public @Nullable Choice fromString(String text) {
                return null;
            }
        });
        box.setOnAction(event -> {
            Choice chosen = box.getValue();
            if (chosen != null && chosen.part().isEmpty()) {
                box.setValue(null);
                own.accept(part -> {
                    Choice added = new Choice(part.name(), Optional.of(part), GeneratorArguments.USUAL);
                    box.getItems().addFirst(added);
                    box.setValue(added);
                });
            }
        });
        return box;
    }
}
