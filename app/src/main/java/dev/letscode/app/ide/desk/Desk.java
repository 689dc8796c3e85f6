package dev.letscode.app.ide.desk;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The problems that are open, in the order of their tabs. A model: used by one thread. */
public final class Desk {

    private final ObservableList<OpenProblem> open = FXCollections.observableArrayList();
    /** Kept, since it hears of changes only as long as somebody holds it. */
    private final ObservableList<OpenProblem> openShown = FXCollections.unmodifiableObservableList(open);

    private final ObjectProperty<Optional<OpenProblem>> current = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty usualLanguage = new SimpleStringProperty("cpp20");

    public ObservableList<OpenProblem> open() {
        return openShown;
    }

    /** The one whose tab is in front; absent if none is open. */
    public ObjectProperty<Optional<OpenProblem>> current() {
        return current;
    }

    /** Id of the language that a problem is opened with: the one that was chosen last. */
    public StringProperty usualLanguage() {
        return usualLanguage;
    }

    /** Opens a problem behind the others. */
    public void add(OpenProblem problem) {
        open.add(problem);
    }

    /** The open one of this name. */
    public Optional<OpenProblem> find(String name) {
        return open.stream().filter(problem -> problem.name().equals(name)).findFirst();
    }

    /** Closes a problem; its neighbour comes to the front. Its sources stay where they are saved. */
    public void close(OpenProblem problem) {
        int at = open.indexOf(problem);
        if (at < 0) {
            return;
        }
        open.remove(at);
        if (current.get().equals(Optional.of(problem))) {
            current.set(open.isEmpty() ? Optional.empty() : Optional.of(open.get(Math.min(at, open.size() - 1))));
        }
    }

    /** Goes to the tab that is this many further on, round and round. */
    public void go(int steps) {
        if (current.get().isPresent() && !open.isEmpty()) {
            int at = Math.floorMod(open.indexOf(current.get().get()) + steps, open.size());
            current.set(Optional.of(open.get(at)));
        }
    }
}
