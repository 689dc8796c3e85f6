package dev.letscode.engine.judge;

import dev.letscode.engine.check.Difference;
import dev.letscode.engine.check.Feedback;
import dev.letscode.engine.verdict.Forbidden;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.Usage;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one test gave.
 *
 * @param number from 1, in the order of the package, over all of its tests
 * @param name path below {@code data} without extension: {@code secret/group1/01}
 * @param verdict of this test
 * @param reason why, in one line; empty for an accepted test
 * @param score where the test has one
 * @param exit how the program ended; absent if it never ran
 * @param usage what it used; of the slowest pass in a multi-pass problem
 * @param output beginning of the standard output; of the last pass
 * @param error beginning of the standard error; of the last pass
 * @param feedback of a custom validator
 * @param difference the first one, if the default validator found one
 * @param transcript what program and validator said to each other: lines from the program begin with {@code >}, those
 *     from the validator with {@code <}; cut off; empty if the problem is not interactive
 * @param passes how often the program ran: 1 unless the problem is multi-pass
 * @param forbidden what it tried that is not allowed, where that is the verdict
 * @param note what else a person should know, such as that a time-out near the limit was confirmed; empty if nothing
 */
public record TestResult(
        int number,
        String name,
        Verdict verdict,
        String reason,
        OptionalDouble score,
        Optional<Exit> exit,
        Usage usage,
        Head output,
        Head error,
        Feedback feedback,
        Optional<Difference> difference,
        String transcript,
        int passes,
        Optional<Forbidden> forbidden,
        String note) {

    public boolean accepted() {
        return verdict == Verdict.ACCEPTED;
    }

    /** The same without what the program printed and was told. */
    TestResult withoutTrace() {
        return new TestResult(
                number,
                name,
                verdict,
                reason,
                score,
                exit,
                usage,
                new Head("", output.bytes(), false),
                new Head("", error.bytes(), false),
                Feedback.NONE,
                difference,
                "",
                passes,
                forbidden,
                note);
    }

    /** Whether contestants know this test from the statement. */
    public boolean isSample() {
        return name.startsWith("sample/");
    }
}
