package dev.letscode.app.ide.statement;

import dev.letscode.app.ide.problems.ProblemItem;
import dev.letscode.app.ide.statement.pdf.PdfView;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.ide.work.Background;
import dev.letscode.app.workshop.FileProblem;
import dev.letscode.problems.Document;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows statements, in the language and the format that is chosen where a package has several. */
public final class StatementView {

    private final Background background;
    private final Words words;
    private final Consumer<String> useAsInput;
    private final StackPane place = new StackPane();
    private final StatementBar bar;
    private final StatementWeb web;
    private final VBox root;
    /** By the names of problems: what somebody chose is shown again, as long as the package has it. */
    private final Map<String, String> chosen = new HashMap<>();

    private Runnable onChosen = () -> {};

    private @Nullable PdfView pdf;
    private boolean dark;
    private double zoom = 1;
    private @Nullable ProblemItem item;
    private @Nullable StatementPage page;

    /**
     * Makes one.
     *
     * @param useAsInput told the input of a sample that is to become a test of one's own
     */
    public StatementView(Background background, Words words, Consumer<String> useAsInput) {
        this.background = background;
        this.words = words;
        this.useAsInput = useAsInput;
        bar = new StatementBar(words, this::choose, this::showSamples);
        web = new StatementWeb(background, words, this::act);
        Label nothing = new Label();
        nothing.textProperty().bind(words.bind(Word.STATEMENT_EMPTY));
        nothing.getStyleClass().add("empty");
        nothing.setWrapText(true);
        place.getChildren().add(nothing);
        VBox.setVgrow(place, Priority.ALWAYS);
        root = new VBox(bar.node(), place);
        root.getStyleClass().add("statement");
    }

    public Node node() {
        return root;
    }

    public void focus() {
        if (pdf != null && place.getChildren().contains(pdf.node())) {
            pdf.focus();
        } else {
            web.focus();
        }
    }

    /** Shows a problem's statement, in this language where it has one in it, unless another one was chosen for it. */
    public void show(ProblemItem value, String language) {
        item = value;
        Optional<Document> before = value.problem().statements().stream()
                .filter(document -> key(document).equals(chosen.get(value.name())))
                .findFirst();
        show(value, before.or(() -> value.statement(language)));
    }

    private void choose(Document document) {
        if (item != null) {
            chosen.put(item.name(), key(document));
            show(item, Optional.of(document));
            onChosen.run();
        }
    }

    private static String key(Document document) {
        return document.language() + " " + document.format();
    }

    /** What was chosen, for another time. */
    public Map<String, String> chosen() {
        return Map.copyOf(chosen);
    }

    public void restore(Map<String, String> before) {
        chosen.putAll(before);
    }

    /** Tells of each choice. */
    public void onChosen(Runnable told) {
        onChosen = told;
    }

    private void show(ProblemItem value, Optional<Document> document) {
        Map<Word, String> said = new EnumMap<>(Word.class);
        for (Word word : Word.values()) {
            said.put(word, words.of(word));
        }
        background.latest(
                "statement",
                () -> StatementPage.read(value, document, word -> said.getOrDefault(word, "")),
                read -> show(value, document, read),
                failure -> show(
                        value,
                        document,
                        StatementPage.failed(
                                failure instanceof IOException e
                                        ? words.of(
                                                Word.STATEMENT_BROKEN,
                                                document.map(Document::file).orElse(value.location()),
                                                FileProblem.of(e))
                                        : String.valueOf(failure.getMessage()))));
    }

    private void show(ProblemItem of, Optional<Document> document, StatementPage value) {
        page = value;
        List<Document> all = of.problem().statements();
        bar.show(all, document, value.pdf().isPresent() && !value.samples().isEmpty());
        if (value.pdf().isPresent()) {
            PdfView view = pdf == null ? open() : pdf;
            view.show(value.pdf().get());
            place.getChildren().setAll(view.node());
        } else {
            if (pdf != null) {
                pdf.show(null);
            }
            showWeb(value);
        }
    }

    private void showSamples(boolean samples) {
        if (page != null && pdf != null && page.pdf().isPresent()) {
            if (samples) {
                showWeb(page);
            } else {
                place.getChildren().setAll(pdf.node());
            }
        }
    }

    private void showWeb(StatementPage value) {
        web.show(value.body());
        place.getChildren().setAll(web.node());
    }

    private PdfView open() {
        PdfView view = new PdfView(background, words);
        view.setDark(dark);
        view.setZoom(zoom);
        pdf = view;
        return view;
    }

    public void setDark(boolean value) {
        dark = value;
        web.setDark(value);
        if (pdf != null) {
            pdf.setDark(value);
        }
    }

    /** Text size, 1 being the usual one. */
    public void setZoom(double value) {
        zoom = value;
        web.setZoom(value);
        if (pdf != null) {
            pdf.setZoom(value);
        }
    }

    /** What a button of the page says. */
    private void act(String said) {
        String[] parts = said.split(":", 3);
        if (page == null || parts.length != 3 || !parts[2].matches("[0-9]{1,4}")) {
            return;
        }
        int index = Integer.parseInt(parts[2]);
        if (index >= page.samples().size()) {
            return;
        }
        Sample sample = page.samples().get(index);
        String text = parts[1].equals("in") ? sample.input() : sample.output();
        if (parts[0].equals("use")) {
            useAsInput.accept(text);
        } else {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
