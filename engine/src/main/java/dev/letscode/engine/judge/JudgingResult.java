package dev.letscode.engine.judge;

import dev.letscode.engine.compile.CompilerDiagnostic;
import dev.letscode.engine.isolation.Conditions;
import dev.letscode.engine.routing.Course;
import dev.letscode.engine.verdict.Forbidden;
import dev.letscode.engine.verdict.Verdict;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The result of judging a submission.
 *
 * @param verdict the final one
 * @param reason why, in one line that names the first failing test; empty for an accepted submission
 * @param score of a scoring problem
 * @param tests those that were run, in their order
 * @param testCount tests that the problem has
 * @param groups those that have been finished, inner ones first
 * @param diagnostics of the compiler, errors and warnings
 * @param compilerOutput as the compiler printed it, cut off; empty if the program was built
 * @param limits that held; absent if the program was not built
 * @param conditions under which the submission was run
 * @param course why it was run where it was; absent if nobody chose
 * @param compiler what a compiler was stopped for, because it is forbidden
 * @param elapsed time on the clock from the request to the result
 */
public record JudgingResult(
        Verdict verdict,
        String reason,
        OptionalDouble score,
        List<TestResult> tests,
        int testCount,
        List<GroupResult> groups,
        List<CompilerDiagnostic> diagnostics,
        String compilerOutput,
        Optional<JudgingLimits> limits,
        Conditions conditions,
        Optional<Course> course,
        Optional<Forbidden> compiler,
        Duration elapsed)
        implements Routable<JudgingResult> {

    public JudgingResult {
        tests = List.copyOf(tests);
        groups = List.copyOf(groups);
        diagnostics = List.copyOf(diagnostics);
    }

    public JudgingResult withLimits(JudgingLimits value) {
        return new JudgingResult(
                verdict,
                reason,
                score,
                tests,
                testCount,
                groups,
                diagnostics,
                compilerOutput,
                Optional.of(value),
                conditions,
                course,
                compiler,
                elapsed);
    }

    @Override
    public JudgingResult withReason(String value) {
        return new JudgingResult(
                verdict,
                value,
                score,
                tests,
                testCount,
                groups,
                diagnostics,
                compilerOutput,
                limits,
                conditions,
                course,
                compiler,
                elapsed);
    }

    @Override
    public JudgingResult withCourse(Course value) {
        return new JudgingResult(
                verdict,
                reason,
                score,
                tests,
                testCount,
                groups,
                diagnostics,
                compilerOutput,
                limits,
                conditions,
                Optional.of(value),
                compiler,
                elapsed);
    }

    /** The same without its trace: what the compiler and the program printed, and what the program was told. */
    public JudgingResult withoutTrace() {
        return new JudgingResult(
                verdict,
                reason,
                score,
                tests.stream().map(TestResult::withoutTrace).toList(),
                testCount,
                groups,
                diagnostics,
                "",
                limits,
                conditions,
                course,
                compiler,
                elapsed);
    }

    /** CPU time of the slowest test; absent if no test ran or it could not be measured. */
    public Optional<Duration> cpu() {
        return tests.stream().flatMap(test -> test.usage().cpuTime().stream()).max(Comparator.naturalOrder());
    }

    /** Time on the clock of the test that took longest; zero if no test ran. */
    public Duration wall() {
        return tests.stream()
                .map(test -> test.usage().wallTime())
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** Memory of the hungriest test; absent if no test ran or it could not be measured. */
    public OptionalLong peakMemoryBytes() {
        return tests.stream()
                .flatMapToLong(test -> test.usage().peakMemoryBytes().stream())
                .max();
    }

    /** The first test that was not accepted. */
    public Optional<TestResult> firstFailing() {
        return tests.stream().filter(test -> !test.accepted()).findFirst();
    }
}
