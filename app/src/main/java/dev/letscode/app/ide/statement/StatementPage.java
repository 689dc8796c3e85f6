package dev.letscode.app.ide.statement;

import dev.letscode.app.ide.problems.ProblemItem;
import dev.letscode.app.ide.statement.html.Html;
import dev.letscode.app.ide.statement.latex.Latex;
import dev.letscode.app.ide.statement.pdf.PdfDocument;
import dev.letscode.app.ide.texts.FileText;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.workshop.FileProblem;
import dev.letscode.problems.Document;
import dev.letscode.problems.TestCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A statement that was read.
 *
 * @param body HTML of it and of its samples; only of the samples if it is a PDF
 * @param samples as they are in the body
 * @param document that was read; absent if the package has none
 * @param pdf its pages, which whoever shows them closes
 */
public record StatementPage(String body, List<Sample> samples, Optional<Document> document, Optional<PdfDocument> pdf) {

    private static final int LARGEST_BYTES = 2 << 20;

    public StatementPage {
        samples = List.copyOf(samples);
    }

    /** What is shown instead of a statement that cannot be read. */
    static StatementPage failed(String message) {
        return new StatementPage(note(message), List.of(), Optional.empty(), Optional.empty());
    }

    /**
     * Reads a statement; takes its time.
     *
     * @param document of the package, if it has one
     * @param words of the window
     */
    public static StatementPage read(ProblemItem item, Optional<Document> document, Function<Word, String> words)
            throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (TestCase test : item.samples()) {
            samples.add(Sample.read(test));
        }
        StringBuilder body = new StringBuilder();
        Optional<PdfDocument> pdf = Optional.empty();
        if (document.isEmpty()) {
            body.append(note(words.apply(Word.STATEMENT_NONE)));
        } else if (document.get().format() == Document.Format.PDF) {
            try {
                pdf = Optional.of(PdfDocument.open(document.get().file()));
            } catch (IOException e) {
                body.append(note(words.apply(Word.STATEMENT_BROKEN)
                        .replace("{0}", document.get().file().toString())
                        .replace("{1}", FileProblem.of(e))));
            }
        } else {
            body.append(text(document.get(), samples.isEmpty(), words));
        }
        for (int i = 0; i < samples.size(); i++) {
            body.append(html(i, samples.get(i), words));
        }
        return new StatementPage(body.toString(), samples, document, pdf);
    }

    private static String text(Document document, boolean examples, Function<Word, String> words) throws IOException {
        Path file = document.file().toAbsolutePath();
        Optional<FileText> read = FileText.read(file, LARGEST_BYTES);
        if (read.isEmpty()) {
            return note(words.apply(Word.STATEMENT_LONG).replace("{0}", file.toString()));
        }
        FileText text = read.get();
        Pictures pictures = new Pictures(file.resolveSibling(""));
        StringBuilder html = new StringBuilder();
        if (!text.charset().equals(StandardCharsets.UTF_8) && !text.isSure()) {
            html.append(note(words.apply(Word.STATEMENT_ENCODING)
                    .replace("{0}", file.toString())
                    .replace("{1}", text.charset().displayName())));
        }
        if (document.format() == Document.Format.MARKDOWN) {
            return html.append(Markdown.html(text.text(), pictures)).toString();
        }
        Latex.Page page = Latex.html(
                text.text(), new Latex.Surroundings(pictures::address, part -> heading(part, words), examples));
        html.append(page.html());
        if (!page.unknown().isEmpty()) {
            html.append(note(words.apply(Word.STATEMENT_UNKNOWN).replace("{0}", String.join("  ", page.unknown()))));
        }
        return html.toString();
    }

    /** What commands like {@code \InputFile} print. */
    private static String heading(String part, Function<Word, String> words) {
        return switch (part) {
            case "InputFile" -> words.apply(Word.STATEMENT_INPUT);
            case "OutputFile" -> words.apply(Word.STATEMENT_OUTPUT);
            case "Interaction" -> words.apply(Word.STATEMENT_INTERACTION);
            case "Note", "Notes", "Explanation", "Explanations" -> words.apply(Word.STATEMENT_NOTE);
            case "Scoring" -> words.apply(Word.STATEMENT_SCORING);
            default -> part;
        };
    }

    private static String note(String text) {
        return "<p class=\"note\">" + Html.escape(text) + "</p>";
    }

    private static String html(int index, Sample sample, Function<Word, String> words) {
        String title = Html.escape(words.apply(Word.STATEMENT_SAMPLE).replace("{0}", String.valueOf(index + 1)));
        if (sample.interaction().isPresent()) {
            return "<h2>" + title + "</h2><div class=\"sample one\">"
                    + block(
                            words.apply(Word.STATEMENT_INTERACTION),
                            "",
                            sample.interaction().get(),
                            words) + "</div>";
        }
        return "<h2>" + title + "</h2><div class=\"sample\">"
                + block(words.apply(Word.STATEMENT_INPUT), "in:" + index, sample.input(), words)
                + block(words.apply(Word.STATEMENT_OUTPUT), "out:" + index, sample.output(), words)
                + "</div>";
    }

    private static String block(String title, String copies, String text, Function<Word, String> words) {
        String button = copies.isEmpty()
                ? ""
                : button("copy:" + copies, words.apply(Word.STATEMENT_COPY))
                        + (copies.startsWith("in:") ? button("use:" + copies, words.apply(Word.STATEMENT_USE)) : "");
        return "<section><header><span>" + Html.escape(title) + "</span>" + button + "</header><pre>"
                + Html.escape(text) + "</pre></section>";
    }

    private static String button(String action, String label) {
        return "<button onclick=\"alert('" + action + "')\">" + Html.escape(label) + "</button>";
    }
}
