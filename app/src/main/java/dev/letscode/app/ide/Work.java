package dev.letscode.app.ide;

import dev.letscode.app.ide.contest.ContestModel;
import dev.letscode.app.ide.desk.Desk;
import dev.letscode.app.ide.desk.OpenProblem;
import dev.letscode.app.ide.desk.OwnTest;
import dev.letscode.app.ide.judge.Errand;
import dev.letscode.app.ide.judge.JudgeLink;
import dev.letscode.app.ide.judge.OwnRun;
import dev.letscode.app.ide.problems.ProblemItem;
import dev.letscode.app.ide.problems.ProblemList;
import dev.letscode.app.ide.problems.ProblemRow;
import dev.letscode.app.ide.results.Report;
import dev.letscode.app.ide.work.Background;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.KnownPackages;
import dev.letscode.app.workshop.PackageLocations;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.SubmittedFile;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.Check;
import dev.letscode.problems.ComparisonFlags;
import dev.letscode.problems.TestCase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/** What somebody does at the window: problems are opened, run, submitted and stopped. Called by the models' owner. */
final class Work {

    private final Background background;
    private final ProblemList problems;
    private final Desk desk;
    private final JudgeLink judge;
    private final KnownPackages packages;
    private final LanguageCatalog languages;
    private final ContestModel contest;
    private final BiConsumer<OpenProblem, Report> ended;
    private final Consumer<String> complain;
    private final List<Path> bundled;
    private final Map<Report, Errand> errands = new HashMap<>();

    /**
     * Works on models.
     *
     * @param ended told when a run or a submission has come to its end
     * @param complain shows a person what could not be done
     */
    Work(IdeParts parts, BiConsumer<OpenProblem, Report> ended, Consumer<String> complain) {
        this.background = parts.background();
        this.problems = parts.problems();
        this.desk = parts.desk();
        this.judge = parts.judge();
        this.packages = parts.packages();
        this.languages = parts.languages();
        this.contest = parts.contest();
        this.bundled = parts.setup().packages();
        this.ended = ended;
        this.complain = complain;
    }

    /**
     * Reads packages and puts them into the list, each as soon as it was read.
     *
     * @param done told the rows that came of them
     */
    void load(List<Path> paths, Consumer<List<ProblemRow>> done) {
        problems.loading().set(true);
        List<ProblemRow> rows = new ArrayList<>();
        background.run(
                () -> {
                    for (Path location : PackageLocations.expand(paths)) {
                        try {
                            ProblemItem item = new ProblemItem(location, packages.read(location));
                            background.tell(() -> rows.add(problems.add(item)));
                        } catch (InputException e) {
                            background.tell(() -> complain.accept(String.valueOf(e.getMessage())));
                        }
                    }
                    return true;
                },
                all -> {
                    problems.loading().set(false);
                    done.accept(rows);
                },
                failure -> {
                    problems.loading().set(false);
                    complain.accept(String.valueOf(failure.getMessage()));
                });
    }

    /** Takes the problems below a folder out of the list, but for those that are open or that come with the window. */
    void unload(Path folder) {
        List<ProblemRow> gone = problems.all().stream()
                .filter(row -> row.item().location().startsWith(folder))
                .filter(row -> bundled.stream().noneMatch(row.item().location()::startsWith))
                .filter(row -> desk.find(row.item().name()).isEmpty())
                .toList();
        gone.forEach(problems::remove);
    }

    /** Runs the source in front on the samples and on all tests of its author's own. */
    void run() {
        desk.current().get().filter(problem -> !problem.trial().isBusy()).ifPresent(problem -> {
            List<OwnRun> own = own(problem);
            whenKnown(problem, source -> {
                boolean hasSamples = !problem.item().samples().isEmpty();
                Errand errand = hasSamples
                        ? judge.rehearse(source, TestCase::isSample, own, problem.trial())
                        : judge.runOwn(source, own, problem.trial());
                errands.put(problem.trial(), errand);
                awaitEnd(problem, problem.trial());
            });
        });
    }

    /** Submits the source in front. */
    void submit() {
        desk.current().get().filter(problem -> !problem.verdict().isBusy()).ifPresent(problem -> {
            whenKnown(problem, source -> {
                errands.put(problem.verdict(), judge.submit(source, problem.verdict()));
                awaitEnd(problem, problem.verdict());
            });
        });
    }

    /** Stops what goes on for the problem in front. */
    void stop() {
        desk.current().get().ifPresent(problem -> {
            for (Report report : List.of(problem.trial(), problem.verdict())) {
                Errand errand = errands.get(report);
                if (errand != null && report.isBusy()) {
                    errand.stop();
                }
            }
        });
    }

    /** Notes once how it ended. */
    private void awaitEnd(OpenProblem problem, Report report) {
        report.phase().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Report.Phase> phase, Report.Phase before, Report.Phase now) {
                if (now.isBusy()) {
                    return;
                }
                phase.removeListener(this);
                if (report.equals(problem.verdict()) && now instanceof Report.Phase.Ended end) {
                    problem.row().judged(end.verdict() == Verdict.ACCEPTED);
                }
                ended.accept(problem, report);
            }
        });
    }

    /** The judge finds the package by its name, from the moment that somebody works on it. */
    private void whenKnown(OpenProblem problem, Consumer<NewSubmission> then) {
        whenKnown(problem, then, failure -> complain.accept(String.valueOf(failure.getMessage())));
    }

    /** The same, for who says by themselves what went wrong. */
    void whenKnown(OpenProblem problem, Consumer<NewSubmission> then, Consumer<? super Exception> failed) {
        NewSubmission source = source(problem);
        background.run(
                () -> {
                    packages.use(problem.item().problem(), problem.item().location());
                    return source;
                },
                then,
                failed);
    }

    private NewSubmission source(OpenProblem problem) {
        String language = problem.language().get();
        String name = fileName(languages.byId(language));
        return new NewSubmission(
                contest.account(),
                problem.name(),
                language,
                Optional.empty(),
                List.of(new SubmittedFile(name, problem.draft().text().getBytes(StandardCharsets.UTF_8))));
    }

    static String fileName(Optional<Language> language) {
        String extension = language.map(one -> one.extensions().getFirst()).orElse("");
        return (extension.equals(".java") ? "Main" : "main") + extension;
    }

    private static List<OwnRun> own(OpenProblem problem) {
        int number = problem.item().samples().size();
        ComparisonFlags flags = problem.item()
                .problem()
                .testCases()
                .findFirst()
                .map(TestCase::check)
                .map(check -> check instanceof Check.Compare(ComparisonFlags some) ? some : ComparisonFlags.NONE)
                .orElse(ComparisonFlags.NONE);
        List<OwnRun> runs = new ArrayList<>();
        for (OwnTest test : problem.tests()) {
            String expected = test.expected().get();
            runs.add(new OwnRun(
                    ++number,
                    test.name(),
                    test.input().get(),
                    expected.isBlank() ? Optional.empty() : Optional.of(expected),
                    flags));
        }
        return runs;
    }
}
