package dev.letscode.engine.submission;

import dev.letscode.engine.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A submission as a list shows it.
 *
 * @param id of it
 * @param account who submitted it
 * @param problem its short name
 * @param language its id
 * @param submitted when
 * @param state of the judgement that counts
 * @param judgement number of that, from 1; each rejudging adds one
 * @param outcome of that, if it has one
 */
public record Submission(
        SubmissionId id,
        String account,
        String problem,
        String language,
        Instant submitted,
        SubmissionState state,
        int judgement,
        Optional<Outcome> outcome) {

    /**
     * One that waits for its first judgement.
     *
     * @param now kept to the millisecond, as all databases do
     */
    public static Submission waiting(SubmissionId id, NewSubmission submitted, Instant now) {
        return new Submission(
                id,
                submitted.account(),
                submitted.problem(),
                submitted.language(),
                now.truncatedTo(ChronoUnit.MILLIS),
                SubmissionState.QUEUED,
                1,
                Optional.empty());
    }

    /**
     * What came of judging.
     *
     * @param score of a scoring problem
     * @param cpu time of the slowest test, if that was measured
     * @param memoryBytes of the hungriest test, if that was measured
     */
    public record Outcome(Verdict verdict, OptionalDouble score, Optional<Duration> cpu, OptionalLong memoryBytes) {}
}
