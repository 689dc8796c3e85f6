package dev.letscode.engine.doctor;

import dev.letscode.engine.compile.BuildResult;
import dev.letscode.engine.compile.CompileLimits;
import dev.letscode.engine.compile.Program;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import dev.letscode.sandbox.seccomp.SystemCallPolicy;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * Finds out which system calls a program makes and what its language's policy says of them, for authors of languages and
 * of problems. What the policy only refuses is let through meanwhile, so that the program shows what it would do.
 */
public final class SystemCallTrace {

    /** Each call waits for the sandbox, which takes many times longer. */
    private static final Duration TIME = Duration.ofSeconds(60);

    private static final long MEMORY = 2L << 30;

    private final Workbench workbench;

    public SystemCallTrace(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Compiles and runs a source once. What it prints is thrown away. */
    public TraceReport of(SourceSet source, Language language, Input input)
            throws SandboxException, InterruptedException {
        return switch (workbench.builder().build(source, language, CompileLimits.defaults())) {
            case BuildResult.Built(Program program, var _, boolean _) -> run(program, input);
            case BuildResult.Rejected(String reason, var diagnostics, String output, var _) ->
                new TraceReport.NotBuilt(reason, diagnostics, output);
            case BuildResult.Unavailable(String reason) -> new TraceReport.NotBuilt(reason, List.of(), "");
        };
    }

    private TraceReport run(Program program, Input input) throws SandboxException, InterruptedException {
        SystemCallPolicy policy = program.language().run().systemCalls();
        Limits defaults = Limits.defaults();
        Limits limits = defaults.withMemoryBytes(MEMORY)
                .withCpuTime(TIME)
                .withWallTime(TIME.multipliedBy(2))
                .withProcesses(Math.max(defaults.processes(), program.language().processFloor()));
        Streams streams = new Streams(input, OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        RunResult result;
        try (Environment environment =
                workbench.sandbox().open(workbench.environment(program).withPolicy(policy.withTrace()))) {
            result = environment.run(program.command(List.of(), limits), limits, streams);
        }
        if (result.exit() instanceof Exit.Cancelled) {
            throw new InterruptedException("the run was cancelled");
        }
        List<TraceReport.Call> calls = result.calls().entrySet().stream()
                .map(call -> new TraceReport.Call(call.getKey(), call.getValue(), policy.actions(call.getKey())))
                .sorted(Comparator.comparingLong(TraceReport.Call::times)
                        .reversed()
                        .thenComparing(TraceReport.Call::name))
                .toList();
        return new TraceReport.Traced(policy.name(), calls, result);
    }
}
