package dev.letscode.app.ide.problems;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A problem of the list, and how far its solution is. */
public final class ProblemRow {

    /** How far a solution is. */
    public enum Progress {
        UNTOUCHED,
        TRIED,
        SOLVED
    }

    private final ProblemItem item;
    private final ObjectProperty<Progress> progress = new SimpleObjectProperty<>(Progress.UNTOUCHED);
    private final StringProperty label = new SimpleStringProperty("");
    private Progress outside = Progress.UNTOUCHED;

    public ProblemRow(ProblemItem item) {
        this.item = item;
    }

    public ProblemItem item() {
        return item;
    }

    public ObjectProperty<Progress> progress() {
        return progress;
    }

    /** What a contest calls it; empty outside of one. */
    public StringProperty label() {
        return label;
    }

    /** It was judged: what was solved once stays so. A contest says itself how far its own are. */
    public void judged(boolean accepted) {
        if (outside != Progress.SOLVED) {
            outside = accepted ? Progress.SOLVED : Progress.TRIED;
        }
        if (label.get().isEmpty()) {
            progress.set(outside);
        }
    }

    /** Goes on where another row of the same problem was. */
    void take(ProblemRow older) {
        outside = older.outside;
        label.set(older.label.get());
        progress.set(older.progress.get());
    }

    /** It is a contest's, and that far for who sits here. */
    public void enter(String name, Progress inside) {
        label.set(name);
        progress.set(inside);
    }

    /** It is no contest's any more. */
    public void leave() {
        label.set("");
        progress.set(outside);
    }
}
