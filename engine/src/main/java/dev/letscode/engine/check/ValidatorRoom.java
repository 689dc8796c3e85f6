package dev.letscode.engine.check;

import dev.letscode.engine.isolation.Demand;
import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Mount;
import dev.letscode.sandbox.Run;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The environment of a custom validator, which it never shares with a contestant's program. One test at a time: {@link
 * #beginTest()}, and then one run, or one for each pass.
 *
 * <p>The validator says 42 for right and 43 for wrong. Whatever else becomes of it is a {@link JudgeException} that
 * names it. Used by one thread at a time, but for what {@link Environment} allows.
 */
public final class ValidatorRoom implements AutoCloseable {

    private static final int RIGHT = 42;
    private static final int WRONG = 43;
    private static final int ERROR_HEAD = 4096;
    private static final long WORK_BYTES = 512L << 20;
    private static final String FEEDBACK = "feedback";
    private static final String NEXT_INPUT = "nextpass.in";

    private final OutputValidator validator;
    private final Environment environment;
    private final GuestData data;
    private int pass;

    /** @param data folders of this machine with the package's test data, and where they are to be seen */
    public ValidatorRoom(Sandbox sandbox, Demand demand, OutputValidator validator, List<Mount> data)
            throws JudgeException, SandboxException, InterruptedException {
        this.validator = validator;
        List<Mount> mounts = new ArrayList<>(data);
        mounts.add(validator.program().mount());
        this.environment = sandbox.open(
                demand.environment(validator.program().language().run().systemCalls())
                        .withMounts(mounts.toArray(Mount[]::new))
                        .withWork(WORK_BYTES, 10_000));
        try {
            this.data = new GuestData(environment, data);
        } catch (JudgeException e) {
            environment.close();
            throw e;
        }
    }

    /** Forgets the test before, and makes an empty feedback directory. */
    public void beginTest() throws SandboxException {
        environment.reset();
        // an empty message is none; writing it makes the directory
        environment.write(FEEDBACK + "/judgemessage.txt", 0, InputStream.nullInputStream(), false);
        pass = 0;
    }

    /** Judges an output, from its beginning to its end. */
    public CheckOutcome validate(Path input, Path answer, List<String> arguments, InputStream output, Pass kind)
            throws JudgeException, SandboxException, InterruptedException {
        HeadStream error = new HeadStream(ERROR_HEAD);
        RunResult result;
        try (Run run = start(input, answer, arguments, Input.from(output), error, error, validator.limits())) {
            result = run.await();
        }
        return outcome(result, error, kind);
    }

    /**
     * Starts the validator beside a program that it talks to.
     *
     * @param longer time on the clock that it has beyond its own, for the program to think
     * @param stdout gets what it says to the program
     * @param error gets its standard error, for {@link #outcome}
     */
    public Run startInteractive(
            Path input, Path answer, List<String> arguments, Duration longer, OutputStream stdout, HeadStream error)
            throws JudgeException, SandboxException, InterruptedException {
        Limits limits = validator.limits();
        return start(
                input,
                answer,
                arguments,
                Input.piped(),
                stdout,
                error,
                limits.withWallTime(limits.wallTime().plus(longer)));
    }

    public static HeadStream errorHead() {
        return new HeadStream(ERROR_HEAD);
    }

    private Run start(
            Path input,
            Path answer,
            List<String> arguments,
            Input stdin,
            OutputStream stdout,
            OutputStream stderr,
            Limits limits)
            throws JudgeException, SandboxException, InterruptedException {
        pass++;
        List<String> all = new ArrayList<>(List.of(
                pass == 1 ? data.path(input, "test.in") : Environment.WORK_DIRECTORY + "/" + passInput(pass),
                data.path(answer, "test.ans"),
                Environment.WORK_DIRECTORY + "/" + FEEDBACK + "/"));
        all.addAll(arguments);
        return environment.start(validator.program().command(all, limits), limits, new Streams(stdin, stdout, stderr));
    }

    /** What a validator's run means, together with its feedback directory. */
    public CheckOutcome outcome(RunResult result, HeadStream error, Pass kind)
            throws JudgeException, SandboxException, InterruptedException {
        if (!(result.exit() instanceof Exit.Exited(int code) && (code == RIGHT || code == WRONG))
                || !result.breached().isEmpty()
                || result.violation().isPresent()) {
            throw failed(ValidatorFailure.of(result, validator.limits(), error.text()));
        }
        try (FeedbackFolder folder = FeedbackFolder.collect(environment, FEEDBACK, WORK_BYTES)) {
            Feedback feedback = folder.read();
            Optional<Path> next = folder.file(NEXT_INPUT);
            if (next.isPresent()) {
                if (code == WRONG) {
                    throw failed("it wrote " + NEXT_INPUT + " although it rejected the output");
                }
                if (kind.last()) {
                    throw failed("it wants more passes than the package allows (validation_passes)");
                }
                kind.next(next.get());
                keepNextInput();
            }
            return code == RIGHT
                    ? new CheckOutcome.Accepted(feedback)
                    : new CheckOutcome.Rejected(feedback, Optional.empty());
        } catch (FeedbackFolder.Unreadable e) {
            throw failed(e.what());
        }
    }

    /** The next pass finds its input outside of the feedback directory, where the format wants it to be gone. */
    private void keepNextInput() throws JudgeException, SandboxException, InterruptedException {
        Command move = Command.of("mv", FEEDBACK + "/" + NEXT_INPUT, passInput(pass + 1));
        if (!environment.run(move, validator.limits(), Streams.none()).succeeded()) {
            throw failed("its " + NEXT_INPUT + " cannot be moved");
        }
    }

    private static String passInput(int pass) {
        return "pass" + pass + ".in";
    }

    private JudgeException failed(String what) {
        return new JudgeException("the output validator " + validator.name() + " failed: " + what);
    }

    @Override
    public void close() {
        environment.close();
    }
}
