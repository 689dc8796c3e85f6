package dev.letscode.engine.verify;

import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.compile.BuildResult;
import dev.letscode.engine.judge.GroupResult;
import dev.letscode.engine.judge.Judge;
import dev.letscode.engine.judge.JudgingOptions;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.Submissions;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.PackageSubmission;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.expect.JudgementType;
import dev.letscode.problems.expect.Seen;
import dev.letscode.sandbox.SandboxException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges one example submission and compares with what is expected. Thread-safe. */
final class SubmissionCheck {

    private final Workbench workbench;
    private final ProblemPackage problem;
    private final VerifyOptions options;

    SubmissionCheck(Workbench workbench, ProblemPackage problem, VerifyOptions options) {
        this.workbench = workbench;
        this.problem = problem;
        this.options = options;
    }

    /** @param everyTest whether to run all tests because their times are needed */
    SubmissionReport run(PackageSubmission submission, Duration timeLimit, boolean everyTest)
            throws InterruptedException {
        Submissions submissions = new Submissions(workbench);
        try {
            SourceSet source = Submissions.source(submission);
            Optional<Language> language = submissions.language(submission, source);
            if (language.isEmpty()) {
                return skipped(submission, Optional.empty(), "no language is known for its files");
            }
            if (submissions.build(problem, source, language.get()) instanceof BuildResult.Unavailable(String reason)) {
                return skipped(submission, language, reason);
            }
            JudgingOptions judging = JudgingOptions.DEFAULT
                    .withTimeLimit(timeLimit)
                    .withLanguageFactor(options.languageFactor())
                    .withSystemCallsPerSecond(options.systemCallsPerSecond())
                    .withRunAll(everyTest || submission.expectation().needsEveryTest());
            JudgingResult result = new Judge(workbench)
                    .judge(new JudgingRequest(problem, source, language.get(), judging), event -> {});
            return report(submission, language, result);
        } catch (JudgeException | SandboxException e) {
            return failed(submission, String.valueOf(e.getMessage()));
        }
    }

    /** What a result is worth for a submission; also for one that was judged under another time limit. */
    static SubmissionReport report(PackageSubmission submission, Optional<Language> language, JudgingResult result) {
        return new SubmissionReport(
                submission.path(),
                language.map(Language::id),
                expected(submission),
                Optional.of(result),
                submission.expectation().disagreements(seen(result)),
                Optional.empty(),
                Optional.empty());
    }

    private static SubmissionReport skipped(PackageSubmission submission, Optional<Language> language, String reason) {
        return new SubmissionReport(
                submission.path(),
                language.map(Language::id),
                expected(submission),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(reason));
    }

    private static SubmissionReport failed(PackageSubmission submission, String reason) {
        return new SubmissionReport(
                submission.path(),
                Optional.empty(),
                expected(submission),
                Optional.empty(),
                List.of(reason),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> expected(PackageSubmission submission) {
        return submission.expectation().verdicts().stream().map(Enum::name).toList();
    }

    private static Seen seen(JudgingResult result) {
        Map<String, Double> groupScores = new HashMap<>();
        for (GroupResult group : result.groups()) {
            group.score().ifPresent(score -> groupScores.put(group.name(), score));
        }
        List<Seen.Test> tests = result.tests().stream()
                .map(test -> new Seen.Test(
                        test.name(), type(test.verdict()), test.feedback().judgeMessage()))
                .toList();
        return new Seen(type(result.verdict()), result.score(), tests, groupScores);
    }

    private static JudgementType type(Verdict verdict) {
        return JudgementType.valueOf(verdict.clicsId());
    }
}
