package dev.letscode.app.ide;

import dev.letscode.app.ide.desk.OpenProblem;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Which language the source in front is written in. */
final class LanguageChoice {

    /** The ones that most people write come first. */
    private static final List<String> FIRST =
            List.of("cpp20", "cpp17", "cpp23", "c", "java", "python3", "javascript", "rust", "kotlin", "go", "csharp");

    private static final String SCRIPT = "script";

    private final LanguageCatalog languages;
    private final ComboBox<Language> box = new ComboBox<>();
    private boolean showing;

    LanguageChoice(LanguageCatalog languages, Words words, Consumer<String> choose) {
        this.languages = languages;
        box.getStyleClass().addAll("small", "language-choice");
        box.accessibleTextProperty().bind(words.bind(Word.ACTION_CHOOSE_LANGUAGE));
        box.setVisibleRowCount(16);
        box.setMinWidth(96);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Language language) {
                return language == null ? "" : language.name();
            }

            @Override
            public @Nullable Language fromString(String name) {
                return null;
            }
        });
        box.valueProperty().addListener((any, before, now) -> {
            if (!showing && now != null) {
                choose.accept(now.id());
            }
        });
    }

    Node node() {
        return box;
    }

    /** Lets somebody choose with the keyboard. */
    void open() {
        box.requestFocus();
        box.show();
    }

    /** Those that a problem takes, and the one that is chosen. */
    void show(@Nullable OpenProblem problem) {
        showing = true;
        if (problem == null) {
            box.setValue(null);
        } else {
            Optional<List<String>> allowed = problem.item().problem().languages();
            box.getItems()
                    .setAll(languages.all().stream()
                            .filter(one -> !one.id().equals(SCRIPT))
                            .filter(one ->
                                    allowed.isEmpty() || allowed.get().stream().anyMatch(one::isCalled))
                            .sorted(Comparator.comparingInt(LanguageChoice::rank)
                                    .thenComparing(Language::name))
                            .toList());
            box.setValue(languages.byId(problem.language().get()).orElse(null));
        }
        showing = false;
    }

    private static int rank(Language language) {
        int at = FIRST.indexOf(language.id());
        return at < 0 ? FIRST.size() : at;
    }
}
