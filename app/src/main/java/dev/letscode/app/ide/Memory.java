package dev.letscode.app.ide;

import dev.letscode.app.ide.desk.Desk;
import dev.letscode.app.ide.desk.Draft;
import dev.letscode.app.ide.desk.OpenProblem;
import dev.letscode.app.ide.desk.OwnTest;
import dev.letscode.app.ide.problems.ProblemList;
import dev.letscode.app.ide.problems.ProblemRow;
import dev.letscode.app.ide.session.Cabinet;
import dev.letscode.app.ide.session.SavedDesk;
import dev.letscode.app.ide.session.SavedTest;
import dev.letscode.app.ide.work.Background;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps the open problems as they are for the next time, and brings them back. Called by the models' owner. */
final class Memory {

    private final Background background;
    private final Cabinet cabinet;
    private final ProblemList problems;
    private final Desk desk;
    private final Consumer<String> complain;
    /** Tabs whose problems are not in the list: they may be there the next time. */
    private List<SavedDesk.Tab> lost = List.of();

    private boolean restored;

    private record Kept(Map<String, Draft> drafts, List<SavedTest> tests) {}

    Memory(Background background, Cabinet cabinet, ProblemList problems, Desk desk, Consumer<String> complain) {
        this.background = background;
        this.cabinet = cabinet;
        this.problems = problems;
        this.desk = desk;
        this.complain = complain;
    }

    /** Whether everything that was open is open again: before that there is nothing worth keeping. */
    boolean isRestored() {
        return restored;
    }

    /** Opens a problem with what was written for it before, and then brings it to the front. */
    void open(ProblemRow row, Consumer<OpenProblem> done) {
        Optional<OpenProblem> open = desk.find(row.item().name());
        if (open.isPresent()) {
            desk.current().set(open);
            done.accept(open.get());
            return;
        }
        background.run(
                () -> read(row.item().name()),
                kept -> {
                    OpenProblem problem = desk.find(row.item().name())
                            .orElseGet(() -> add(row, desk.usualLanguage().get(), kept));
                    desk.current().set(Optional.of(problem));
                    done.accept(problem);
                },
                failure -> complain.accept(String.valueOf(failure.getMessage())));
    }

    /** Opens what was open, once the list of problems is there. */
    void restore(SavedDesk saved, Runnable done) {
        desk.usualLanguage().set(saved.usualLanguage());
        background.run(
                () -> {
                    Map<String, Kept> kept = new LinkedHashMap<>();
                    saved.open().forEach(tab -> kept.put(tab.problem(), read(tab.problem())));
                    return kept;
                },
                kept -> {
                    List<SavedDesk.Tab> missing = new ArrayList<>();
                    for (SavedDesk.Tab tab : saved.open()) {
                        Kept one = kept.getOrDefault(tab.problem(), new Kept(Map.of(), List.of()));
                        problems.byName(tab.problem())
                                .filter(row -> desk.find(tab.problem()).isEmpty())
                                .ifPresentOrElse(row -> add(row, tab.language(), one), () -> missing.add(tab));
                    }
                    lost = missing.stream()
                            .filter(tab -> desk.find(tab.problem()).isEmpty())
                            .toList();
                    if (desk.current().get().isEmpty()) {
                        Optional.ofNullable(saved.current())
                                .flatMap(desk::find)
                                .ifPresent(problem -> desk.current().set(Optional.of(problem)));
                    }
                    restored = true;
                    done.run();
                },
                failure -> complain.accept(String.valueOf(failure.getMessage())));
    }

    /** What is open, as it is kept. */
    List<SavedDesk.Tab> tabs() {
        List<SavedDesk.Tab> tabs = new ArrayList<>();
        desk.open()
                .forEach(problem -> tabs.add(
                        new SavedDesk.Tab(problem.name(), problem.language().get())));
        tabs.addAll(lost);
        return tabs;
    }

    void keepSource(OpenProblem problem) {
        cabinet.put(problem.name(), problem.language().get(), problem.draft());
    }

    /** Keeps a source that another one takes the place of. */
    void keepReplaced(OpenProblem problem) {
        cabinet.putReplaced(problem.name(), problem.language().get(), problem.draft());
    }

    void keepTests(OpenProblem problem) {
        cabinet.put(
                problem.name(),
                problem.tests().stream()
                        .map(test -> new SavedTest(
                                test.name(), test.input().get(), test.expected().get()))
                        .toList());
    }

    void keep(SavedDesk desk) {
        if (restored) {
            cabinet.put(desk);
        }
    }

    void flush() {
        background.run(
                () -> {
                    cabinet.flush();
                    return true;
                },
                done -> {},
                failure -> complain.accept(String.valueOf(failure.getMessage())));
    }

    private Kept read(String problem) {
        return new Kept(cabinet.drafts(problem), cabinet.tests(problem));
    }

    private OpenProblem add(ProblemRow row, String language, Kept kept) {
        OpenProblem problem = new OpenProblem(row, language);
        kept.drafts().forEach(problem::keep);
        kept.tests().forEach(test -> problem.restore(new OwnTest(test.name(), test.input(), test.expected())));
        desk.add(problem);
        return problem;
    }
}
