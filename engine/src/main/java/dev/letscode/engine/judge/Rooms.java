package dev.letscode.engine.judge;

import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.check.ValidatorRoom;
import dev.letscode.engine.compile.Program;
import dev.letscode.sandbox.SandboxException;
import java.util.Optional;

/**
 * The environments of one judging. When one of them fails, all are replaced, so that nothing of a run that broke is
 * left in the next. Used by one thread.
 */
final class Rooms implements AutoCloseable {

    private final Workbench workbench;
    private final Program program;
    private final JudgingLimits limits;
    private final TestData data;
    private final Mode mode;
    private Contestant contestant;
    private Optional<ValidatorRoom> validator;

    Rooms(Workbench workbench, Program program, JudgingLimits limits, TestData data, Mode mode)
            throws JudgeException, SandboxException, InterruptedException {
        this.workbench = workbench;
        this.program = program;
        this.limits = limits;
        this.data = data;
        this.mode = mode;
        this.contestant = new Contestant(workbench, program, limits);
        this.validator = openValidator();
    }

    private Optional<ValidatorRoom> openValidator() throws JudgeException, SandboxException, InterruptedException {
        try {
            return switch (mode) {
                case Mode.Compare() -> Optional.empty();
                case Mode.Validate(var one, int ignored) ->
                    Optional.of(new ValidatorRoom(workbench.sandbox(), workbench.demand(), one, data.mounts()));
                case Mode.Interact(var one, int ignored) ->
                    Optional.of(new ValidatorRoom(workbench.sandbox(), workbench.demand(), one, data.mounts()));
            };
        } catch (JudgeException | SandboxException | InterruptedException e) {
            contestant.close();
            throw e;
        }
    }

    /** After a failure; what comes of it is as if nothing had been run before. */
    void renew() throws JudgeException, SandboxException, InterruptedException {
        close();
        contestant = new Contestant(workbench, program, limits);
        validator = openValidator();
    }

    Contestant contestant() {
        return contestant;
    }

    /** @throws JudgeException if the mode has no validator */
    ValidatorRoom validator() throws JudgeException {
        return validator.orElseThrow(() -> new JudgeException("the package has no output validator"));
    }

    @Override
    public void close() {
        contestant.close();
        validator.ifPresent(ValidatorRoom::close);
    }
}
