package dev.letscode.engine.judge;

import dev.letscode.engine.check.CheckOutcome;
import dev.letscode.engine.check.Feedback;
import dev.letscode.engine.compile.BuildResult;
import dev.letscode.engine.compile.CompileLimits;
import dev.letscode.engine.compile.Program;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.verdict.Judgement;
import dev.letscode.engine.verdict.RunFacts;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.engine.verdict.VerdictRules;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Runs a program on an input of the user's own: with the limits and the policy of a submission, and without a verdict on
 * what it prints. Thread-safe.
 */
public final class CustomTest {

    private static final Duration TIME = Duration.ofSeconds(10);

    private final Workbench workbench;

    public CustomTest(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * Compiles and runs.
     *
     * @param limits those of the problem, or {@link #limits} if there is none
     * @param input closed at the end
     * @param stdout gets what the program prints as it prints it
     * @param stderr the same for its standard error
     */
    public CustomTestResult run(
            SourceSet source,
            Language language,
            JudgingLimits limits,
            Input input,
            OutputStream stdout,
            OutputStream stderr)
            throws InterruptedException {
        try {
            BuildResult build = workbench.builder().build(source, language, CompileLimits.defaults());
            return switch (build) {
                case BuildResult.Built(Program program, var warnings, boolean ignored) -> {
                    RunFacts facts = run(program, limits, new Streams(input, stdout, stderr));
                    Judgement judgement = VerdictRules.ofRun(facts, new CheckOutcome.Accepted(Feedback.NONE));
                    yield new CustomTestResult(
                            judgement.verdict(),
                            judgement.reason(),
                            Optional.of(facts.result().exit()),
                            Optional.of(facts.result().usage()),
                            warnings,
                            workbench.conditions(language.tier()),
                            "");
                }
                case BuildResult.Rejected(String reason, var diagnostics, String output) ->
                    new CustomTestResult(
                            Verdict.COMPILE_ERROR,
                            reason,
                            Optional.empty(),
                            Optional.empty(),
                            diagnostics,
                            workbench.conditions(language.tier()),
                            output);
                case BuildResult.Unavailable(String reason) -> failed(language, reason);
            };
        } catch (SandboxException e) {
            Cancelled.ifInterrupted();
            return failed(language, String.valueOf(e.getMessage()));
        }
    }

    private RunFacts run(Program program, JudgingLimits limits, Streams streams)
            throws SandboxException, InterruptedException {
        try (Contestant contestant = new Contestant(workbench, program, limits);
                var _ = contestant.slot(false)) {
            return contestant.run(List.of(), contestant.limits(false), streams);
        }
    }

    private CustomTestResult failed(Language language, String reason) {
        return new CustomTestResult(
                Verdict.JUDGE_ERROR,
                reason,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                workbench.conditions(language.tier()),
                "");
    }

    /** The limits of a submission where there is no problem: 10 s, 512 MiB, 64 MiB of output. */
    public static JudgingLimits limits(Language language) {
        return new JudgingLimits(
                TIME,
                "the default, as there is no problem",
                LimitPolicy.wall(TIME),
                Math.max(512L << 20, language.memoryFloorBytes()),
                64L << 20,
                JudgingLimits.SYSTEM_CALLS_PER_SECOND);
    }
}
