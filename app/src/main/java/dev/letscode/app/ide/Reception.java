package dev.letscode.app.ide;

import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.ide.work.Background;
import dev.letscode.app.intake.Imports;
import dev.letscode.app.intake.ParsedProblem;
import dev.letscode.app.intake.companion.Batches;
import dev.letscode.app.intake.companion.CompanionListener;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Takes problems from the browser while somebody wants it; what listens, and where, can be seen. */
final class Reception {

    private final Background background;
    private final Imports imports;
    private final Words words;
    private final BiConsumer<Path, Boolean> show;
    private final Consumer<String> tell;
    private final Consumer<String> complain;
    private final Batches batches = new Batches();
    private final Button sign = new Button(null, Icons.of(Feather.RADIO));
    private @Nullable CompanionListener listener;
    private final ReadOnlyBooleanWrapper wanted = new ReadOnlyBooleanWrapper();
    private boolean changing;

    /**
     * Listens to nothing yet.
     *
     * @param show puts a package into the list, and opens it if that is wanted
     * @param tell shows a person what has happened
     * @param complain shows a person what could not be done
     */
    Reception(
            IdeParts parts,
            Imports imports,
            BiConsumer<Path, Boolean> show,
            Consumer<String> tell,
            Consumer<String> complain) {
        background = parts.background();
        words = parts.words();
        this.imports = imports;
        this.show = show;
        this.tell = tell;
        this.complain = complain;
        sign.getStyleClass().addAll("flat", "small-text", "listening");
        sign.managedProperty().bind(sign.visibleProperty());
        sign.setVisible(false);
        sign.setOnAction(event -> toggle());
        words.tongue().addListener((any, before, now) -> label());
    }

    /** Says in the status bar that something listens; a click ends it. */
    Node sign() {
        return sign;
    }

    /** Whether somebody has asked for it and has not ended it, also while no port is free. */
    ReadOnlyBooleanProperty isWanted() {
        return wanted.getReadOnlyProperty();
    }

    /** Begins to listen, or ends it. */
    void toggle() {
        if (changing) {
            return;
        }
        CompanionListener open = listener;
        wanted.set(open == null);
        if (open != null) {
            close();
            return;
        }
        changing = true;
        background.run(
                () -> CompanionListener.open(
                        CompanionListener.PORTS,
                        problem -> background.tell(() -> take(problem)),
                        message -> background.tell(() -> complain.accept(message))),
                opened -> {
                    changing = false;
                    listener = opened;
                    label();
                },
                failure -> {
                    changing = false;
                    complain.accept(String.valueOf(failure.getMessage()));
                });
    }

    /** Ends listening for now. */
    void close() {
        CompanionListener open = listener;
        listener = null;
        label();
        if (open != null) {
            open.close();
        }
    }

    private void label() {
        CompanionListener open = listener;
        sign.setVisible(open != null);
        if (open != null) {
            String busy = open.busy().isEmpty()
                    ? ""
                    : "\n"
                            + words.of(
                                    Word.IMPORT_BUSY,
                                    open.busy().stream().map(String::valueOf).collect(Collectors.joining(", ")));
            sign.setText(words.of(Word.IMPORT_LISTENING, open.port()));
            sign.setTooltip(new Tooltip(words.of(Word.IMPORT_LISTENING_HINT) + busy));
            sign.setAccessibleText(sign.getText() + ". " + words.of(Word.IMPORT_LISTENING_HINT) + busy);
        }
    }

    private void take(ParsedProblem problem) {
        Batches.Standing standing = batches.add(problem);
        background.run(
                () -> imports.add(problem),
                location -> {
                    show.accept(location, standing.isFirst());
                    if (standing.isLast()) {
                        tell.accept(
                                standing.size() == 1
                                        ? words.of(Word.IMPORT_TAKEN, problem.name())
                                        : words.of(Word.IMPORT_TAKEN_MANY, standing.size(), problem.group()));
                    }
                },
                failure -> complain.accept(String.valueOf(failure.getMessage())));
    }
}
