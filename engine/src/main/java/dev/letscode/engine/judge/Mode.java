package dev.letscode.engine.judge;

import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.check.OutputValidator;
import dev.letscode.engine.compile.Program;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.Validation;
import dev.letscode.sandbox.SandboxException;

/** How a problem's tests are judged. */
sealed interface Mode {

    /** The output is compared with the answer. */
    record Compare() implements Mode {}

    /**
     * A validator reads the output.
     *
     * @param passes how often the program runs on one test at most
     */
    record Validate(OutputValidator validator, int passes) implements Mode {}

    /**
     * A validator talks to the program.
     *
     * @param passes how often both run on one test at most
     */
    record Interact(OutputValidator validator, int passes) implements Mode {}

    /** That of a package, whose validator is built. */
    static Mode of(Workbench workbench, ProblemPackage problem)
            throws JudgeException, SandboxException, InterruptedException {
        return switch (problem.validation()) {
            case Validation.Default() -> new Compare();
            case Validation.Custom(var jury, boolean interactive, int passes) -> {
                Program program = new JuryPrograms(workbench).build(problem, jury);
                OutputValidator validator = new OutputValidator(
                        JuryPrograms.name(problem, jury),
                        program,
                        LimitPolicy.validator(problem.limits(), program.language()));
                yield interactive ? new Interact(validator, passes) : new Validate(validator, passes);
            }
        };
    }
}
