package dev.letscode.app.ide.desk;

import dev.letscode.app.ide.problems.ProblemItem;
import dev.letscode.app.ide.problems.ProblemRow;
import dev.letscode.app.ide.results.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A problem that is open, with a source for each language in which somebody began one. A model: used by one thread. */
public final class OpenProblem {

    /** Tests of one's own are called so, with a number: no package has a folder of this name. */
    public static final String OWN = "own/";

    private ProblemRow row;
    private final ReadOnlyStringWrapper language;
    private final Map<String, Draft> drafts = new HashMap<>();
    private final ObservableList<OwnTest> tests = FXCollections.observableArrayList();
    private final Report trial = new Report();
    private final Report verdict = new Report();

    public OpenProblem(ProblemRow row, String languageId) {
        this.row = row;
        this.language = new ReadOnlyStringWrapper(languageId);
    }

    public ProblemRow row() {
        return row;
    }

    /** Goes on with the problem as it was read again, under its name. */
    public void become(ProblemRow other) {
        row = other;
    }

    public ProblemItem item() {
        return row.item();
    }

    public String name() {
        return row.item().name();
    }

    /** Id of the language of the source that is shown. */
    public ReadOnlyStringProperty language() {
        return language.getReadOnlyProperty();
    }

    public void choose(String languageId) {
        language.set(languageId);
    }

    /** The source in a language, if one was begun. */
    public Optional<Draft> draft(String languageId) {
        return Optional.ofNullable(drafts.get(languageId));
    }

    /** The source that is shown. */
    public Draft draft() {
        return drafts.computeIfAbsent(language.get(), id -> new Draft(Starter.of(id), null));
    }

    public void keep(String languageId, Draft draft) {
        drafts.put(languageId, draft);
    }

    /** Shows a test that was made before. */
    public void restore(OwnTest test) {
        tests.add(test);
    }

    /** All sources that were begun, by the ids of their languages. */
    public Map<String, Draft> drafts() {
        return Map.copyOf(drafts);
    }

    public ObservableList<OwnTest> tests() {
        return tests;
    }

    /** Adds a test with a name of its own. */
    public OwnTest addTest(String input, String expected) {
        int number = 1;
        while (hasTest(OWN + number)) {
            number++;
        }
        OwnTest test = new OwnTest(OWN + number, input, expected);
        tests.add(test);
        return test;
    }

    /** Moves a test up or down among those of one's own, as far as there is room. */
    public void move(OwnTest test, int steps) {
        int at = tests.indexOf(test);
        int to = at + steps;
        if (at >= 0 && to >= 0 && to < tests.size()) {
            List<OwnTest> moved = new ArrayList<>(tests);
            moved.add(to, moved.remove(at));
            tests.setAll(moved);
        }
    }

    private boolean hasTest(String name) {
        return tests.stream().anyMatch(test -> test.name().equals(name));
    }

    /** What came of running it on samples and tests of one's own. */
    public Report trial() {
        return trial;
    }

    /** What came of submitting it. */
    public Report verdict() {
        return verdict;
    }
}
