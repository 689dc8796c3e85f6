package dev.letscode.engine.service;

import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was submitted and waits, with its source, so that whoever judges it need not read it. Only as much as there is
 * room for: what comes when there is none is read from the store. Thread-safe.
 */
final class FreshSubmissions {

    private static final long MOST_BYTES = 4L << 20;
    private static final int MOST = 1_000;

    /** A submission as it was taken. */
    record Fresh(Submission submission, NewSubmission source) {}

    private final Map<SubmissionId, Fresh> waiting = new HashMap<>();
    private long bytes;

    synchronized void put(Submission submission, NewSubmission source) {
        if (waiting.size() < MOST && bytes + source.bytes() <= MOST_BYTES) {
            bytes += source.bytes();
            waiting.put(submission.id(), new Fresh(submission, source));
        }
    }

    /** It is gone then. */
    synchronized Optional<Fresh> take(SubmissionId id) {
        Optional<Fresh> fresh = Optional.ofNullable(waiting.remove(id));
        fresh.ifPresent(one -> bytes -= one.source().bytes());
        return fresh;
    }
}
