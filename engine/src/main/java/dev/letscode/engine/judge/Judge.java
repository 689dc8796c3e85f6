package dev.letscode.engine.judge;

import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.compile.BuildResult;
import dev.letscode.engine.compile.CompilerDiagnostic;
import dev.letscode.engine.compile.Program;
import dev.letscode.engine.verdict.Forbidden;
import dev.letscode.engine.verdict.NodeResult;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.FormatGeneration;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.sandbox.SandboxException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** Judges submissions. Thread-safe: any number may be judged at once. */
public final class Judge {

    private final Workbench workbench;
    private final TimeLimits timeLimits;

    public Judge(Workbench workbench) {
        this.workbench = workbench;
        this.timeLimits = new TimeLimits(workbench, this);
    }

    /**
     * Judges one submission. Whatever the submission does is in the result; what fails on the jury's side is in the
     * result as well, as {@link Verdict#JUDGE_ERROR} with its reason.
     *
     * @param events told what happens as it happens, by the thread that judges; what it throws ends judging
     * @throws InterruptedException if the thread was interrupted: everything is stopped and cleaned up, and there is no
     *     verdict
     */
    public JudgingResult judge(JudgingRequest request, Consumer<? super JudgeEvent> events)
            throws InterruptedException {
        Judging judging = new Judging(request, events);
        JudgingResult result;
        try {
            result = judging.run();
        } catch (JudgeException | SandboxException e) {
            Cancelled.ifInterrupted();
            // the one place where a failure of the jury's side becomes a verdict
            result = judging.failed(String.valueOf(e.getMessage()));
        }
        events.accept(new JudgeEvent.Finished(result));
        return result;
    }

    /**
     * As {@link #judge}, but a failure of the sandbox is left to the caller, and nobody is told that it is finished.
     */
    JudgingResult attempt(JudgingRequest request, Consumer<? super JudgeEvent> events)
            throws SandboxException, InterruptedException {
        Judging judging = new Judging(request, events);
        try {
            return judging.run();
        } catch (SandboxException e) {
            Cancelled.ifInterrupted();
            throw e;
        } catch (JudgeException e) {
            return judging.failed(String.valueOf(e.getMessage()));
        }
    }

    /** The result of a submission that nothing could run. */
    JudgingResult refuse(JudgingRequest request, String reason, Consumer<? super JudgeEvent> events) {
        return new Judging(request, events).failed(reason);
    }

    /** One submission. */
    private final class Judging {

        private final long started = System.nanoTime();
        private final JudgingRequest request;
        private final ProblemPackage problem;
        private final Progress progress;
        private List<CompilerDiagnostic> diagnostics = List.of();
        private Optional<JudgingLimits> limits = Optional.empty();
        private Optional<Forbidden> compiler = Optional.empty();

        Judging(JudgingRequest request, Consumer<? super JudgeEvent> events) {
            this.request = request;
            this.problem = request.problem();
            this.progress = new Progress(problem, events);
        }

        JudgingResult run() throws JudgeException, SandboxException, InterruptedException {
            progress.tell(new JudgeEvent.Compiling(request.language()));
            BuildResult build = new Submissions(workbench).build(problem, request.source(), request.language());
            return switch (build) {
                case BuildResult.Built(Program program, var warnings, boolean cached) -> {
                    diagnostics = warnings;
                    progress.tell(new JudgeEvent.Compiled(warnings, cached));
                    yield test(program);
                }
                case BuildResult.Rejected(String reason, var errors, String output, var violation) -> {
                    diagnostics = errors;
                    compiler = violation.map(Forbidden::ofCompiler);
                    yield result(Verdict.COMPILE_ERROR, reason, OptionalDouble.empty(), output);
                }
                case BuildResult.Unavailable(String reason) -> throw new JudgeException(reason);
            };
        }

        private JudgingResult test(Program program) throws JudgeException, SandboxException, InterruptedException {
            Mode mode = Mode.of(workbench, problem);
            JudgingLimits known = timeLimits.judging(request, progress::tell);
            limits = Optional.of(known);
            progress.tell(new JudgeEvent.LimitsKnown(known));
            TestData data = new TestData(workbench, problem);
            try (Rooms rooms = new Rooms(workbench, program, known, data, mode)) {
                NodeResult root = new GroupJudge(
                                workbench, problem, request.options(), new TestJudge(rooms, data, mode), progress)
                        .judge(problem.tests());
                return result(root.verdict(), reason(root.verdict()), score(root), "");
            }
        }

        private String reason(Verdict verdict) {
            return verdict == Verdict.ACCEPTED
                    ? ""
                    : progress.tests().stream()
                            .filter(test -> test.verdict() == verdict)
                            .findFirst()
                            .map(Reason::of)
                            .orElse(verdict.text());
        }

        /** In the legacy format only an accepted submission has a score; later ones give points to every one. */
        private OptionalDouble score(NodeResult root) {
            FormatGeneration format = problem.format();
            return format.isLegacy() && root.verdict() != Verdict.ACCEPTED ? OptionalDouble.empty() : root.score();
        }

        JudgingResult failed(String reason) {
            progress.fail(reason);
            String place =
                    progress.tests().isEmpty() || progress.tests().getLast().verdict() != Verdict.JUDGE_ERROR
                            ? reason
                            : Reason.of(progress.tests().getLast());
            return result(Verdict.JUDGE_ERROR, place, OptionalDouble.empty(), "");
        }

        private JudgingResult result(Verdict verdict, String reason, OptionalDouble score, String compilerOutput) {
            return new JudgingResult(
                    verdict,
                    reason,
                    score,
                    progress.tests(),
                    progress.count(),
                    progress.groups(),
                    diagnostics,
                    compilerOutput,
                    limits,
                    workbench.conditions(request.language().tier()),
                    Optional.empty(),
                    compiler,
                    Duration.ofNanos(System.nanoTime() - started));
        }
    }
}
