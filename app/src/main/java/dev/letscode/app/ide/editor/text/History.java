package dev.letscode.app.ide.editor.text;

import dev.letscode.engine.analysis.TextEdit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What can be undone and done again. Typing is undone by words. Used by one thread. */
public final class History {

    /** All that is kept: more than a day's work, and little enough to be written down with every other state. */
    static final int MOST_STEPS = 2_000;

    static final int MOST_CHARACTERS = 2_000_000;

    /**
     * A piece that was replaced.
     *
     * @param at its place in the text before all pieces of its step
     */
    public record Piece(int at, String removed, String inserted) {

        int size() {
            return removed.length() + inserted.length();
        }
    }

    /**
     * One change that was made.
     *
     * @param pieces in ascending order
     */
    public record Step(List<Piece> pieces, Selections before, Selections after, Change.Kind kind) {

        public Step {
            pieces = List.copyOf(pieces);
        }

        int size() {
            return pieces.stream().mapToInt(Piece::size).sum();
        }

        Change redone() {
            return new Change(
                    pieces.stream()
                            .map(piece -> new TextEdit(
                                    piece.at(), piece.at() + piece.removed().length(), piece.inserted()))
                            .toList(),
                    after,
                    kind);
        }

        Change undone() {
            List<TextEdit> edits = new ArrayList<>();
            int shift = 0;
            for (Piece piece : pieces) {
                int start = piece.at() + shift;
                edits.add(new TextEdit(start, start + piece.inserted().length(), piece.removed()));
                shift += piece.inserted().length() - piece.removed().length();
            }
            return new Change(edits, before, kind);
        }
    }

    /**
     * A history that is written down.
     *
     * @param done the oldest first
     * @param undone the one that was undone last comes last
     */
    public record Kept(List<Step> done, List<Step> undone) {

        public static final Kept NOTHING = new Kept(List.of(), List.of());

        public Kept {
            done = List.copyOf(done);
            undone = List.copyOf(undone);
        }
    }

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private long characters;
    private boolean sealed;

    /** Notes a change that was made to a text. */
    public void add(SourceText before, Selections carets, Change change) {
        Step step = new Step(
                change.edits().stream()
                        .map(edit ->
                                new Piece(edit.start(), before.slice(edit.start(), edit.end()), edit.replacement()))
                        .toList(),
                carets,
                change.after(),
                change.kind());
        undone.forEach(gone -> characters -= gone.size());
        undone.clear();
        Step last = done.peekLast();
        Optional<Step> joined = sealed || last == null ? Optional.empty() : joined(last, step);
        if (last != null && joined.isPresent()) {
            done.removeLast();
            characters -= last.size();
        }
        sealed = false;
        Step kept = joined.orElse(step);
        done.addLast(kept);
        characters += kept.size();
        while (done.size() > 1 && (done.size() > MOST_STEPS || characters > MOST_CHARACTERS)) {
            characters -= done.removeFirst().size();
        }
    }

    /** From here on a change is undone apart from what was before: the caret went elsewhere, or the text was saved. */
    public void seal() {
        sealed = true;
    }

    private static Optional<Step> joined(Step last, Step next) {
        if (last.kind() != next.kind()
                || last.kind() == Change.Kind.OTHER
                || last.pieces().size() != 1
                || next.pieces().size() != 1) {
            return Optional.empty();
        }
        Piece a = last.pieces().getFirst();
        Piece b = next.pieces().getFirst();
        Optional<Piece> whole = Optional.empty();
        if (last.kind() == Change.Kind.TYPING
                && b.removed().isEmpty()
                && b.at() == a.at() + a.inserted().length()) {
            boolean newWord = endsInSpace(a.inserted()) && !endsInSpace(b.inserted());
            whole = newWord || b.inserted().contains("\n")
                    ? Optional.empty()
                    : Optional.of(new Piece(a.at(), a.removed(), a.inserted() + b.inserted()));
        } else if (last.kind() == Change.Kind.DELETING
                && a.inserted().isEmpty()
                && b.inserted().isEmpty()
                && !b.removed().contains("\n")) {
            if (b.at() + b.removed().length() == a.at()) {
                whole = Optional.of(new Piece(b.at(), b.removed() + a.removed(), ""));
            } else if (b.at() == a.at()) {
                whole = Optional.of(new Piece(a.at(), a.removed() + b.removed(), ""));
            }
        }
        return whole.map(piece -> new Step(List.of(piece), last.before(), next.after(), last.kind()));
    }

    private static boolean endsInSpace(String text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    }

    /** What takes the last change back. */
    public Optional<Change> undo() {
        Step step = done.pollLast();
        if (step == null) {
            return Optional.empty();
        }
        undone.addLast(step);
        sealed = true;
        return Optional.of(step.undone());
    }

    /** What makes the change again that was taken back last. */
    public Optional<Change> redo() {
        Step step = undone.pollLast();
        if (step == null) {
            return Optional.empty();
        }
        done.addLast(step);
        sealed = true;
        return Optional.of(step.redone());
    }

    public Kept kept() {
        return new Kept(List.copyOf(done), List.copyOf(undone));
    }

    /** Forgets everything and takes what was kept. It must be the history of the text that is open. */
    public void restore(Kept kept) {
        done.clear();
        undone.clear();
        done.addAll(kept.done());
        undone.addAll(kept.undone());
        characters = 0;
        done.forEach(step -> characters += step.size());
        undone.forEach(step -> characters += step.size());
        sealed = true;
    }
}
