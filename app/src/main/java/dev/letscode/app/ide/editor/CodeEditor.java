package dev.letscode.app.ide.editor;

import dev.letscode.app.ide.editor.text.Change;
import dev.letscode.app.ide.editor.text.Draft;
import dev.letscode.app.ide.editor.text.EditorLanguage;
import dev.letscode.app.ide.editor.text.EditorLanguages;
import dev.letscode.app.ide.editor.text.EditorModel;
import dev.letscode.app.ide.editor.text.Mark;
import dev.letscode.app.ide.editor.text.Range;
import dev.letscode.app.ide.editor.text.Selections;
import dev.letscode.app.ide.editor.text.SourceText;
import dev.letscode.app.ide.editor.text.Words;
import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.analysis.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * A text in a programming language, to be read and changed. Its looks are in {@code editor.css}: light, or dark below a
 * parent with the style class {@code dark}. Everything here is called on the toolkit's thread.
 */
public final class CodeEditor implements AutoCloseable {

    public static final double FONT_SIZE = 14;
    private final CodeArea area = new CodeArea();
    private final VirtualizedScrollPane<CodeArea> scroll = new VirtualizedScrollPane<>(area);
    private final Pane overlay = new Pane();
    private final StackPane root = new StackPane();
    private final EditorModel model = new EditorModel();
    private final MoreCarets carets = new MoreCarets(area);
    private final Viewport viewport = new Viewport(area, model);
    private final Typeface typeface = new Typeface(area);
    private final SnippetFilling snippets = new SnippetFilling(this);
    private final Folds folds;
    private final Gutter gutter;
    private final Highlighter highlighter;
    private final Guard guard = new Guard();
    private final Executor background;
    private final ObservableValue<EditorMessages> messages;
    private final List<Consumer<String>> listeners = new ArrayList<>();
    private final EditorActions actions;
    private final FindBar findBar;
    private final LineBar lineBar;
    private final Label notice = new Label();
    private final CompletionList completion;
    private final Hint hint;
    private boolean applying;

    /**
     * An editor with nothing open.
     *
     * @param background where texts are read; any number of editors may share it
     * @param messages what it says; may change at any time
     */
    public CodeEditor(Analyser analyser, Executor background, ObservableValue<EditorMessages> messages) {
        this.background = background;
        this.messages = messages;
        this.folds = new Folds(area, model, this::foldsChanged);
        this.gutter = new Gutter(folds::toggle, folds::hides);
        this.hint = new Hint(overlay, area);
        this.completion = new CompletionList(overlay, this);
        this.highlighter = new Highlighter(
                new Highlighter.Parts(area, model, viewport, folds, gutter, analyser, background),
                this::quietly,
                completion::words);
        this.findBar = new FindBar(this, messages);
        this.lineBar = new LineBar(this, messages);
        this.actions = new EditorActions(this);
        area.getStyleClass().add("source");
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.setParagraphGraphicFactory(gutter);
        area.setLineHighlighterOn(false);
        overlay.setPickOnBounds(false);
        overlay.getStyleClass().add("overlay");
        root.getStyleClass().add("code-editor");
        root.getStylesheets()
                .add(Objects.requireNonNull(CodeEditor.class.getResource("editor.css"))
                        .toExternalForm());
        notice.getStyleClass().add("notice");
        notice.setWrapText(true);
        notice.setMaxWidth(Double.MAX_VALUE);
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        root.getChildren().addAll(scroll, overlay, notice, findBar.node(), lineBar.node());
        root.setMinSize(0, 0);
        new Keys(area, this, actions, completion).install();
        new Mouse(area, this, hint).install();
        area.multiPlainChanges().subscribe(this::changedOutside);
        area.viewportDirtyEvents().subscribe(any -> highlighter.askVisible());
        area.caretPositionProperty().addListener((property, before, now) -> caretMoved());
        area.selectionProperty().addListener((property, before, now) -> caretMoved());
    }

    /** What is put into a window. */
    public Node node() {
        return root;
    }

    /** The text, with line feeds between its lines. */
    public String text() {
        return guard.whole().orElseGet(() -> model.text().text());
    }

    /**
     * Shows another text, with nothing to be undone.
     *
     * @param languageId as in the catalog of languages: {@code cpp20}; of one that is not known the text is shown plainly
     */
    public void open(String text, String languageId) {
        String shown = guard.take(text);
        area.setEditable(guard.whole().isEmpty());
        SourceText source = SourceText.of(shown);
        model.open(source, guard.whole().isEmpty() ? EditorLanguages.of(languageId) : EditorLanguage.PLAIN);
        folds.clear();
        quietly(() -> area.replaceText(0, area.getLength(), source.text()));
        carets.set(Selections.at(0));
        // to the first line, whatever was to be shown next; to a pixel would be no step from where the area is still
        area.showParagraphAtTop(0);
        area.scrollXToPixel(0);
        highlighter.open(source);
        completion.hide();
        hint.hide();
        gutter.lines(source.lines());
        findBar.close();
        notice.setText(guard.note(messages.getValue()).orElse(""));
        notice.setVisible(!notice.getText().isEmpty());
        notice.setManaged(notice.isVisible());
        highlighter.ask();
    }

    /** Tells somebody the text whenever it has been changed, after it was opened. */
    public void onChange(Consumer<String> listener) {
        listeners.add(listener);
    }

    /**
     * Puts the caret somewhere and shows it.
     *
     * @param line from 1; the nearest one if there is none
     * @param column from 1
     */
    public void goTo(int line, int column) {
        int offset = model.text().clamp(model.text().offset(line - 1, Math.max(0, column - 1)));
        folds.reveal(model.text().lineOf(offset));
        select(Selections.at(offset));
        int shown = model.text().lineOf(offset);
        if (!viewport.shows(shown)) {
            area.showParagraphAtCenter(shown);
        }
        area.requestFollowCaret();
        requestFocus();
    }

    /** Shows what a compiler said, instead of what one said before. It goes with its lines when the text changes. */
    public void show(List<Diagnostic> diagnostics) {
        SourceText text = model.text();
        model.mark(
                Mark.Origin.COMPILER,
                diagnostics.stream()
                        .map(diagnostic -> {
                            int line = Math.clamp(diagnostic.line() - 1L, 0, text.lines() - 1);
                            int start = diagnostic.column() > 0
                                    ? text.offset(line, diagnostic.column() - 1)
                                    : text.lineStart(line) + text.indent(line).length();
                            int end = diagnostic.column() > 0
                                    ? Math.max(start, Words.around(text, start).end())
                                    : text.lineEnd(line);
                            return new Mark(
                                    start, end, diagnostic.severity(), diagnostic.message(), Mark.Origin.COMPILER);
                        })
                        .toList());
        highlighter.marks();
    }

    /** What the editor is like, so that it can be the same again. */
    public EditorState state() {
        String text = text();
        return new EditorState(
                text.length(),
                text.hashCode(),
                selections(),
                viewport.first(),
                folds.folded(),
                model.history().kept());
    }

    /** Makes the editor what it was; nothing happens if another text is open than then. */
    public void restore(EditorState state) {
        if (!state.isOf(text())) {
            return;
        }
        model.history().restore(state.history());
        SourceText text = model.text();
        folds.fold(state.folded());
        select(Selections.of(
                state.selections().ranges().stream()
                        .map(range -> new Range(text.clamp(range.anchor()), text.clamp(range.caret())))
                        .toList(),
                state.selections().main()));
        area.showParagraphAtTop(Math.clamp(state.firstLine(), 0, text.lines() - 1));
    }

    public void requestFocus() {
        area.requestFocus();
    }

    /** Does what a key would do. */
    public void perform(EditorAction action) {
        actions.perform(action);
    }

    /** In pixels; zooming changes it. */
    public DoubleProperty fontSize() {
        return typeface.size();
    }

    /** A family of fixed width; the best of those that are installed unless somebody chooses. */
    public ObjectProperty<String> fontFamily() {
        return typeface.family();
    }

    /**
     * Says how to indent where a text shows no way of its own, and how wide tabs are.
     *
     * @param unit one step; as is usual for the language if absent
     * @param tabWidth in letters: 2, 4 or 8
     */
    public void indent(Optional<String> unit, int tabWidth) {
        model.indent(unit);
        root.getStyleClass().removeIf(style -> style.startsWith("tab-"));
        root.getStyleClass().add("tab-" + tabWidth);
    }

    /** Where the caret is; its line and column count from 0. */
    public ObservableValue<Integer> caretOffset() {
        return area.caretPositionProperty();
    }

    /** Whether the text can be changed: not if only parts of it are shown. */
    public boolean isEditable() {
        return area.isEditable();
    }

    /** Reads nothing any more. */
    @Override
    public void close() {
        highlighter.close();
        area.dispose();
    }

    // what the parts of the editor ask of it

    EditorModel model() {
        return model;
    }

    CodeArea area() {
        return area;
    }

    Region root() {
        return root;
    }

    FindBar findBar() {
        return findBar;
    }

    LineBar lineBar() {
        return lineBar;
    }

    Folds folds() {
        return folds;
    }

    Hint hint() {
        return hint;
    }

    CompletionList completion() {
        return completion;
    }

    Executor background() {
        return background;
    }

    Selections selections() {
        return carets.selections();
    }

    Draft draft() {
        return model.draft(selections());
    }

    void select(Selections selections) {
        carets.set(selections);
        highlighter.brackets(selections());
    }

    /** Selects a part of the text and shows it. */
    void reveal(Range range) {
        int line = model.text().lineOf(range.start());
        folds.reveal(line);
        select(Selections.of(range));
        if (!viewport.shows(line)) {
            area.showParagraphAtCenter(line);
        }
        area.requestFollowCaret();
    }

    void zoom(double factor) {
        typeface.zoom(factor);
    }

    /** Does what a command says to do, so that it can be undone. */
    void run(Function<Draft, Change> command) {
        Draft draft = draft();
        Change change = command.apply(draft);
        if (change.changesText() && !area.isEditable()) {
            return;
        }
        if (guard.refuses(change)) {
            hint.show(messages.getValue().of("too-long", Guard.LONGEST_LINE));
            return;
        }
        model.change(change, draft.selections());
        show(change);
    }

    SnippetFilling snippets() {
        return snippets;
    }

    /** Leaves what is open: a snippet, more carets, the search. */
    void escape() {
        hint.hide();
        if (snippets.isFilling()) {
            snippets.leave();
        } else if (!selections().isSingle()) {
            select(selections().single());
        } else {
            findBar.close();
        }
    }

    void undo() {
        model.undo().ifPresent(this::show);
    }

    void redo() {
        model.redo().ifPresent(this::show);
    }

    /** Shows a change that the model has made already. */
    private void show(Change change) {
        if (change.changesText()) {
            folds.edited(change.edits());
            quietly(() -> replace(change.edits()));
            edited(change.edits());
        }
        folds.reveal(model.text().lineOf(change.after().main().caret()));
        select(change.after());
        area.requestFollowCaret();
    }

    private void replace(List<TextEdit> edits) {
        if (edits.size() == 1) {
            TextEdit edit = edits.getFirst();
            area.replaceText(edit.start(), edit.end(), edit.replacement());
        } else {
            var all = area.createMultiChange(edits.size());
            edits.reversed().forEach(edit -> all.replaceText(edit.start(), edit.end(), edit.replacement()));
            all.commit();
        }
    }

    /** What is done to the area is no change of somebody's. */
    private void quietly(Runnable deed) {
        applying = true;
        try {
            deed.run();
        } finally {
            applying = false;
        }
    }

    /** Something else than a command has changed the text: an input method, or dragging. */
    private void changedOutside(List<PlainTextChange> changes) {
        if (applying) {
            return;
        }
        for (PlainTextChange change : changes) {
            List<TextEdit> edits =
                    List.of(new TextEdit(change.getPosition(), change.getRemovalEnd(), change.getInserted()));
            Selections after = Selections.at(change.getInsertionEnd());
            model.change(new Change(edits, after, Change.Kind.OTHER), carets.selections());
            folds.edited(edits);
            edited(edits);
        }
    }

    private void edited(List<TextEdit> edits) {
        snippets.edited(edits);
        if (gutter.lines(model.text().lines())) {
            redrawGutter();
        }
        hint.hide();
        highlighter.edited(edits);
        findBar.edited();
        String now = model.text().text();
        listeners.forEach(listener -> listener.accept(now));
    }

    private void caretMoved() {
        snippets.caretMoved(area.getCaretPosition());
        if (!applying && !carets.isMoving()) {
            carets.forget();
            model.history().seal();
            completion.hide();
            highlighter.brackets(selections());
        }
    }

    private void foldsChanged() {
        highlighter.folds();
    }

    Highlighter highlighter() {
        return highlighter;
    }

    private void redrawGutter() {
        area.setParagraphGraphicFactory(null);
        area.setParagraphGraphicFactory(gutter);
    }

    /** Goes to the next place about which something is said, or to the one before. */
    void goToProblem(boolean forwards) {
        highlighter.next(selections().main().caret(), forwards).ifPresent(mark -> {
            int at = mark.shown(model.text()).start();
            goTo(model.text().lineOf(at) + 1, model.text().column(at) + 1);
            Platform.runLater(() -> hint.show(mark.message()));
        });
    }
}
