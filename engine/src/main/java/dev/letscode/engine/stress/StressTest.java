package dev.letscode.engine.stress;

import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.compile.BuildResult;
import dev.letscode.engine.compile.CompileLimits;
import dev.letscode.engine.compile.CompilerDiagnostic;
import dev.letscode.engine.compile.Program;
import dev.letscode.engine.judge.DataMaker;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.Submissions;
import dev.letscode.engine.judge.Trial;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.Tier;
import dev.letscode.engine.verify.InputValidators;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.files.FileTree;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Judges a submission on one generated input after the other, until it is not accepted on one, and makes that one smaller.
 * Every program runs in the sandbox: the submission under the limits of its problem, generator and reference under their
 * own of {@value #PART_SECONDS} s and {@value #MOST_MEBIBYTES} MiB of output. The same setup and the same first seed find the
 * same counterexample. Thread-safe.
 */
public final class StressTest {

    /** CPU time of one run of the generator or the reference. */
    static final int PART_SECONDS = 10;

    /** What a generator or a reference may print. */
    static final int MOST_MEBIBYTES = 16;

    private final Workbench workbench;
    private final Path scratch;

    /**
     * Prepares for any number of stress tests.
     *
     * @param scratch folder for what is generated, which is removed at the end
     */
    public StressTest(Workbench workbench, Path scratch) {
        this.workbench = workbench;
        this.scratch = scratch;
    }

    /**
     * Goes on until the submission is not accepted, or for as many rounds as there are.
     *
     * @param request the submission, in the language as its tier judges it
     * @param events told what happens, by this thread
     * @throws InterruptedException if the thread was interrupted: everything is stopped and cleaned up; what was found until
     *     then was told
     */
    public StressResult run(JudgingRequest request, StressSetup setup, Consumer<? super StressEvent> events)
            throws InterruptedException {
        try {
            BuildResult built =
                    new Submissions(workbench).build(request.problem(), request.source(), request.language());
            return switch (built) {
                case BuildResult.Rejected(String reason, var diagnostics, String output, var _) ->
                    new StressResult.NotBuilt(reason, diagnostics, output);
                case BuildResult.Unavailable(String reason) -> new StressResult.Failed(reason);
                case BuildResult.Built(Program program, var warnings, boolean _) ->
                    rounds(request, setup, new Source(program, warnings), events);
            };
        } catch (JudgeException | StressException e) {
            ifInterrupted();
            return new StressResult.Failed(String.valueOf(e.getMessage()));
        } catch (SandboxException e) {
            ifInterrupted();
            return new StressResult.Failed("this machine failed: " + e.getMessage());
        } catch (IOException e) {
            ifInterrupted();
            return new StressResult.Failed(scratch + ": what is generated cannot be kept: " + e);
        }
    }

    private static void ifInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("the stress test was stopped");
        }
    }

    /** The submission, built. */
    private record Source(Program program, List<CompilerDiagnostic> warnings) {}

    private StressResult rounds(
            JudgingRequest request, StressSetup setup, Source source, Consumer<? super StressEvent> events)
            throws IOException, JudgeException, StressException, SandboxException, InterruptedException {
        TestCase like = request.problem()
                .testCases()
                .findFirst()
                .orElseThrow(() -> new StressException("the package has no test that says how outputs are judged"));
        Program generator = build(setup.generator());
        Program reference = setup.reference().source().equals(request.source())
                ? source.program()
                : build(request, setup.reference());
        Files.createDirectories(scratch);
        Path folder = Files.createTempDirectory(scratch, "stress");
        try (InputValidators validators = InputValidators.open(workbench, request.problem());
                DataMaker making =
                        new DataMaker(workbench, generator, setup.generator().name(), limits(request, generator));
                Reference answering = Reference.open(
                        workbench, request, reference, setup.reference().name(), limits(request, reference));
                Trial trial = Trial.open(workbench, request, source.program())) {
            events.accept(new StressEvent.Ready(source.warnings(), !validators.isEmpty()));
            return new StressRounds(setup, like, folder, validators, making, answering, trial, events).run();
        } finally {
            FileTree.delete(folder);
        }
    }

    private static Limits limits(JudgingRequest request, Program part) {
        Duration time = Duration.ofSeconds(PART_SECONDS);
        return DataMaker.limits(request.problem(), part)
                .withCpuTime(time)
                .withWallTime(time.multipliedBy(2).plusSeconds(5))
                .withStdoutBytes((long) MOST_MEBIBYTES << 20);
    }

    /** A generator, by the rules of its language. */
    private Program build(StressPart part) throws StressException, SandboxException, InterruptedException {
        return built(part, workbench.builder().build(part.source(), placed(part.language()), CompileLimits.jury()));
    }

    /** A reference, by the rules for the problem's submissions. */
    private Program build(JudgingRequest request, StressPart part)
            throws JudgeException, StressException, SandboxException, InterruptedException {
        return built(part, new Submissions(workbench).build(request.problem(), part.source(), placed(part.language())));
    }

    private static Program built(StressPart part, BuildResult result) throws StressException {
        return switch (result) {
            case BuildResult.Built built -> built.program();
            case BuildResult.Rejected rejected ->
                throw new StressException(part.name() + " does not compile: "
                        + (rejected.diagnostics().isEmpty()
                                ? rejected.reason()
                                : rejected.diagnostics().getFirst().message()));
            case BuildResult.Unavailable(String reason) -> throw new StressException(part.name() + ": " + reason);
        };
    }

    /** The language as a tier runs it that this machine has what it needs for; the server tier if both do, or none. */
    private Language placed(Language language) {
        if (StressChoices.canRun(workbench, language)) {
            return language;
        }
        return language.in(Tier.CLIENT)
                .filter(client -> workbench.client().isPresent()
                        && workbench.builder().missing(client).isEmpty())
                .orElse(language);
    }
}
