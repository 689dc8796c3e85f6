package dev.letscode.engine.judge;

import dev.letscode.engine.check.HeadStream;
import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.compile.Program;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import java.io.OutputStream;
import java.util.List;

/** A generator or a solution that makes test data, any number of times, in one warm environment. Used by one thread. */
public final class DataMaker implements AutoCloseable {

    private static final int SHOWN = 1000;

    private final Environment environment;
    private final Program program;
    private final String name;
    private final Limits limits;
    private boolean used;

    /**
     * Makes one ready.
     *
     * @param name of the program, for messages
     * @param limits of each run
     */
    public DataMaker(Workbench workbench, Program program, String name, Limits limits)
            throws SandboxException, InterruptedException {
        this.environment = workbench.sandbox(program.language().tier()).open(workbench.environment(program));
        this.program = program;
        this.name = name;
        this.limits = limits;
    }

    /** The limits of a program that makes test data for a package. */
    public static Limits limits(ProblemPackage problem, Program program) {
        return LimitPolicy.generator(problem.limits(), program.language());
    }

    /**
     * Runs the program once.
     *
     * @param out gets what it prints; that of a failed run is of no use
     * @throws JudgeException if it did not end with 0 and within its limits; the message says how it did, and what it
     *     printed about it
     */
    public void print(List<String> arguments, Input input, OutputStream out)
            throws JudgeException, SandboxException, InterruptedException {
        if (used) {
            environment.reset();
        }
        used = true;
        HeadStream error = new HeadStream(SHOWN);
        RunResult result = environment.run(program.command(arguments, limits), limits, new Streams(input, out, error));
        if (result.exit() instanceof Exit.Cancelled) {
            throw new InterruptedException("making test data was cancelled");
        }
        if (!result.succeeded()) {
            throw new JudgeException("making test data with " + name + " failed: " + result.exit()
                    + (result.breached().isEmpty() ? "" : ", past the limits of " + result.breached())
                    + (error.text().isBlank()
                            ? ""
                            : "; it printed: " + error.text().strip()));
        }
    }

    @Override
    public void close() {
        environment.close();
    }
}
