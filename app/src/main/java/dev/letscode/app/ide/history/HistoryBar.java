package dev.letscode.app.ide.history;

import dev.letscode.app.ide.look.Choosing;
import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.results.VerdictWords;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Where somebody says which submissions are to be listed. */
final class HistoryBar {

    private final Words words;
    private final Runnable reload;
    private final CheckBox onlyThis = new CheckBox();
    private final ComboBox<Choice<Verdict>> verdict;
    private final ComboBox<Choice<Language>> language;
    private final ComboBox<Choice<HistoryFilter.Span>> span;
    private final TextField text = new TextField();
    private final HBox root;

    /**
     * Filters nothing yet.
     *
     * @param reload wants what is asked for from the store
     * @param narrowed told that another text is wanted in the lines that are there
     */
    HistoryBar(List<Language> languages, Words words, Runnable reload, Runnable narrowed) {
        this.words = words;
        this.reload = reload;
        onlyThis.textProperty().bind(words.bind(Word.HISTORY_THIS_PROBLEM));
        onlyThis.setSelected(true);
        onlyThis.setOnAction(event -> reload.run());
        verdict = box(Word.HISTORY_ANY_VERDICT, 104, one -> words.of(VerdictWords.of(one)), List.of(Verdict.values()));
        language = box(Word.HISTORY_ANY_LANGUAGE, 124, Language::name, languages);
        span = box(
                Word.HISTORY_ANY_TIME,
                96,
                this::name,
                List.of(HistoryFilter.Span.TODAY, HistoryFilter.Span.WEEK, HistoryFilter.Span.MONTH));
        text.promptTextProperty().bind(words.bind(Word.HISTORY_TEXT));
        text.accessibleTextProperty().bind(words.bind(Word.HISTORY_TEXT));
        text.getStyleClass().add("small");
        text.setPrefColumnCount(7);
        text.textProperty().addListener((any, before, now) -> narrowed.run());
        FlowPane choices = new FlowPane(8, 3, onlyThis, verdict, language, span, text);
        choices.setAlignment(Pos.CENTER_LEFT);
        choices.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(choices, Priority.ALWAYS);
        root = new HBox(4, choices, Icons.button(Feather.REFRESH_CW, words, Word.HISTORY_RELOAD, reload));
        root.setMinHeight(Region.USE_PREF_SIZE);
        root.getStyleClass().add("history-bar");
    }

    Node node() {
        return root;
    }

    boolean isOfOneProblem() {
        return onlyThis.isSelected();
    }

    HistoryFilter filter() {
        return new HistoryFilter(
                chosen(verdict),
                chosen(language).map(Language::id),
                chosen(span).orElse(HistoryFilter.Span.EVER),
                text.getText());
    }

    private static <T> Optional<T> chosen(ComboBox<Choice<T>> box) {
        return Optional.ofNullable(box.getValue()).flatMap(Choice::value);
    }

    private String name(HistoryFilter.Span one) {
        return words.of(
                switch (one) {
                    case EVER -> Word.HISTORY_ANY_TIME;
                    case TODAY -> Word.HISTORY_TODAY;
                    case WEEK -> Word.HISTORY_WEEK;
                    case MONTH -> Word.HISTORY_MONTH;
                });
    }

    /** One of a box, or none in particular. */
    private record Choice<T>(Optional<T> value) {}

    private <T> ComboBox<Choice<T>> box(
            Word none, double width, Function<? super T, String> name, List<? extends T> all) {
        ComboBox<Choice<T>> box = new ComboBox<>();
        box.getStyleClass().add("small");
        box.accessibleTextProperty().bind(words.bind(none));
        box.setConverter(converter(none, name));
        words.tongue().addListener((any, before, now) -> Choosing.renew(box));
        box.getItems().add(new Choice<>(Optional.empty()));
        all.forEach(one -> box.getItems().add(new Choice<>(Optional.of(one))));
        box.setValue(box.getItems().getFirst());
        box.setVisibleRowCount(14);
        box.setPrefWidth(width);
        box.setOnAction(event -> reload.run());
        return box;
    }

    private <T> StringConverter<Choice<T>> converter(Word none, Function<? super T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice<T> one) {
                return one == null ? "" : one.value().<String>map(name).orElseGet(() -> words.of(none));
            }

            @Override
            public @Nullable Choice<T> fromString(String shown) {
                return null;
            }
        };
    }
}
