package dev.letscode.app.ide.judge;

import dev.letscode.app.ide.results.Report;
import dev.letscode.engine.judge.CustomTestResult;
import dev.letscode.engine.judge.JudgeEvent;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.TestResult;
import dev.letscode.engine.routing.Recovery.Step;
import dev.letscode.engine.routing.Routing;
import dev.letscode.engine.submission.Judgement;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import dev.letscode.engine.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Turns what the judge tells into changes of a report. */
final class Feed {

    private Feed() {}

    /** What was told of a rehearsal. Results that come together are added together. */
    static void judging(List<JudgeEvent> events, Report report) {
        List<TestResult> tests = new ArrayList<>();
        for (JudgeEvent event : events) {
            switch (event) {
                case JudgeEvent.Planned(Routing.Planned(var plan)) ->
                    report.planned(new Report.Plan(plan.backend().description(), plan.reason()));
                case JudgeEvent.Compiling _ -> report.prepare();
                case JudgeEvent.Compiled compiled -> report.compiled(compiled.warnings());
                case JudgeEvent.TestStarted(int _, int count, String _) -> {
                    if (!(report.phase().get() instanceof Report.Phase.Judging)) {
                        report.judging(count);
                    }
                }
                case JudgeEvent.TestFinished(TestResult test) -> tests.add(test);
                case JudgeEvent.Recovering(Step.Retry(var _, var _, String cause)) -> {
                    tests.clear();
                    report.startOver(cause);
                }
                case JudgeEvent.Recovering(Step.FallBack(var _, var _, String cause)) -> {
                    tests.clear();
                    report.startOver(cause);
                }
                case JudgeEvent.Confirming(var verdict, var by) -> {
                    tests.clear();
                    report.startOver(verdict.text() + " → " + by.description());
                }
                // told with the result
                case JudgeEvent.Planned _,
                        JudgeEvent.Recovering _,
                        JudgeEvent.Remark _,
                        JudgeEvent.MeasuringTimeLimit _,
                        JudgeEvent.LimitsKnown _,
                        JudgeEvent.TestRepeated _,
                        JudgeEvent.GroupFinished _,
                        JudgeEvent.Finished _ -> {}
            }
        }
        if (!tests.isEmpty()) {
            report.finished(tests);
        }
    }

    /** What was told of a submission. */
    static void submission(List<SubmissionEvent> events, Report report) {
        List<TestResult> tests = new ArrayList<>();
        for (SubmissionEvent event : events) {
            switch (event.what()) {
                case Happening.Running _ -> report.prepare();
                case Happening.Planned(String backend, String reason) ->
                    report.planned(new Report.Plan(backend, reason));
                case Happening.Compiled(var warnings) -> report.compiled(warnings);
                case Happening.Judging(int count) -> report.judging(count);
                case Happening.TestFinished(TestResult test) -> tests.add(test);
                case Happening.StartedOver(String reason) -> {
                    tests.clear();
                    report.startOver(reason);
                }
                case Happening.Queued _, Happening.Completed _, Happening.Failed _, Happening.Cancelled _ -> {}
            }
        }
        if (!tests.isEmpty()) {
            report.finished(tests);
        }
    }

    static void ended(JudgingResult result, Report report) {
        if (result.verdict() == Verdict.COMPILE_ERROR) {
            report.compiled(result.diagnostics());
        }
        result.course()
                .ifPresent(course -> report.planned(new Report.Plan(
                        course.backend().description(), course.plan().reason())));
        if (result.verdict() == Verdict.ACCEPTED && report.tests().stream().anyMatch(test -> !test.accepted())) {
            ownEnded(report);
            return;
        }
        report.ended(
                result.verdict(),
                result.reason(),
                result.score(),
                result.compilerOutput(),
                result.conditions().note());
    }

    static void ended(Happening what, Judgement judgement, Report report) {
        switch (what) {
            case Happening.Failed(String reason) -> report.failed(reason);
            case Happening.Cancelled _ -> report.cancelled();
            case Happening.Queued _,
                    Happening.Running _,
                    Happening.Planned _,
                    Happening.Compiled _,
                    Happening.Judging _,
                    Happening.TestFinished _,
                    Happening.StartedOver _,
                    Happening.Completed _ -> judgement.result().ifPresent(result -> ended(result, report));
        }
    }

    /** A source that was run on a test of its author's own: one that was not built has no test. */
    static void own(Optional<TestResult> test, CustomTestResult result, Report report) {
        result.course()
                .ifPresent(course -> report.planned(new Report.Plan(
                        course.backend().description(), course.plan().reason())));
        report.compiled(result.diagnostics());
        if (test.isPresent()) {
            report.finished(List.of(test.get()));
        } else {
            report.ended(
                    result.verdict(),
                    result.reason(),
                    OptionalDouble.empty(),
                    result.compilerOutput(),
                    result.conditions().note());
        }
    }

    /** The verdict on tests of one's own is that of the first that is not accepted. */
    static void ownEnded(Report report) {
        TestResult worst = report.tests().stream()
                .filter(test -> !test.accepted())
                .findFirst()
                .orElse(null);
        report.ended(
                worst == null ? Verdict.ACCEPTED : worst.verdict(),
                worst == null ? "" : worst.name() + ": " + worst.reason(),
                OptionalDouble.empty(),
                "",
                report.note().get());
    }
}
