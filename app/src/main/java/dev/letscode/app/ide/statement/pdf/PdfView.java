package dev.letscode.app.ide.statement.pdf;

import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.ide.work.Background;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Shows a PDF: its pages in the colours of the window, a field to search them, and text that can be selected and copied. */
public final class PdfView {

    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final KeyCombination ALL = KeyCombination.valueOf("Shortcut+A");
    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");

    private final Background background;
    private final Words words;
    private final PdfSheets sheets;
    private final TextField search = new TextField();
    private final Label count = new Label();
    private final Label pageNumber = new Label();
    private final Label complaint = new Label();
    private final VBox root;
    private @Nullable PdfDocument document;
    private List<PageText> texts = List.of();
    private List<PdfRange> found = List.of();
    private int current;
    private int front;
    private PdfRange selection = PdfRange.NOTHING;

    public PdfView(Background background, Words words) {
        this.background = background;
        this.words = words;
        sheets = new PdfSheets(background, this::complain);
        sheets.onSelected(this::select);
        sheets.onShown(this::inFront);
        search.promptTextProperty().bind(words.bind(Word.STATEMENT_FIND));
        search.accessibleTextProperty().bind(words.bind(Word.STATEMENT_FIND));
        search.getStyleClass().add("small");
        search.setPrefColumnCount(12);
        search.textProperty().addListener((any, before, now) -> find());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::inSearch);
        count.getStyleClass().addAll("muted", "small-text");
        pageNumber.getStyleClass().addAll("muted", "small-text");
        complaint.getStyleClass().addAll("muted", "small-text");
        complaint.setWrapText(true);
        complaint.managedProperty().bind(complaint.visibleProperty());
        complaint.setVisible(false);
        Button copy = Icons.button(Feather.COPY, words, Word.STATEMENT_COPY_TEXT, this::copy);
        copy.getStyleClass().add("tiny");
        HBox bar = new HBox(6, search, count, gap(), pageNumber, copy);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("pane-bar");
        VBox.setVgrow(sheets.node(), Priority.ALWAYS);
        root = new VBox(bar, complaint, sheets.node());
        root.getStyleClass().add("pdf-view");
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        words.tongue().addListener((any, before, now) -> number());
    }

    private static Node gap() {
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    public Node node() {
        return root;
    }

    public void focus() {
        sheets.node().requestFocus();
    }

    public void setDark(boolean dark) {
        sheets.setDark(dark);
    }

    /** How large pages are, 1 being as wide as the pane. */
    public void setZoom(double zoom) {
        sheets.setZoom(zoom);
    }

    /** Shows a document from its first page on; what was shown before is closed. Nothing closes it. */
    public void show(@Nullable PdfDocument value) {
        PdfDocument before = document;
        document = value;
        texts = List.of();
        found = List.of();
        selection = PdfRange.NOTHING;
        front = 0;
        complaint.setVisible(false);
        search.clear();
        sheets.show(value);
        number();
        background.run(
                () -> {
                    if (before != null) {
                        before.close();
                    }
                    return true;
                },
                done -> {},
                failure -> complain(String.valueOf(failure.getMessage())));
        if (value != null) {
            background.latest(
                    "pdf-text",
                    () -> {
                        List<PageText> all = new ArrayList<>();
                        for (int i = 0; i < value.pages().size(); i++) {
                            all.add(value.text(i));
                        }
                        return all;
                    },
                    all -> read(value, all),
                    failure -> {
                        if (value == document) {
                            complain(String.valueOf(failure.getMessage()));
                        }
                    });
        }
    }

    private void read(PdfDocument of, List<PageText> all) {
        if (of != document) {
            return;
        }
        texts = List.copyOf(all);
        for (int i = 0; i < texts.size(); i++) {
            sheets.text(i, texts.get(i));
        }
        number();
        find();
    }

    private void complain(String message) {
        complaint.setText(message);
        complaint.setVisible(true);
    }

    private void inFront(int page) {
        if (page != front) {
            front = page;
            number();
        }
    }

    private void number() {
        int pages = document == null ? 0 : document.pages().size();
        String page = pages == 0 ? "" : words.of(Word.STATEMENT_PAGE, front + 1, pages);
        pageNumber.setText(page);
        sheets.node()
                .setAccessibleText(
                        front < texts.size() ? page + "\n" + texts.get(front).text() : page);
    }

    private void find() {
        List<PdfRange> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int page = i;
            texts.get(i)
                    .find(search.getText())
                    .forEach(span ->
                            all.add(new PdfRange(new PdfPlace(page, span.from()), new PdfPlace(page, span.to()))));
        }
        found = List.copyOf(all);
        current = 0;
        go(0);
    }

    private void go(int step) {
        if (found.isEmpty()) {
            count.setText(search.getText().isBlank() ? "" : words.of(Word.STATEMENT_FOUND, 0, 0));
            sheets.mark(found, selection);
            return;
        }
        current = Math.floorMod(current + step, found.size());
        PdfRange here = found.get(current);
        count.setText(words.of(Word.STATEMENT_FOUND, current + 1, found.size()));
        select(here);
        PageText page = texts.get(here.from().page());
        List<PageText.Box> boxes =
                page.boxes(here.on(here.from().page(), page.text().length()));
        if (!boxes.isEmpty()) {
            sheets.reveal(here.from().page(), boxes.getFirst());
        }
    }

    private void select(PdfRange range) {
        selection = range;
        sheets.mark(found, selection);
    }

    private void inSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            go(event.isShiftDown() ? -1 : 1);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            search.clear();
            focus();
        } else {
            return;
        }
        event.consume();
    }

    private void keys(KeyEvent event) {
        boolean isInSearch = search.isFocused();
        if (FIND.match(event)) {
            search.requestFocus();
            search.selectAll();
        } else if (COPY.match(event) && !isInSearch) {
            copy();
        } else if (ALL.match(event) && !isInSearch && !texts.isEmpty()) {
            int last = texts.size() - 1;
            select(new PdfRange(
                    new PdfPlace(0, 0),
                    new PdfPlace(last, texts.get(last).text().length())));
        } else {
            return;
        }
        event.consume();
    }

    /** What is selected, or else the text of all pages. */
    private void copy() {
        String text = selection.isEmpty()
                ? String.join("\n", texts.stream().map(PageText::text).toList())
                : selection.text(texts);
        if (!text.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
