package dev.letscode.app.ide;

import dev.letscode.app.ide.texts.FileText;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.ide.work.Background;
import dev.letscode.app.intake.Imports;
import dev.letscode.app.workshop.FileProblem;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** What is dropped onto the window: packages and problems go into the list, a source to the problem in front. */
final class Dropped {

    /** More than any judge takes. */
    private static final int LARGEST_SOURCE = 8 << 20;

    private final Background background;
    private final Words words;
    private final LanguageCatalog languages;
    private final Supplier<String> usual;
    private final Consumer<Path> open;
    private final Writing write;
    private final Consumer<String> tell;

    /** Puts a source into the editor in front. */
    @FunctionalInterface
    interface Writing {

        /** Does so in a language; false if no problem is open. */
        boolean write(String languageId, String text);
    }

    /**
     * Takes what is dropped.
     *
     * @param open puts packages into the list
     */
    Dropped(IdeParts parts, Consumer<Path> open, Writing write, Consumer<String> tell) {
        background = parts.background();
        words = parts.words();
        languages = parts.languages();
        usual = parts.desk().usualLanguage()::get;
        this.open = open;
        this.write = write;
        this.tell = tell;
    }

    void listen(Scene scene) {
        scene.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    void take(List<Path> files) {
        for (Path file : files) {
            Optional<Language> language = languageOf(file);
            if (Files.isDirectory(file) || Imports.isProblem(file) || language.isEmpty()) {
                open.accept(file);
            } else {
                source(file, language.get());
            }
        }
    }

    /** By its extension: the one that was used last if it has it too, as C++ has several. */
    private Optional<Language> languageOf(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        List<Language> all = languages.all().stream()
                .filter(language -> language.extensions().stream().anyMatch(name::endsWith))
                .toList();
        return all.stream()
                .filter(language -> language.id().equals(usual.get()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(language -> language.extensions().getFirst().equals(extension(name)))
                        .findFirst())
                .or(() -> all.stream().findFirst());
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }

    private void source(Path file, Language language) {
        background.run(
                () -> FileText.read(file, LARGEST_SOURCE),
                read -> read.ifPresentOrElse(
                        text -> put(file, language, text),
                        () -> tell.accept(words.of(Word.IMPORT_LONG, file, LARGEST_SOURCE >> 20))),
                failure -> tell.accept(
                        file + ": " + (failure instanceof IOException e ? FileProblem.of(e) : failure.getMessage())));
    }

    private void put(Path file, Language language, FileText text) {
        if (text.text().indexOf('\0') >= 0) {
            tell.accept(words.of(Word.IMPORT_NO_TEXT, file));
        } else if (!write.write(language.id(), text.text().replace("\r\n", "\n"))) {
            tell.accept(words.of(Word.IMPORT_NO_PROBLEM, file.getFileName()));
        } else if (!text.charset().equals(StandardCharsets.UTF_8)) {
            tell.accept(words.of(
                    Word.IMPORT_ENCODING, file.getFileName(), text.charset().displayName()));
        }
    }
}
