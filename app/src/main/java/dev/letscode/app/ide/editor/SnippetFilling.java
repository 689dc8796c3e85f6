package dev.letscode.app.ide.editor;

import dev.letscode.app.ide.editor.text.Change;
import dev.letscode.app.ide.editor.text.Draft;
import dev.letscode.app.ide.editor.text.EditorModel;
import dev.letscode.app.ide.editor.text.Lines;
import dev.letscode.app.ide.editor.text.Range;
import dev.letscode.app.ide.editor.text.Selections;
import dev.letscode.app.ide.editor.text.Snippet;
import dev.letscode.app.ide.editor.text.Typing;
import dev.letscode.app.ide.editor.text.Words;
import dev.letscode.engine.analysis.TextEdit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Snippets in the text of an editor, and what Tab does. */
final class SnippetFilling {

    private final CodeEditor editor;
    private @Nullable Filling filling;

    SnippetFilling(CodeEditor editor) {
        this.editor = editor;
    }

    boolean isFilling() {
        return filling != null;
    }

    void leave() {
        filling = null;
    }

    /** Tab: to the next place of a snippet, a snippet in place of its prefix, or some room. */
    void tab(boolean back) {
        Filling filled = filling;
        if (filled != null) {
            Optional<Selections> next = filled.next(!back);
            if (next.isPresent()) {
                editor.select(next.get());
                editor.area().requestFollowCaret();
            }
            if (next.isEmpty() || filled.isLast()) {
                filling = null;
            }
            if (next.isPresent()) {
                return;
            }
        }
        EditorModel model = editor.model();
        Selections selections = editor.selections();
        Range main = selections.main();
        Range word = new Range(Words.around(model.text(), main.caret()).start(), main.caret());
        Optional<Snippet> snippet = back || !selections.isSingle() || !main.isEmpty() || word.isEmpty()
                ? Optional.empty()
                : model.language()
                        .snippet(model.text().slice(word.start(), word.end()))
                        .filter(found -> model.lines().isCode(main.caret()));
        if (snippet.isPresent()) {
            fill(snippet.get(), word);
        } else {
            editor.run(back ? Lines::outdent : Typing::tab);
        }
    }

    /** Puts a snippet in place of a range, and the caret where it is filled in first. */
    void fill(Snippet snippet, Range range) {
        filling = null;
        Draft draft = editor.draft();
        EditorModel model = editor.model();
        Snippet.Expansion expansion =
                snippet.expand(model.text().indent(model.text().lineOf(range.start())), draft.indentUnit());
        Filling filled = new Filling(expansion, range.start());
        editor.run(any -> new Change(
                List.of(new TextEdit(range.start(), range.end(), expansion.text())),
                filled.chosen(),
                Change.Kind.OTHER));
        filling = filled.isLast() ? null : filled;
    }

    /** Its places move with the text. */
    void edited(List<TextEdit> edits) {
        Filling filled = filling;
        if (filled != null) {
            filled.edited(edits);
        }
    }

    /** Whoever goes elsewhere has done with it. */
    void caretMoved(int offset) {
        Filling filled = filling;
        if (filled != null && !filled.has(offset)) {
            filling = null;
        }
    }
}
