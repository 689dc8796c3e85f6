package dev.letscode.app.ide.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An open text: what it is, what was done to it, and what is said about it. Used by one thread, the one that shows it. */
public final class EditorModel {

    private final History history = new History();
    private EditorLanguage language = EditorLanguage.PLAIN;
    private SourceText text = SourceText.EMPTY;
    private LexicalLines lines = new LexicalLines(LexicalRules.NONE, text);
    private String indentUnit = language.indentUnit();
    private Optional<String> usualIndent = Optional.empty();
    private List<Mark> marks = List.of();
    private long version;

    /** Begins with another text; nothing of the one before stays. */
    public void open(SourceText opened, EditorLanguage newLanguage) {
        language = newLanguage;
        text = opened;
        lines = new LexicalLines(language.words(), text);
        indent();
        marks = List.of();
        history.restore(History.Kept.NOTHING);
        version++;
    }

    /**
     * Says how to indent where a text shows no way of its own.
     *
     * @param unit one step; as is usual for the language if absent
     */
    public void indent(Optional<String> unit) {
        usualIndent = unit;
        indent();
    }

    private void indent() {
        indentUnit = Draft.indentUnit(text, usualIndent.orElse(language.indentUnit()));
    }

    public SourceText text() {
        return text;
    }

    public LexicalLines lines() {
        return lines;
    }

    public EditorLanguage language() {
        return language;
    }

    public History history() {
        return history;
    }

    /** Rises with each change. */
    public long version() {
        return version;
    }

    /** What a command starts from. */
    public Draft draft(Selections selections) {
        return new Draft(text, selections, language, lines, indentUnit);
    }

    /** Takes over a change that somebody made, so that it can be undone. */
    public void change(Change change, Selections before) {
        if (change.changesText()) {
            history.add(text, before, change);
            take(change);
        }
    }

    /** What takes the last change back; it has been taken over already. */
    public Optional<Change> undo() {
        Optional<Change> undone = history.undo();
        undone.ifPresent(this::take);
        return undone;
    }

    /** What makes the change again that was taken back last; it has been taken over already. */
    public Optional<Change> redo() {
        Optional<Change> redone = history.redo();
        redone.ifPresent(this::take);
        return redone;
    }

    private void take(Change change) {
        SourceText now = text.with(change.edits());
        lines.update(now, change.edits());
        text = now;
        marks = marks.stream().map(mark -> mark.after(change.edits())).toList();
        version++;
    }

    public List<Mark> marks() {
        return marks;
    }

    /** What one origin says from now on; what it said before is over. */
    public void mark(Mark.Origin origin, List<Mark> now) {
        List<Mark> all = new ArrayList<>(
                marks.stream().filter(mark -> mark.origin() != origin).toList());
        all.addAll(now);
        marks = List.copyOf(all);
    }
}
