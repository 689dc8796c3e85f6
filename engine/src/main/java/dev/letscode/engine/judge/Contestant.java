package dev.letscode.engine.judge;

import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.check.PackageData;
import dev.letscode.engine.check.WorkFiles;
import dev.letscode.engine.compile.Program;
import dev.letscode.engine.language.Tier;
import dev.letscode.engine.verdict.RunFacts;
import dev.letscode.problems.TestCase;
import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Enforcement;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.Feature;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Run;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** A submission that was built, in the one environment in which it sees all of its tests. Used by one thread. */
final class Contestant implements AutoCloseable {

    private static final int ALONE = 3;

    private final Environment environment;
    private final Program program;
    private final JudgingLimits judging;
    private final CpuSlots slots;
    private final boolean counted;
    private boolean used;

    Contestant(Workbench workbench, Program program, JudgingLimits judging)
            throws SandboxException, InterruptedException {
        Sandbox sandbox = workbench.sandbox(program.language().tier());
        this.environment = sandbox.open(workbench.environment(program));
        this.program = program;
        this.judging = judging;
        this.slots = workbench.slots();
        this.counted = sandbox.capabilities().of(Feature.SYSTEM_CALL_RATE) != Enforcement.NONE;
    }

    JudgingLimits judging() {
        return judging;
    }

    /** The name of what says what the program may do. */
    String policy() {
        return switch (program.language().tier()) {
            case CLIENT -> Tier.CLIENT.id();
            case SERVER -> program.language().run().systemCalls().name();
        };
    }

    /** @param alone whether the run is a repeated one, which has much time on the clock */
    Limits limits(boolean alone) {
        Limits limits = LimitPolicy.run(judging, program.language());
        if (!counted) {
            // only where the workbench's demand leaves that open; the result's conditions say so
            limits = limits.withSystemCallsPerSecond(OptionalLong.empty());
        }
        return alone ? limits.withWallTime(limits.wallTime().multipliedBy(ALONE)) : limits;
    }

    /** Makes the work directory what the next run has to find: empty, but for the test's files. */
    void prepare(TestCase test) throws JudgeException, SandboxException {
        if (used) {
            environment.reset();
        }
        used = true;
        if (test.files().isPresent()) {
            copyFiles(test.files().get());
        }
    }

    private void copyFiles(Path folder) throws JudgeException, SandboxException {
        try {
            WorkFiles.copy(folder, environment);
        } catch (IOException e) {
            throw PackageData.unreadable("the test's files in " + folder, e);
        }
    }

    /** Waits for a slot for a measured run. */
    CpuSlots.Slot slot(boolean alone) throws InterruptedException {
        return alone ? slots.takeAll() : slots.take();
    }

    /** Runs the program to its end. The caller holds a slot. */
    RunFacts run(List<String> arguments, Limits limits, Streams streams) throws SandboxException, InterruptedException {
        try (Run run = start(arguments, limits, streams)) {
            return facts(run.await(), limits);
        }
    }

    Run start(List<String> arguments, Limits limits, Streams streams) throws SandboxException, InterruptedException {
        Command command = program.command(arguments, limits);
        return environment.start(command, limits, streams);
    }

    /** @throws InterruptedException if the run was cancelled: it never becomes a verdict */
    RunFacts facts(RunResult result, Limits limits) throws InterruptedException {
        if (result.exit() instanceof Exit.Cancelled) {
            throw new InterruptedException("the run was cancelled");
        }
        return factsOfEnded(result, limits);
    }

    RunFacts factsOfEnded(RunResult result, Limits limits) {
        return new RunFacts(
                result,
                limits,
                judging.time(),
                program.language().saysOutOfMemory(result.exit()),
                isNoProgram(result.exit()));
    }

    /** Whoever writes the source has ways to make a linker write a file that the kernel does not start. */
    private static boolean isNoProgram(Exit exit) {
        return exit instanceof Exit.NotStarted(String reason) && reason.startsWith(Program.GUEST_FOLDER + "/");
    }

    @Override
    public void close() {
        environment.close();
    }
}
