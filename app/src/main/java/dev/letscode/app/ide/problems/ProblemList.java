package dev.letscode.app.ide.problems;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;

/** The problems that there are, and those of them that a search finds. A model: used by one thread. */
public final class ProblemList {

    private static final Comparator<ProblemRow> ORDER = Comparator.comparing((ProblemRow row) ->
                    row.item().difficulty().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
            .thenComparing(row -> row.item().problem().title());

    private static final Comparator<ProblemRow> LABELS = Comparator.comparingInt(
                    (ProblemRow row) -> row.label().get().length())
            .thenComparing(row -> row.label().get());

    private final ObservableList<ProblemRow> all = FXCollections.observableArrayList();
    /** Kept, since it hears of changes only as long as somebody holds it. */
    private final ObservableList<ProblemRow> allShown = FXCollections.unmodifiableObservableList(all);

    private final FilteredList<ProblemRow> filtered = new FilteredList<>(all);
    private final SortedList<ProblemRow> found = new SortedList<>(filtered);
    private final BooleanProperty contest = new SimpleBooleanProperty();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<ProblemFilter> filter = new SimpleObjectProperty<>(ProblemFilter.ALL);
    private final BooleanProperty loading = new SimpleBooleanProperty(true);

    public ProblemList() {
        search.addListener((any, before, now) -> filter.set(filter.get().withSearch(now)));
        filter.addListener((any, before, now) -> find());
    }

    private void find() {
        ProblemFilter now = filter.get();
        filtered.setPredicate(row -> isOffered(row) && now.takes(row));
    }

    /** While a contest runs, only its problems. */
    private boolean isOffered(ProblemRow row) {
        return !contest.get() || !row.label().get().isEmpty();
    }

    /** Those that may be worked on now, whatever the search is. */
    public List<ProblemRow> offered() {
        return all.stream().filter(this::isOffered).toList();
    }

    /** Shows a contest's problems alone, in its order; or all again. Which are its own, their rows know. */
    public void showContest(boolean alone) {
        contest.set(alone);
        found.setComparator(null);
        found.setComparator(alone ? LABELS : null);
        find();
    }

    /** Whether only a contest's problems are shown. */
    public ReadOnlyBooleanProperty contest() {
        return contest;
    }

    public ObservableList<ProblemRow> all() {
        return allShown;
    }

    /** Those that the search finds, the easy ones first. */
    public ObservableList<ProblemRow> found() {
        return found;
    }

    public StringProperty search() {
        return search;
    }

    /** What narrows the list; its words are those of the search. */
    public ObjectProperty<ProblemFilter> filter() {
        return filter;
    }

    /** The tags of all problems, those that most have first. */
    public List<String> tags() {
        Map<String, Long> counts = all.stream()
                .flatMap(row -> row.item().tags().stream())
                .collect(Collectors.groupingBy(tag -> tag, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether packages are still being read. */
    public BooleanProperty loading() {
        return loading;
    }

    /** Adds a problem, in the place of another one from there or of the same name. */
    public ProblemRow add(ProblemItem item) {
        Optional<ProblemRow> same = all.stream()
                .filter(row -> row.item().location().equals(item.location())
                        || row.item().name().equals(item.name()))
                .findFirst();
        ProblemRow row = new ProblemRow(item);
        row.progress().addListener((any, before, now) -> {
            if (!filter.get().states().isEmpty()) {
                find();
            }
        });
        same.ifPresent(older -> {
            row.take(older);
            all.remove(older);
        });
        int at = 0;
        while (at < all.size() && ORDER.compare(all.get(at), row) <= 0) {
            at++;
        }
        all.add(at, row);
        return row;
    }

    /** Takes a problem out. */
    public void remove(ProblemRow row) {
        all.remove(row);
    }

    public Optional<ProblemRow> byName(String name) {
        return all.stream().filter(row -> row.item().name().equals(name)).findFirst();
    }

    public Optional<ProblemRow> byLocation(Path location) {
        return all.stream()
                .filter(row -> row.item().location().equals(location))
                .findFirst();
    }
}
