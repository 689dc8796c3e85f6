package dev.letscode.engine.store;

import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionState;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far judgements are that have begun and not ended. It is written a moment later: most have ended by then, and only the
 * end is. Thread-safe.
 */
final class UnderWay {

    /** A judgement that a worker has. */
    record Started(SubmissionId id, int judgement, String worker, Instant at, SubmissionState state) {}

    private record Key(SubmissionId id, int judgement) {}

    private final Map<Key, Started> all = new ConcurrentHashMap<>();

    Started start(SubmissionId id, int judgement, String worker, Instant at) {
        Started started = new Started(id, judgement, worker, at, SubmissionState.RUNNING);
        all.put(new Key(id, judgement), started);
        return started;
    }

    /** As it is now; empty if it has not begun, or has ended. */
    Optional<Started> setState(SubmissionId id, int judgement, SubmissionState state) {
        return Optional.ofNullable(all.computeIfPresent(
                new Key(id, judgement),
                (key, started) -> new Started(id, judgement, started.worker(), started.at(), state)));
    }

    /** Whether it still is as it was then. */
    boolean has(Started started) {
        return started.equals(all.get(new Key(started.id(), started.judgement())));
    }

    /** As it was; from now on it has ended. */
    Optional<Started> end(SubmissionId id, int judgement) {
        return Optional.ofNullable(all.remove(new Key(id, judgement)));
    }
}
