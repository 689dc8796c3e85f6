package dev.letscode.engine.judge;

import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.compile.Program;
import dev.letscode.problems.TestAnswer;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.TestInput;
import dev.letscode.sandbox.SandboxException;
import java.util.OptionalDouble;

/**
 * A submission that was built, judged as any other on tests that no package has, one after the other and in one warm
 * environment. Used by one thread.
 */
public final class Trial implements AutoCloseable {

    private final JudgingLimits limits;
    private final Rooms rooms;
    private final TestJudge judge;
    private int count;

    private Trial(JudgingLimits limits, Rooms rooms, TestJudge judge) {
        this.limits = limits;
        this.rooms = rooms;
        this.judge = judge;
    }

    /**
     * Makes a program of the request's source ready.
     *
     * @param program that was built from it, by {@link Submissions#build}
     * @throws JudgeException if the package's validator or time limit cannot be had
     */
    public static Trial open(Workbench workbench, JudgingRequest request, Program program)
            throws JudgeException, SandboxException, InterruptedException {
        Mode mode = Mode.of(workbench, request.problem());
        JudgingLimits limits = new TimeLimits(workbench, new Judge(workbench)).judging(request, event -> {});
        TestData data = new TestData(workbench, request.problem());
        Rooms rooms = new Rooms(workbench, program, limits, data, mode);
        return new Trial(limits, rooms, new TestJudge(rooms, data, mode));
    }

    /** What holds for each run. */
    public JudgingLimits limits() {
        return limits;
    }

    /**
     * Judges on one test. A sandbox that fails is tried once more; a program that is too slow, but not beyond doubt, is run
     * again while nothing else is measured.
     *
     * @param test whose {@linkplain TestInput.Stored input} and {@linkplain TestAnswer.Stored answer} are files
     * @throws JudgeException if the jury's side fails, which says nothing about the submission
     */
    public TestResult judge(TestCase test) throws JudgeException, SandboxException, InterruptedException {
        TestJudge.Passes passes;
        try {
            passes = judge.judge(test, false);
        } catch (SandboxException e) {
            Cancelled.ifInterrupted();
            judge.renew();
            passes = judge.judge(test, false);
        }
        if (passes.last().doubtfullyTooSlow()) {
            passes = judge.judge(test, true);
        }
        return judge.result(++count, test, passes, OptionalDouble.empty(), "");
    }

    @Override
    public void close() {
        rooms.close();
    }
}
