package dev.letscode.engine.verify;

import dev.letscode.engine.judge.Calibrations;
import dev.letscode.engine.judge.JudgingLimits;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.LimitFactor;
import dev.letscode.engine.judge.Planner;
import dev.letscode.engine.judge.TimeLimits;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.Diagnostic;
import dev.letscode.problems.PackageSubmission;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TimeLimit;
import dev.letscode.problems.read.PackageReader;
import dev.letscode.problems.read.ReadResult;
import dev.letscode.sandbox.Guest;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks one package: reads it, checks its data, finds the time limit, judges its submissions. Used by one thread. */
final class PackageCheck {

    private final Workbench workbench;
    private final Optional<Planner> planner;
    private final Workers workers;
    private final VerifyOptions options;
    private final Consumer<? super VerifyEvent> events;
    private final Path location;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    PackageCheck(
            Workbench workbench,
            Optional<Planner> planner,
            Workers workers,
            VerifyOptions options,
            Consumer<? super VerifyEvent> events,
            Path location) {
        this.workbench = workbench;
        this.planner = planner;
        this.workers = workers;
        this.options = options;
        this.events = events;
        this.location = location;
    }

    /** @param scratch an existing folder for what is in a zip */
    PackageReport run(Path scratch) throws InterruptedException {
        events.accept(new VerifyEvent.PackageStarted(location));
        PackageReport report = switch (PackageReader.read(location, scratch)) {
            case ReadResult.Refused(var found) ->
                new PackageReport(
                        location,
                        String.valueOf(location.toAbsolutePath().normalize().getFileName()),
                        found,
                        Optional.empty(),
                        Map.of(),
                        List.of());
            case ReadResult.Read(var problem, var warnings) -> {
                diagnostics.addAll(warnings);
                yield check(problem);
            }
        };
        events.accept(new VerifyEvent.PackageFinished(report));
        return report;
    }

    private PackageReport check(ProblemPackage problem) throws InterruptedException {
        events.accept(new VerifyEvent.SubmissionsKnown(
                location, problem.shortName(), problem.submissions().size()));
        checkData(problem);
        Map<String, SubmissionReport> reports = new HashMap<>();
        TimeLimits.Known limit = timeLimit(problem, reports);
        List<PackageSubmission> rest = problem.submissions().stream()
                .filter(submission -> !reports.containsKey(submission.path()))
                .toList();
        judge(problem, rest, limit.limit(), false).forEach(report -> reports.put(report.path(), report));
        warnOfMargins(problem, limit, reports);
        Map<Guest, LimitFactor> factors = compareTiers(problem, limit.limit(), reports);
        return new PackageReport(
                location,
                problem.shortName(),
                diagnostics,
                Optional.of(new PackageReport.TimeLimitUsed(limit.limit(), limit.explanation())),
                factors,
                reports.values().stream()
                        .sorted(Comparator.comparing(SubmissionReport::path))
                        .toList());
    }

    private Map<Guest, LimitFactor> compareTiers(
            ProblemPackage problem, Duration limit, Map<String, SubmissionReport> reports) throws InterruptedException {
        if (planner.isEmpty()) {
            return Map.of();
        }
        TierComparison comparison = new TierComparison(
                workbench,
                planner.get(),
                workers,
                problem,
                options,
                limit,
                path -> events.accept(new VerifyEvent.ComparisonStarted(location, path)));
        comparison.compare(reports);
        if (options.timeLimit().isEmpty()
                && !options.languageFactor()
                && workbench.client().isPresent()) {
            keep(problem, planner.get().calibrations(), workbench.client().get(), comparison.factors());
        }
        return comparison.factors();
    }

    private void keep(
            ProblemPackage problem, Calibrations calibrations, Sandbox client, Map<Guest, LimitFactor> factors) {
        try {
            calibrations.keep(problem, client, factors);
        } catch (IOException e) {
            diagnostics.add(Diagnostic.warning(
                    "", 0, "the factors for the client tier's time limits were measured, but cannot be kept: " + e));
        }
    }

    private void checkData(ProblemPackage problem) throws InterruptedException {
        try {
            diagnostics.addAll(workers.run(() -> new DataCheck(workbench, problem).run()));
        } catch (SandboxException e) {
            diagnostics.add(Diagnostic.error("", 0, "the data cannot be checked here: " + e.getMessage()));
        }
    }

    private TimeLimits.Known timeLimit(ProblemPackage problem, Map<String, SubmissionReport> reports)
            throws InterruptedException {
        if (options.timeLimit().isPresent()) {
            return new TimeLimits.Known(options.timeLimit().get(), "as asked for");
        }
        return switch (problem.limits().time()) {
            case TimeLimit.Given given -> new TimeLimits.Known(given.limit(), "the package's");
            case TimeLimit.Derived rule -> derive(problem, rule, reports);
        };
    }

    /** The results from which the limit is derived are kept where they hold under it. */
    private TimeLimits.Known derive(
            ProblemPackage problem, TimeLimit.Derived rule, Map<String, SubmissionReport> reports)
            throws InterruptedException {
        List<PackageSubmission> bounding = problem.submissions().stream()
                .filter(TimeLimits::boundsFromBelow)
                .toList();
        List<SubmissionReport> measured = judge(problem, bounding, TimeLimits.WHILE_UNKNOWN, true);
        List<TimeLimits.Measured> times = new ArrayList<>();
        for (int i = 0; i < bounding.size(); i++) {
            PackageSubmission submission = bounding.get(i);
            measured.get(i)
                    .result()
                    .flatMap(result -> TimeLimits.measured(submission, result))
                    .ifPresent(times::add);
        }
        TimeLimits.Known known = TimeLimits.derive(rule, times);
        for (SubmissionReport report : measured) {
            if (report.result().isEmpty()) {
                finished(reports, report);
            } else if (TimeLimits.holdsUnder(known.limit(), report.result().get())) {
                finished(reports, report.withResult(under(known, report.result().get())));
            }
        }
        return known;
    }

    private static JudgingResult under(TimeLimits.Known known, JudgingResult result) {
        return result.limits()
                .map(limits -> result.withLimits(new JudgingLimits(
                        known.limit(),
                        known.explanation(),
                        limits.wall(),
                        limits.memoryBytes(),
                        limits.outputBytes(),
                        limits.systemCallsPerSecond())))
                .orElse(result);
    }

    /** @param everyTest whether only times are wanted, so that the reports are not the last word */
    private List<SubmissionReport> judge(
            ProblemPackage problem, List<PackageSubmission> submissions, Duration limit, boolean everyTest)
            throws InterruptedException {
        SubmissionCheck check = new SubmissionCheck(workbench, problem, options);
        return workers.runAll(submissions, submission -> {
            events.accept(new VerifyEvent.SubmissionStarted(location, submission.path()));
            SubmissionReport report = check.run(submission, limit, everyTest);
            if (!everyTest) {
                events.accept(new VerifyEvent.SubmissionFinished(location, report));
            }
            return report;
        });
    }

    private void finished(Map<String, SubmissionReport> reports, SubmissionReport report) {
        reports.put(report.path(), report);
        events.accept(new VerifyEvent.SubmissionFinished(location, report));
    }

    /** A limit that the package gives should leave the margin above the accepted ones that it asks for. */
    private void warnOfMargins(ProblemPackage problem, TimeLimits.Known limit, Map<String, SubmissionReport> reports) {
        if (!(problem.limits().time() instanceof TimeLimit.Given given)
                || options.timeLimit().isPresent()) {
            return;
        }
        for (PackageSubmission submission : problem.submissions()) {
            SubmissionReport report = reports.get(submission.path());
            if (report == null || !TimeLimits.boundsFromBelow(submission)) {
                continue;
            }
            report.result()
                    .filter(result -> result.verdict() == Verdict.ACCEPTED)
                    .flatMap(result -> TimeLimits.measured(submission, result))
                    .filter(time -> time.slowest().toNanos() * given.acceptedFactor()
                            > limit.limit().toNanos())
                    .ifPresent(time -> diagnostics.add(Diagnostic.warning(
                            submission.path(),
                            0,
                            "needs %.3f s here, so the time limit of %.3f s is not the %s times that the package asks for"
                                    .formatted(
                                            time.slowest().toNanos() / 1e9,
                                            limit.limit().toNanos() / 1e9,
                                            given.acceptedFactor()))));
        }
    }
}
