package dev.letscode.engine.judge;

import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.compile.BuildResult;
import dev.letscode.engine.compile.CompileLimits;
import dev.letscode.engine.compile.Program;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.problems.JuryProgram;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;

/** Builds the programs of packages' authors; the builder's cache sees to it that each is built once. Thread-safe. */
public final class JuryPrograms {

    private final Workbench workbench;

    public JuryPrograms(Workbench workbench) {
        this.workbench = workbench;
    }

    /** The place of a program in its package, to name it in messages. */
    public static String name(ProblemPackage problem, JuryProgram program) {
        return problem.root().relativize(program.location()).toString();
    }

    /** The limits of a validator in a language. */
    public static Limits limits(ProblemPackage problem, Language language) {
        return LimitPolicy.validator(problem.limits(), language);
    }

    /**
     * The program, ready to run.
     *
     * @throws JudgeException if it cannot be built here; the message has the compiler's first error
     */
    public Program build(ProblemPackage problem, JuryProgram program)
            throws JudgeException, SandboxException, InterruptedException {
        String name = name(problem, program);
        SourceSet source;
        try {
            source = SourceSet.of(program.location());
        } catch (IOException e) {
            throw new JudgeException(name + " cannot be read: " + e.getMessage(), e);
        }
        Language language = workbench
                .languages()
                .detectJury(source)
                .orElseThrow(() -> new JudgeException(name + ": its language is not known"));
        return switch (workbench.builder().build(source, language, CompileLimits.jury())) {
            case BuildResult.Built built -> built.program();
            case BuildResult.Rejected rejected ->
                throw new JudgeException(name + " does not compile: " + CompilerMessages.firstError(rejected));
            case BuildResult.Unavailable unavailable -> throw new JudgeException(name + ": " + unavailable.reason());
        };
    }
}
