package dev.letscode.engine.metrics;

import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A judgement that has a verdict, as it is measured.
 *
 * @param judgement of the submission, from 1
 * @param account who submitted it
 * @param problem its short name
 * @param language its id
 * @param backend that ran it, if one did
 * @param ended when, to the millisecond
 * @param waited until a worker took it up
 * @param judged from then on until its end
 * @param cpu time of the slowest test, if that was measured
 * @param memoryBytes of the hungriest test, if that was measured
 * @param tests that were run
 */
public record Execution(
        SubmissionId submission,
        int judgement,
        String account,
        String problem,
        String language,
        Optional<String> backend,
        Verdict verdict,
        Instant ended,
        Duration waited,
        Duration judged,
        Optional<Duration> cpu,
        OptionalLong memoryBytes,
        int tests) {}
