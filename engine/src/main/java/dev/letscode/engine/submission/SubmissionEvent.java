package dev.letscode.engine.submission;

import dev.letscode.engine.compile.CompilerDiagnostic;
import dev.letscode.engine.judge.TestResult;
import dev.letscode.engine.verdict.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Something that happened to a submission.
 *
 * @param position of it among all events of a store: later ones have greater positions, and some are left out
 * @param submission to which it happened
 * @param judgement of the submission, from 1
 * @param at when
 * @param what happened
 */
public record SubmissionEvent(long position, SubmissionId submission, int judgement, Instant at, Happening what) {

    /** What can happen, in this order, as long as no worker is lost. */
    public sealed interface Happening {

        /** It waits for a worker; also again, after one was lost. */
        record Queued() implements Happening {}

        /** A worker has it. */
        record Running(String worker) implements Happening {}

        /** It is known where it is to run. */
        record Planned(String backend, String reason) implements Happening {}

        /** The program is ready. */
        record Compiled(List<CompilerDiagnostic> warnings) implements Happening {}

        /** Its tests are run. */
        record Judging(int tests) implements Happening {}

        /** A test was run; the next one is not started before this. */
        record TestFinished(TestResult result) implements Happening {}

        /** What was seen so far does not count: it is judged again, by another backend. */
        record StartedOver(String reason) implements Happening {}

        /** It has a verdict. */
        record Completed(Verdict verdict, String reason, OptionalDouble score) implements Happening {}

        /** Judging it failed. */
        record Failed(String reason) implements Happening {}

        /** Nobody wants a verdict any more. */
        record Cancelled() implements Happening {}

        /** Whether nothing follows it in its judgement. */
        default boolean isLast() {
            return switch (this) {
                case Completed _, Failed _, Cancelled _ -> true;
                case Queued _, Running _, Planned _, Compiled _, Judging _, TestFinished _, StartedOver _ -> false;
            };
        }
    }
}
