package dev.letscode.app.ide.editor;

import dev.letscode.app.ide.editor.text.Brackets;
import dev.letscode.app.ide.editor.text.Carets;
import dev.letscode.app.ide.editor.text.Change;
import dev.letscode.app.ide.editor.text.Lines;
import dev.letscode.app.ide.editor.text.Range;
import dev.letscode.app.ide.editor.text.Selections;
import dev.letscode.app.ide.editor.text.SourceText;
import dev.letscode.app.ide.editor.text.Typing;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Does what the editor can be told to do. */
final class EditorActions {

    private static final double STEP = 1.1;

    private final CodeEditor editor;

    EditorActions(CodeEditor editor) {
        this.editor = editor;
    }

    void perform(EditorAction action) {
        SourceText text = editor.model().text();
        Selections selections = editor.selections();
        int line = text.lineOf(selections.main().caret());
        switch (action) {
            case UNDO -> editor.undo();
            case REDO -> editor.redo();
            case CUT -> cut();
            case COPY -> copy();
            case PASTE -> paste();
            case SELECT_ALL -> editor.select(Selections.of(new Range(0, text.length())));
            case FIND -> editor.findBar().open(false);
            case REPLACE -> editor.findBar().open(true);
            case FIND_NEXT -> editor.findBar().next(true);
            case FIND_PREVIOUS -> editor.findBar().next(false);
            case GO_TO_LINE -> editor.lineBar().open();
            case GO_TO_BRACKET ->
                Brackets.at(editor.model().lines(), selections.main().caret())
                        .filter(Brackets.Pair::isMatched)
                        .ifPresent(pair -> goTo(pair.other()));
            case NEXT_PROBLEM -> editor.goToProblem(true);
            case PREVIOUS_PROBLEM -> editor.goToProblem(false);
            case COMPLETE -> editor.completion().open(true);
            case TOGGLE_COMMENT -> editor.run(Lines::toggleComment);
            case INDENT -> editor.run(Lines::indent);
            case OUTDENT -> editor.run(Lines::outdent);
            case MOVE_LINES_UP -> editor.run(draft -> Lines.move(draft, false));
            case MOVE_LINES_DOWN -> editor.run(draft -> Lines.move(draft, true));
            case DUPLICATE -> editor.run(Lines::duplicate);
            case DELETE_LINES -> editor.run(Lines::delete);
            case JOIN_LINES -> editor.run(Lines::join);
            case CARET_ABOVE -> select(Carets.add(text, selections, false));
            case CARET_BELOW -> select(Carets.add(text, selections, true));
            case SELECT_NEXT_OCCURRENCE -> select(Carets.addNext(text, selections));
            case SELECT_ALL_OCCURRENCES -> select(Carets.all(text, selections));
            case FOLD -> editor.folds().foldAt(line);
            case UNFOLD -> editor.folds().unfoldAt(line);
            case FOLD_ALL -> editor.folds().foldAll();
            case UNFOLD_ALL -> editor.folds().unfoldAll();
            case ZOOM_IN -> editor.zoom(STEP);
            case ZOOM_OUT -> editor.zoom(1 / STEP);
            case ZOOM_RESET -> editor.zoom(0);
        }
    }

    private void goTo(int offset) {
        SourceText text = editor.model().text();
        editor.goTo(text.lineOf(offset) + 1, text.column(offset) + 1);
    }

    private void select(Selections selections) {
        editor.select(selections);
        editor.area().requestFollowCaret();
    }

    private boolean isNothingSelected() {
        return editor.selections().ranges().stream().allMatch(Range::isEmpty);
    }

    /** Without a selection, the whole line is meant. */
    private void copy() {
        SourceText text = editor.model().text();
        String copied = isNothingSelected()
                ? text.line(text.lineOf(editor.selections().main().caret())) + "\n"
                : editor.selections().ranges().stream()
                        .map(range -> text.slice(range.start(), range.end()))
                        .collect(Collectors.joining("\n"));
        ClipboardContent content = new ClipboardContent();
        content.putString(copied);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void cut() {
        copy();
        editor.run(
                isNothingSelected()
                        ? Lines::delete
                        : draft -> {
                            Change change = Typing.delete(draft);
                            return new Change(change.edits(), change.after(), Change.Kind.OTHER);
                        });
    }

    private void paste() {
        String pasted = Clipboard.getSystemClipboard().getString();
        if (pasted != null && !pasted.isEmpty()) {
            editor.run(draft -> Typing.paste(draft, pasted));
        }
    }
}
