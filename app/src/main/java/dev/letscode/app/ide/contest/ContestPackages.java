package dev.letscode.app.ide.contest;

import dev.letscode.app.ide.problems.ProblemItem;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.KnownPackages;
import dev.letscode.app.workshop.PackageLocations;
import dev.letscode.engine.contest.Contest;
import dev.letscode.engine.contest.ContestProblem;
import dev.letscode.engine.contest.ContestReader;
import dev.letscode.engine.contest.Scoring;
import dev.letscode.problems.Objective;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** From a folder to a contest whose problems are read and known to the judge. Waits for the disk. Thread-safe. */
public final class ContestPackages {

    private final KnownPackages packages;
    private final Function<String, Optional<Path>> known;

    /**
     * Makes one.
     *
     * @param known where the package of a problem is that a contest names and does not have; asked by any thread
     */
    public ContestPackages(KnownPackages packages, Function<String, Optional<Path>> known) {
        this.packages = packages;
        this.known = known;
    }

    /**
     * A contest with all that it needs.
     *
     * @param items its problems, in their order
     * @param warnings what its author should look at
     */
    record Opened(Contest contest, List<ProblemItem> items, List<String> warnings) {

        Opened {
            items = List.copyOf(items);
            warnings = List.copyOf(warnings);
        }
    }

    Opened open(Path folder) throws InputException {
        if (!Files.isDirectory(folder)) {
            throw new InputException(folder + ": is no folder; if it is a zip, unpack it first");
        }
        if (ContestReader.file(folder).isEmpty()) {
            Contest contest = ofProblems(folder);
            return new Opened(contest, read(contest), List.of());
        }
        ContestReader.Result result = ContestReader.read(folder, known);
        Optional<Contest> contest = result.contest();
        if (contest.isEmpty()) {
            long errors = result.diagnostics().stream()
                    .filter(one -> one.severity() == Severity.ERROR)
                    .count();
            String more = errors <= 1 ? "" : " (and " + (errors - 1) + " more)";
            throw new InputException(
                    folder + ": " + result.error().map(Object::toString).orElse("there is no contest") + more);
        }
        List<ProblemItem> items = read(contest.get());
        return new Opened(
                titled(contest.get(), items),
                items,
                result.diagnostics().stream().map(Object::toString).toList());
    }

    /** Problems without a name in the contest are called as their packages say. */
    private static Contest titled(Contest contest, List<ProblemItem> items) {
        List<ContestProblem> titled = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            ContestProblem one = contest.problems().get(i);
            titled.add(
                    one.title().equals(one.name())
                            ? new ContestProblem(
                                    one.label(),
                                    one.name(),
                                    items.get(i).problem().title(),
                                    one.colour(),
                                    one.location())
                            : one);
        }
        return new Contest(
                contest.id(),
                contest.name(),
                contest.start(),
                contest.duration(),
                contest.freeze(),
                contest.scoring(),
                titled,
                contest.accounts());
    }

    /** All problems of a folder, by their names, with the usual rules. */
    private Contest ofProblems(Path folder) throws InputException {
        List<ContestProblem> problems = new ArrayList<>();
        for (Path location : PackageLocations.expand(List.of(folder))) {
            ProblemPackage problem = packages.read(location);
            problems.add(ContestProblem.of(
                    ContestProblem.label(problems.size()),
                    problem.shortName(),
                    problem.title(),
                    problems.size(),
                    location));
        }
        if (problems.isEmpty()) {
            throw new InputException(folder + ": has neither a contest.yaml nor problem packages");
        }
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        return new Contest(
                name,
                name,
                Optional.empty(),
                Contest.USUAL_DURATION,
                Optional.of(Contest.USUAL_FREEZE),
                Scoring.Icpc.USUAL,
                problems,
                List.of());
    }

    /** Reads the packages of a contest, and tells the judge where they are. */
    List<ProblemItem> read(Contest contest) throws InputException {
        List<ProblemItem> items = new ArrayList<>();
        for (ContestProblem one : contest.problems()) {
            ProblemPackage problem = packages.read(one.location());
            if (!problem.shortName().equals(one.name())) {
                throw new InputException("problem " + one.label() + ": the package in " + one.location() + " is called "
                        + problem.shortName() + ", not " + one.name());
            }
            if (contest.scoring() instanceof Scoring.Ioi && problem.objective() == Objective.MINIMIZE) {
                throw new InputException("problem " + one.label() + " (" + one.name()
                        + "): fewer points are better there, so they cannot be added up; use pass-fail scoring");
            }
            packages.use(problem, one.location());
            items.add(new ProblemItem(one.location(), problem));
        }
        return items;
    }
}
