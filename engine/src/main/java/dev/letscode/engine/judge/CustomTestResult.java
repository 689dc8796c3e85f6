package dev.letscode.engine.judge;

import dev.letscode.engine.compile.CompilerDiagnostic;
import dev.letscode.engine.isolation.Conditions;
import dev.letscode.engine.routing.Course;
import dev.letscode.engine.verdict.Forbidden;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.Usage;
import java.util.List;
import java.util.Optional;

/**
 * What came of running a program on an input of the user's own.
 *
 * @param verdict as for a submission, except that any output is accepted
 * @param reason why, in one line; empty if it is accepted
 * @param exit how the program ended; absent if it did not run
 * @param usage what it used; absent if it did not run
 * @param diagnostics of the compiler
 * @param compilerOutput as the compiler printed it, cut off; empty if the program was built
 * @param limits that held; absent if the program was not built
 * @param conditions under which it was run
 * @param forbidden what it, or its compiler, tried that is not allowed
 * @param course why it was run where it was; absent if nobody chose
 */
public record CustomTestResult(
        Verdict verdict,
        String reason,
        Optional<Exit> exit,
        Optional<Usage> usage,
        List<CompilerDiagnostic> diagnostics,
        String compilerOutput,
        Optional<JudgingLimits> limits,
        Conditions conditions,
        Optional<Forbidden> forbidden,
        Optional<Course> course)
        implements Routable<CustomTestResult> {

    public CustomTestResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** That of a program that did not run. */
    static CustomTestResult ofNoRun(
            Verdict verdict,
            String reason,
            List<CompilerDiagnostic> diagnostics,
            String compilerOutput,
            Conditions conditions,
            Optional<Forbidden> forbidden) {
        return new CustomTestResult(
                verdict,
                reason,
                Optional.empty(),
                Optional.empty(),
                diagnostics,
                compilerOutput,
                Optional.empty(),
                conditions,
                forbidden,
                Optional.empty());
    }

    @Override
    public CustomTestResult withReason(String value) {
        return new CustomTestResult(
                verdict, value, exit, usage, diagnostics, compilerOutput, limits, conditions, forbidden, course);
    }

    @Override
    public CustomTestResult withCourse(Course value) {
        return new CustomTestResult(
                verdict,
                reason,
                exit,
                usage,
                diagnostics,
                compilerOutput,
                limits,
                conditions,
                forbidden,
                Optional.of(value));
    }
}
