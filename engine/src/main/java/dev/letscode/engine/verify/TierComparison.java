package dev.letscode.engine.verify;

import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.judge.Calibration;
import dev.letscode.engine.judge.Judge;
import dev.letscode.engine.judge.JudgingOptions;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.LimitFactor;
import dev.letscode.engine.judge.Planner;
import dev.letscode.engine.judge.Submissions;
import dev.letscode.engine.judge.TimeLimits;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.language.Tier;
import dev.letscode.engine.routing.Routing;
import dev.letscode.engine.routing.Wish;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.PackageSubmission;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.sandbox.Guest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Judges a package's submissions once more, in the client tier, and finds the factors for its time limits there on the
 * way: first the accepted ones are run, which says how much longer they take; then the others, under the limits that come
 * of that. Used by one thread.
 */
final class TierComparison {

    private final Workbench workbench;
    private final Planner planner;
    private final Workers workers;
    private final ProblemPackage problem;
    private final VerifyOptions options;
    private final Duration limit;
    private final Consumer<String> started;
    private final Map<String, ClientOutcome> outcomes = new TreeMap<>();
    private final Map<Guest, LimitFactor> factors = new EnumMap<>(Guest.class);

    /**
     * Compares one package's.
     *
     * @param limit of the package, in the server tier
     * @param started told the path of each submission that is judged
     */
    TierComparison(
            Workbench workbench,
            Planner planner,
            Workers workers,
            ProblemPackage problem,
            VerifyOptions options,
            Duration limit,
            Consumer<String> started) {
        this.workbench = workbench;
        this.planner = planner;
        this.workers = workers;
        this.problem = problem;
        this.options = options;
        this.limit = limit;
        this.started = started;
    }

    /** A submission that the client tier can run. */
    private record Entry(
            PackageSubmission submission, SourceSet source, Language server, Guest guest, JudgingResult there) {

        boolean boundsFromBelow() {
            return TimeLimits.boundsFromBelow(submission) && there.verdict() == Verdict.ACCEPTED;
        }

        boolean boundsFromAbove() {
            return TimeLimits.boundsFromAbove(submission) && there.verdict() == Verdict.TIME_LIMIT_EXCEEDED;
        }
    }

    private record Run(Entry entry, JudgingResult result) {}

    /** The factors that were found, by the kind of guest that has an accepted submission. */
    Map<Guest, LimitFactor> factors() {
        return Map.copyOf(factors);
    }

    /** @param reports of the server tier, by path; what came of them here is added */
    void compare(Map<String, SubmissionReport> reports) throws InterruptedException {
        List<Entry> entries = new ArrayList<>();
        for (PackageSubmission submission : problem.submissions()) {
            SubmissionReport report = reports.get(submission.path());
            if (report != null && report.result().isPresent()) {
                entry(submission, report.result().get()).ifPresent(entries::add);
            }
        }
        List<Run> accepted = run(entries.stream().filter(Entry::boundsFromBelow).toList(), true);
        Map<Guest, List<Calibration.Pair>> pairs = pairs(accepted);
        pairs.forEach((guest, all) -> factors.put(guest, Calibration.of(limit, all)));
        List<Run> others =
                run(entries.stream().filter(entry -> !entry.boundsFromBelow()).toList(), false);
        lowerFactors(others, pairs);
        keepOrRepeat(accepted);
        keepOrRepeat(others);
        outcomes.forEach((path, outcome) -> reports.computeIfPresent(path, (_, report) -> report.withClient(outcome)));
    }

    private Optional<Entry> entry(PackageSubmission submission, JudgingResult there) {
        try {
            SourceSet source = Submissions.source(submission);
            Language language =
                    new Submissions(workbench).language(submission, source).orElseThrow();
            Routing routing = planner.plan(
                    workbench,
                    new JudgingRequest(problem, source, language, JudgingOptions.DEFAULT),
                    Wish.CLIENT,
                    _ -> {});
            if (routing instanceof Routing.Impossible(String reason)) {
                outcomes.put(submission.path(), new ClientOutcome.NotRun(reason));
                return Optional.empty();
            }
            Guest guest = language.in(Tier.CLIENT).flatMap(Language::guest).orElseThrow();
            return Optional.of(new Entry(submission, source, language, guest, there));
        } catch (JudgeException e) {
            outcomes.put(submission.path(), new ClientOutcome.NotRun(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /** @param measuring whether only times are wanted */
    private List<Run> run(List<Entry> entries, boolean measuring) throws InterruptedException {
        return workers.runAll(entries, entry -> {
            started.accept(entry.submission().path());
            return new Run(entry, judge(entry, measuring));
        });
    }

    private JudgingResult judge(Entry entry, boolean measuring) throws InterruptedException {
        Optional<LimitFactor> factor = measuring
                ? Optional.of(new LimitFactor(Calibration.MOST, "while there is none"))
                : Optional.ofNullable(factors.get(entry.guest()));
        JudgingOptions judging = JudgingOptions.DEFAULT
                .withTimeLimit(limit)
                .withLanguageFactor(options.languageFactor())
                .withLimitFactor(factor)
                .withSystemCallsPerSecond(options.systemCallsPerSecond())
                .withRunAll(measuring || entry.submission().expectation().needsEveryTest());
        Language language = entry.server().in(Tier.CLIENT).orElseThrow();
        return new Judge(workbench).judge(new JudgingRequest(problem, entry.source(), language, judging), event -> {});
    }

    private static Map<Guest, List<Calibration.Pair>> pairs(List<Run> accepted) {
        Map<Guest, List<Calibration.Pair>> pairs = new EnumMap<>(Guest.class);
        for (Run run : accepted) {
            PackageSubmission submission = run.entry().submission();
            Optional<TimeLimits.Measured> server =
                    TimeLimits.measured(submission, run.entry().there());
            Optional<TimeLimits.Measured> client = TimeLimits.measured(submission, run.result());
            if (run.result().verdict() == Verdict.ACCEPTED && server.isPresent() && client.isPresent()) {
                pairs.computeIfAbsent(run.entry().guest(), _ -> new ArrayList<>())
                        .add(new Calibration.Pair(
                                submission.path(),
                                server.get().slowest(),
                                client.get().slowest()));
            }
        }
        return pairs;
    }

    /** Where something that must be too slow was not. */
    private void lowerFactors(List<Run> others, Map<Guest, List<Calibration.Pair>> pairs) {
        for (Run run : others) {
            Guest guest = run.entry().guest();
            boolean isFastEnough = run.result().verdict() != Verdict.TIME_LIMIT_EXCEEDED
                    && run.entry().boundsFromAbove();
            if (isFastEnough && run.result().cpu().isPresent()) {
                Calibration.below(
                                limit,
                                pairs.getOrDefault(guest, List.of()),
                                run.entry().submission().path(),
                                run.result().cpu().get())
                        .filter(lower ->
                                lower.value() < value(guest, run.entry().server()))
                        .ifPresent(lower -> factors.put(guest, lower));
            }
        }
    }

    private double value(Guest guest, Language language) {
        LimitFactor factor = factors.get(guest);
        return factor == null ? language.in(Tier.CLIENT).orElseThrow().run().limitFactor() : factor.value();
    }

    /** What ran under another limit is judged again if that matters. */
    private void keepOrRepeat(List<Run> runs) throws InterruptedException {
        List<Entry> again = new ArrayList<>();
        for (Run run : runs) {
            Duration now = Duration.ofNanos(Math.round(
                    limit.toNanos() * value(run.entry().guest(), run.entry().server())));
            if (run.result().verdict() == Verdict.TIME_LIMIT_EXCEEDED || TimeLimits.holdsUnder(now, run.result())) {
                keep(run);
            } else {
                again.add(run.entry());
            }
        }
        run(again, false).forEach(this::keep);
    }

    private void keep(Run run) {
        outcomes.put(run.entry().submission().path(), new ClientOutcome.Judged(run.result()));
    }
}
