package dev.letscode.app.ide.statement;

import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.problems.Document;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Above a statement, where there is something to choose: its language, and for a PDF whether pages or samples are shown. */
final class StatementBar {

    private final Words words;
    private final ComboBox<Document> languages = new ComboBox<>();
    private final ToggleButton pages = new ToggleButton();
    private final ToggleButton samples = new ToggleButton();
    private final HBox root;
    private boolean showing;

    /**
     * Makes one.
     *
     * @param choose told the statement that is wanted
     * @param showSamples told whether the samples are wanted instead of the pages
     */
    StatementBar(Words words, Consumer<Document> choose, Consumer<Boolean> showSamples) {
        this.words = words;
        languages.getStyleClass().add("small");
        languages.accessibleTextProperty().bind(words.bind(Word.STATEMENT_LANGUAGE));
        languages.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Document document) {
                return document == null ? "" : name(document);
            }

            @Override
            public @Nullable Document fromString(String name) {
                return null;
            }
        });
        languages.valueProperty().addListener((any, before, now) -> {
            if (!showing && now != null) {
                choose.accept(now);
            }
        });
        ToggleGroup group = new ToggleGroup();
        toggle(pages, Word.PANE_STATEMENT, "left-pill", group);
        toggle(samples, Word.STATEMENT_SAMPLES, "right-pill", group);
        group.selectedToggleProperty().addListener((any, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            } else if (!showing) {
                showSamples.accept(samples.equals(now));
            }
        });
        HBox toggles = new HBox(pages, samples);
        toggles.visibleProperty().bind(samples.visibleProperty());
        toggles.managedProperty().bind(samples.visibleProperty());
        root = new HBox(10, languages, toggles);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("statement-bar");
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
        words.tongue().addListener((any, before, now) -> {
            List<Document> all = List.copyOf(languages.getItems());
            Document chosen = languages.getValue();
            if (chosen != null) {
                fill(all, chosen);
            }
        });
    }

    private void toggle(ToggleButton button, Word label, String style, ToggleGroup group) {
        button.textProperty().bind(words.bind(label));
        button.getStyleClass().addAll("small", style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
    }

    Node node() {
        return root;
    }

    /** Offers what a package has. */
    void show(List<Document> all, Optional<Document> chosen, boolean hasPagesAndSamples) {
        showing = true;
        fill(all, chosen.orElse(null));
        languages.setVisible(all.size() > 1);
        languages.setManaged(all.size() > 1);
        samples.setVisible(hasPagesAndSamples);
        pages.setSelected(true);
        root.setVisible(all.size() > 1 || hasPagesAndSamples);
        showing = false;
    }

    private void fill(List<Document> all, @Nullable Document chosen) {
        boolean before = showing;
        showing = true;
        languages.getItems().setAll(all);
        languages.setValue(chosen);
        showing = before;
    }

    /** The language in the window's own, and how it is written if that is not the only one. */
    private String name(Document document) {
        Locale window = Locale.of(words.tongue().get().code());
        String language = Locale.forLanguageTag(document.language()).getDisplayName(window);
        boolean isOnly = languages.getItems().stream()
                        .filter(other -> other.language().equals(document.language()))
                        .count()
                < 2;
        return isOnly
                ? language
                : language + " · "
                        + switch (document.format()) {
                            case MARKDOWN -> "Markdown";
                            case LATEX -> "LaTeX";
                            case PDF -> "PDF";
                        };
    }
}
