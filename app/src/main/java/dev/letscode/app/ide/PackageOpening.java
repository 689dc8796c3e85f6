package dev.letscode.app.ide;

import dev.letscode.app.ide.problems.ProblemRow;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.ide.work.Background;
import dev.letscode.app.intake.Imports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Packages that somebody opens besides those that are in the list anyway; they are there the next time as well. */
final class PackageOpening {

    private final Stage stage;
    private final Words words;
    private final Background background;
    private final Imports imports;
    private final Work work;
    private final Consumer<ProblemRow> open;
    private final Consumer<String> tell;
    private final List<String> opened;
    private final Runnable changed;

    /**
     * Begins with what was opened before.
     *
     * @param open shows a problem
     * @param changed told that there is one more to be kept
     * @param tell shows a person what cannot be opened
     */
    PackageOpening(
            Stage stage,
            IdeParts parts,
            Imports imports,
            Work work,
            Consumer<ProblemRow> open,
            Runnable changed,
            Consumer<String> tell) {
        this.stage = stage;
        this.words = parts.words();
        this.background = parts.background();
        this.imports = imports;
        this.work = work;
        this.open = open;
        this.opened = new ArrayList<>(parts.saved().packages());
        this.changed = changed;
        this.tell = tell;
    }

    /** Where they are. */
    List<String> opened() {
        return List.copyOf(opened);
    }

    /** Forgets packages that were opened; what is open of them stays open until its tab is closed. */
    void forget(String location) {
        if (opened.remove(location)) {
            work.unload(Path.of(location));
            changed.run();
        }
    }

    void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.of(Word.ACTION_OPEN_FOLDER));
        Optional.ofNullable(chooser.showDialog(stage)).ifPresent(folder -> open(folder.toPath()));
    }

    void chooseZip() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.of(Word.ACTION_OPEN_ZIP));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("ZIP, CPH", "*.zip", "*.kpp", "*.prob", "*.json"));
        Optional.ofNullable(chooser.showOpenDialog(stage)).ifPresent(file -> open(file.toPath()));
    }

    /** Puts packages into the list, and opens the first of them; what is no package yet is imported. */
    void open(Path location) {
        background.run(
                () -> imports.addForeign(location),
                made -> made.ifPresentOrElse(path -> showImported(path, true), () -> show(location)),
                failure -> tell.accept(String.valueOf(failure.getMessage())));
    }

    private void show(Path location) {
        work.load(List.of(location), rows -> {
            if (!rows.isEmpty()) {
                String place = location.toAbsolutePath().normalize().toString();
                if (!opened.contains(place)) {
                    opened.add(place);
                }
                changed.run();
                open.accept(rows.getFirst());
            }
        });
    }

    /** Puts a package of the home into the list, where it is the next time as well. */
    void showImported(Path location, boolean wanted) {
        work.load(List.of(location), rows -> {
            if (wanted && !rows.isEmpty()) {
                open.accept(rows.getFirst());
            }
        });
    }
}
