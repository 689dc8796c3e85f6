package dev.letscode.engine.submission;

import dev.letscode.engine.judge.JudgingResult;
import java.time.Instant;
import java.util.Optional;

/**
 * One judging of a submission.
 *
 * @param submission which
 * @param number from 1
 * @param state it is in, or ended in
 * @param queued when it began to wait
 * @param started when a worker took it up, the last time
 * @param ended when it got to its last state
 * @param reason why it ended so, in one line; empty if there is nothing to say
 * @param result all that came of it; absent unless it was completed or failed
 */
public record Judgement(
        SubmissionId submission,
        int number,
        SubmissionState state,
        Instant queued,
        Optional<Instant> started,
        Optional<Instant> ended,
        String reason,
        Optional<JudgingResult> result) {}
