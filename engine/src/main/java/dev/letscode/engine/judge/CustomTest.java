package dev.letscode.engine.judge;

import dev.letscode.engine.check.CheckOutcome;
import dev.letscode.engine.check.Feedback;
import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.compile.BuildResult;
import dev.letscode.engine.compile.CompileLimits;
import dev.letscode.engine.compile.CompilerDiagnostic;
import dev.letscode.engine.compile.Program;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.verdict.Forbidden;
import dev.letscode.engine.verdict.Judgement;
import dev.letscode.engine.verdict.RunFacts;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.engine.verdict.VerdictRules;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Run;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Runs a program on an input of the user's own: with the limits and the policy of a submission, and without a verdict on
 * what it prints. Thread-safe.
 */
public final class CustomTest {

    private static final Duration TIME = Duration.ofSeconds(10);

    private final Workbench workbench;
    private final TimeLimits timeLimits;

    public CustomTest(Workbench workbench) {
        this.workbench = workbench;
        this.timeLimits = new TimeLimits(workbench, new Judge(workbench));
    }

    /**
     * Compiles and runs where there is no problem.
     *
     * @param limits such as {@link #limits}
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
                case BuildResult.Built(Program program, var warnings, boolean _) ->
                    run(program, limits, new Streams(input, stdout, stderr), warnings);
                case BuildResult.Rejected rejected -> rejected(language, rejected);
                case BuildResult.Unavailable(String reason) -> failed(language, reason);
            };
        } catch (SandboxException e) {
            Cancelled.ifInterrupted();
            return failed(language, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Compiles and runs as a submission to the request's problem is compiled and run on one of its tests.
     *
     * @param events told what happens: {@link JudgeEvent.Compiling}, {@link JudgeEvent.Compiled} and {@link
     *     JudgeEvent.LimitsKnown}
     * @throws SandboxException if it failed, which says nothing about the program
     */
    CustomTestResult attempt(JudgingRequest request, TestStreams streams, Consumer<? super JudgeEvent> events)
            throws SandboxException, InterruptedException {
        Language language = request.language();
        try {
            events.accept(new JudgeEvent.Compiling(language));
            BuildResult build = new Submissions(workbench).build(request.problem(), request.source(), language);
            return switch (build) {
                case BuildResult.Built(Program program, var warnings, boolean cached) -> {
                    events.accept(new JudgeEvent.Compiled(warnings, cached));
                    JudgingLimits limits = timeLimits.judging(request, events);
                    events.accept(new JudgeEvent.LimitsKnown(limits));
                    boolean isTyped = streams.thinking().isPositive();
                    InputStream input = streams.stdin().open();
                    yield isTyped
                            ? converse(
                                    program,
                                    limits.withWall(limits.wall().plus(streams.thinking())),
                                    input,
                                    streams,
                                    warnings)
                            : run(
                                    program,
                                    limits,
                                    new Streams(Input.from(input), streams.stdout(), streams.stderr()),
                                    warnings);
                }
                case BuildResult.Rejected rejected -> rejected(language, rejected);
                case BuildResult.Unavailable(String reason) -> failed(language, reason);
            };
        } catch (SandboxException e) {
            Cancelled.ifInterrupted();
            throw e;
        } catch (JudgeException e) {
            Cancelled.ifInterrupted();
            return failed(language, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return failed(language, "the input cannot be read: " + e.getMessage());
        }
    }

    private CustomTestResult run(
            Program program, JudgingLimits limits, Streams streams, List<CompilerDiagnostic> warnings)
            throws SandboxException, InterruptedException {
        try (Contestant contestant = new Contestant(workbench, program, limits);
                var _ = contestant.slot(false)) {
            RunFacts facts = contestant.run(List.of(), contestant.limits(false), streams);
            return result(contestant, program, limits, facts, warnings);
        }
    }

    /** With an input that is typed; nobody is kept from a slot by somebody who thinks about what to type. */
    private CustomTestResult converse(
            Program program,
            JudgingLimits limits,
            InputStream typed,
            TestStreams streams,
            List<CompilerDiagnostic> warnings)
            throws IOException, SandboxException, InterruptedException {
        try (typed;
                Contestant contestant = new Contestant(workbench, program, limits)) {
            Limits enforced = contestant.limits(false);
            try (Run run = contestant.start(
                    List.of(), enforced, new Streams(Input.piped(), streams.stdout(), streams.stderr()))) {
                Thread typing = Thread.ofVirtual().name("typed input").start(() -> pass(typed, run.stdin()));
                try {
                    return result(contestant, program, limits, contestant.facts(run.await(), enforced), warnings);
                } finally {
                    typed.close();
                    typing.interrupt();
                    typing.join();
                }
            }
        }
    }

    /** Passes on what comes as it comes. */
    private static void pass(InputStream from, OutputStream to) {
        byte[] buffer = new byte[1 << 13];
        try (to) {
            for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                to.write(buffer, 0, n);
                to.flush();
            }
        } catch (IOException ignored) {
            // a program may end without having read all
        }
    }

    private CustomTestResult result(
            Contestant contestant,
            Program program,
            JudgingLimits limits,
            RunFacts facts,
            List<CompilerDiagnostic> warnings) {
        Judgement judgement = VerdictRules.ofRun(facts, new CheckOutcome.Accepted(Feedback.NONE));
        return new CustomTestResult(
                judgement.verdict(),
                judgement.reason(),
                Optional.of(facts.result().exit()),
                Optional.of(facts.result().usage()),
                warnings,
                "",
                Optional.of(limits),
                workbench.conditions(program.language().tier()),
                judgement.verdict() == Verdict.SECURITY_VIOLATION
                        ? Optional.of(Forbidden.of(contestant.policy(), facts))
                        : Optional.empty(),
                Optional.empty());
    }

    private CustomTestResult rejected(Language language, BuildResult.Rejected rejected) {
        return CustomTestResult.ofNoRun(
                Verdict.COMPILE_ERROR,
                rejected.reason(),
                rejected.diagnostics(),
                rejected.output(),
                workbench.conditions(language.tier()),
                rejected.violation().map(Forbidden::ofCompiler));
    }

    /** That of a program that could not be run, which says nothing about it. */
    CustomTestResult failed(Language language, String reason) {
        return CustomTestResult.ofNoRun(
                Verdict.JUDGE_ERROR, reason, List.of(), "", workbench.conditions(language.tier()), Optional.empty());
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
