package dev.letscode.app.ide.contest;

import dev.letscode.app.contest.ResultFiles;
import dev.letscode.app.contest.Sheet;
import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.ide.work.Background;
import dev.letscode.app.workshop.FileProblem;
import dev.letscode.app.workshop.InputException;
import dev.letscode.engine.contest.ContestState;
import dev.letscode.engine.contest.ContestTimes;
import dev.letscode.engine.contest.Scoreboard;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import org.kordamp.ikonli.feather.Feather;

/** What leaves the window: the scoreboard and sources on paper, and the results as files. */
public final class ContestOutput {

    private final ContestModel model;
    private final Words words;
    private final Background background;
    private final Path folder;
    private final Supplier<Optional<String>> source;

    /**
     * The output.
     *
     * @param folder for what cannot be printed
     * @param source what is in the editor, if something is
     */
    public ContestOutput(
            ContestModel model, Words words, Background background, Path folder, Supplier<Optional<String>> source) {
        this.model = model;
        this.words = words;
        this.background = background;
        this.folder = folder;
        this.source = source;
    }

    MenuButton printMenu() {
        MenuButton menu = new MenuButton();
        dress(menu, Word.CONTEST_PRINT, Feather.PRINTER);
        menu.getItems()
                .addAll(
                        item(Word.CONTEST_PRINT_BOARD, this::printBoard),
                        item(Word.CONTEST_PRINT_SOURCE, this::printSource));
        return menu;
    }

    Button exportButton() {
        Button button = new Button();
        dress(button, Word.CONTEST_EXPORT, Feather.DOWNLOAD);
        button.setOnAction(event -> {
            if (model.board().get().map(Scoreboard::isFrozen).orElse(true)) {
                model.message().set(words.of(Word.CONTEST_RESULTS_HIDDEN));
                return;
            }
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(words.of(Word.CONTEST_EXPORT));
            Optional<File> chosen =
                    Optional.ofNullable(chooser.showDialog(button.getScene().getWindow()));
            chosen.ifPresent(place -> export(place.toPath()));
        });
        return button;
    }

    private void dress(ButtonBase button, Word label, Feather icon) {
        button.setGraphic(Icons.of(icon));
        button.textProperty().bind(words.bind(label));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    private MenuItem item(Word label, Runnable deed) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(words.bind(label));
        item.setOnAction(event -> deed.run());
        return item;
    }

    /** Writes the results into a folder. */
    void export(Path place) {
        Optional<ContestState> state = model.state().get();
        Optional<Scoreboard> board = model.board().get();
        if (state.isEmpty() || board.isEmpty()) {
            return;
        }
        background.run(
                () -> {
                    for (Map.Entry<String, String> file :
                            ResultFiles.of(state.get(), board.get()).entrySet()) {
                        write(place.resolve(file.getKey()), file.getValue());
                    }
                    return place;
                },
                done -> model.message().set(words.of(Word.CONTEST_EXPORTED, done)),
                model.complaining());
    }

    void printBoard() {
        Optional<ContestState> state = model.state().get();
        Optional<Scoreboard> board = model.board().get();
        if (state.isPresent() && board.isPresent()) {
            String heading = state.get().contest().name() + " · "
                    + ContestTimes.clock(board.get().time())
                    + (board.get().isFrozen() ? " · " + words.of(Word.CONTEST_BOARD_FROZEN) : "");
            print(Sheet.of(state.get(), board.get(), heading), "scoreboard");
        }
    }

    void printSource() {
        Optional<String> text = source.get();
        if (text.isEmpty()) {
            model.message().set(words.of(Word.CONTEST_PRINT_NOTHING));
            return;
        }
        String heading = model.account() + " · "
                + ContestTimes.clock(model.board().get().map(Scoreboard::time).orElse(Duration.ZERO));
        print(Sheet.of(text.get(), heading), "source");
    }

    /** Where a sheet went. */
    private record Printed(Word how, String where) {}

    private void print(Sheet sheet, String name) {
        background.run(
                () -> {
                    Optional<String> printer = Paper.print(sheet);
                    if (printer.isPresent()) {
                        return new Printed(Word.CONTEST_PRINTED, printer.get());
                    }
                    Path file = folder.resolve("print").resolve(name + "-" + System.currentTimeMillis() + ".html");
                    write(file, sheet.html());
                    return new Printed(Word.CONTEST_PRINTED_FILE, file.toString());
                },
                printed -> model.message().set(words.of(printed.how(), printed.where())),
                model.complaining());
    }

    private static void write(Path file, String text) throws InputException {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new InputException(file + ": cannot be written; " + FileProblem.of(e));
        }
    }
}
