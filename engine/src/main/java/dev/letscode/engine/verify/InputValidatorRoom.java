package dev.letscode.engine.verify;

import dev.letscode.engine.check.HeadStream;
import dev.letscode.engine.check.WorkFiles;
import dev.letscode.engine.compile.Program;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.LimitKind;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import dev.letscode.sandbox.seccomp.SystemCallPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The environment of one input validator: inputs go in one after the other. Used by one thread. */
final class InputValidatorRoom implements AutoCloseable {

    private static final int SHOWN = 300;

    /** How a validator is started, and which exit code means that the input is valid. */
    private interface Starter {
        Command command(List<String> arguments);
    }

    private final String name;
    private final Environment environment;
    private final Limits limits;
    private final Starter starter;
    private final int valid;
    private final byte[] script;

    private InputValidatorRoom(
            String name, Environment environment, Limits limits, Starter starter, int valid, byte[] script) {
        this.name = name;
        this.environment = environment;
        this.limits = limits;
        this.starter = starter;
        this.valid = valid;
        this.script = script;
    }

    /** For a program: 42 means valid. */
    static InputValidatorRoom of(Workbench workbench, String name, Program program, Limits limits)
            throws SandboxException, InterruptedException {
        Environment environment = workbench.sandbox().open(workbench.environment(program));
        return new InputValidatorRoom(
                name, environment, limits, arguments -> program.command(arguments, limits), 42, new byte[0]);
    }

    /** For a script of checktestdata, which says 0 when the input is valid. */
    static InputValidatorRoom checktestdata(Workbench workbench, String name, byte[] script, Limits limits)
            throws SandboxException, InterruptedException {
        Environment environment =
                workbench.sandbox().open(workbench.demand().environment(SystemCallPolicy.named("general")));
        return new InputValidatorRoom(
                name, environment, limits, arguments -> Command.of("checktestdata", "validator.ctd"), 0, script);
    }

    String name() {
        return name;
    }

    /**
     * Why an input is not valid; empty if it is.
     *
     * @param files folder whose files are put beside the validator
     */
    Optional<String> complaint(Path input, Optional<Path> files, List<String> arguments)
            throws IOException, SandboxException, InterruptedException {
        environment.reset();
        if (script.length > 0) {
            environment.write("validator.ctd", script.length, new ByteArrayInputStream(script), false);
        }
        if (files.isPresent()) {
            WorkFiles.copy(files.get(), environment);
        }
        HeadStream printed = new HeadStream(SHOWN);
        RunResult result = environment.run(
                starter.command(arguments),
                limits,
                new Streams(Input.from(Files.newInputStream(input)), printed, printed));
        if (result.exit() instanceof Exit.Cancelled) {
            throw new InterruptedException("checking the data was cancelled");
        }
        return result.exit() instanceof Exit.Exited(int code)
                        && code == valid
                        && result.breached().isEmpty()
                ? Optional.empty()
                : Optional.of(what(result)
                        + (printed.text().isBlank()
                                ? ""
                                : ": " + printed.text().strip().replace("\n", " / ") + (printed.isWhole() ? "" : "…")));
    }

    private String what(RunResult result) {
        if (result.breached().contains(LimitKind.CPU_TIME) || result.breached().contains(LimitKind.WALL_TIME)) {
            return "did not end within " + limits.cpuTime().toSeconds() + " s";
        }
        if (!result.breached().isEmpty()) {
            return "went past its limit of " + result.breached();
        }
        return switch (result.exit()) {
            case Exit.Exited(int code) -> "ended with exit code " + code + " instead of " + valid;
            case Exit.Signalled(int signal) -> "crashed with signal " + signal;
            case Exit.NotStarted(String reason) -> "could not be started: " + reason;
            case Exit.Cancelled() -> "was cancelled";
        };
    }

    @Override
    public void close() {
        environment.close();
    }
}
