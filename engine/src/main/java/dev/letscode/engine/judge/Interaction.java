package dev.letscode.engine.judge;

import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.Run;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.SandboxException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A program and a validator that talk to each other until both have ended. */
final class Interaction {

    private static final int WRONG = 43;
    private static final Duration JUST_NOW = Duration.ofSeconds(1);

    /**
     * How it ended.
     *
     * @param validatorFirst whether the validator ended before the program did
     * @param talking whether both had just said something when the program ended: they were not waiting for each other
     */
    record Ended(RunResult program, RunResult validator, boolean validatorFirst, boolean talking) {}

    private final Run program;
    private final Run validator;
    private final Relay toProgram;
    private final Relay toValidator;
    private final AtomicBoolean oneHasEnded = new AtomicBoolean();

    /** @param program started with a piped input, like the validator; each prints into the relay to the other */
    Interaction(Run program, Relay toProgram, Run validator, Relay toValidator) {
        this.program = program;
        this.validator = validator;
        this.toProgram = toProgram;
        this.toValidator = toValidator;
    }

    /**
     * Waits for both. Each learns of the other's end as the end of its input. A program that the validator has rejected
     * is killed: nothing that it could still do would change the verdict.
     */
    Ended await() throws SandboxException, InterruptedException {
        toProgram.connect(program.stdin());
        toValidator.connect(validator.stdin());
        AtomicBoolean validatorFirst = new AtomicBoolean();
        CompletableFuture<RunResult> validating = new CompletableFuture<>();
        Thread waiting = Thread.ofVirtual().name("validator").start(() -> {
            try {
                RunResult result = validator.await();
                validatorFirst.set(oneHasEnded.compareAndSet(false, true));
                toProgram.close();
                if (result.exit() instanceof Exit.Exited(int code) && code == WRONG) {
                    program.kill();
                }
                validating.complete(result);
            } catch (SandboxException | InterruptedException | RuntimeException e) {
                program.kill();
                validating.completeExceptionally(e);
            }
        });
        try {
            RunResult programResult = program.await();
            long silence = System.nanoTime() - Math.min(toProgram.lastWord(), toValidator.lastWord());
            oneHasEnded.compareAndSet(false, true);
            toValidator.close();
            RunResult validatorResult = validating.get();
            return new Ended(programResult, validatorResult, validatorFirst.get(), silence < JUST_NOW.toNanos());
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            throw new SandboxException("the validator's run failed: " + cause.getMessage(), cause);
        } finally {
            validator.kill();
            program.kill();
            waiting.join();
            toProgram.stop();
            toValidator.stop();
        }
    }
}
