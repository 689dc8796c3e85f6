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

    /** A submission as it was taken, and when it may be told of. */
    record Fresh(Submission submission, NewSubmission source, Announcement announcement) {}

    private final Map<SubmissionId, Fresh> waiting = new HashMap<>();
    private long bytes;

    /** False if there is no room. */
    synchronized boolean put(Fresh fresh) {
        long more = fresh.source().bytes();
        if (waiting.size() == MOST || bytes + more > MOST_BYTES) {
            return false;
        }
        bytes += more;
        waiting.put(fresh.submission().id(), fresh);
        return true;
    }

    /** It is gone then. */
    synchronized Optional<Fresh> take(SubmissionId id) {
        Optional<Fresh> fresh = Optional.ofNullable(waiting.remove(id));
        fresh.ifPresent(one -> bytes -= one.source().bytes());
        return fresh;
    }
}
