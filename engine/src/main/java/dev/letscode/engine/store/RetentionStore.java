package dev.letscode.engine.store;

import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Removes what is kept for some time only, some of it at a time, so that nobody waits long. Thread-safe. */
public final class RetentionStore {

    private static final int MOST_AT_ONCE = 200;

    private final Access access;

    RetentionStore(Access access) {
        this.access = access;
    }

    private record Trace(String submission, int judgement, Optional<byte[]> result) {}

    /**
     * Removes the traces of judgements that ended before: what programs printed and were told, and the events up to the
     * last one. Verdicts, times and memory of all tests stay.
     *
     * @return of how many judgements
     */
    public int removeTraces(Instant before, Instant now) throws StoreException {
        int removed = 0;
        while (true) {
            List<Trace> old = access.read(handle -> traces(handle, before));
            if (old.isEmpty()) {
                return removed;
            }
            List<Trace> without = new ArrayList<>();
            for (Trace trace : old) {
                without.add(new Trace(trace.submission(), trace.judgement(), withoutTrace(trace.result())));
            }
            access.write(handle -> {
                without.forEach(trace -> replace(handle, trace, now));
                return true;
            });
            removed += old.size();
        }
    }

    private static Optional<byte[]> withoutTrace(Optional<byte[]> result) throws StoreException {
        return result.isEmpty()
                ? result
                : Optional.of(StoredJson.result(StoredJson.result(result.get()).withoutTrace()));
    }

    private static List<Trace> traces(Handle handle, Instant before) {
        return handle.createQuery("""
                        select submission, number, result from judgement
                        where trace_removed_at is null and ended_at < :before order by ended_at limit :most""")
                .bind("before", SubmissionRows.time(before))
                .bind("most", MOST_AT_ONCE)
                .map((row, context) -> new Trace(
                        row.getString("submission"), row.getInt("number"), Optional.ofNullable(row.getBytes("result"))))
                .list();
    }

    private static void replace(Handle handle, Trace trace, Instant now) {
        handle.createUpdate("""
                        update judgement set result = :result, trace_removed_at = :now
                        where submission = :submission and number = :number""")
                .bind("result", trace.result().orElse(null))
                .bind("now", SubmissionRows.time(now))
                .bind("submission", trace.submission())
                .bind("number", trace.judgement())
                .execute();
        // the last one says how it ended, and the greatest position must not be given again
        handle.createUpdate("""
                        delete from event where submission = :submission and judgement = :number and position <
                            (select max(position) from event where submission = :submission and judgement = :number)""")
                .bind("submission", trace.submission())
                .bind("number", trace.judgement())
                .execute();
    }

    /**
     * Removes submissions that were made before and whose judging has ended, with all that came of them. What is in the
     * log of security stays there. The newest submission and the one with the newest event stay, so that neither ids nor
     * positions are given again.
     *
     * @return how many
     */
    public int removeSubmissions(Instant before) throws StoreException {
        int removed = 0;
        while (true) {
            int some = access.write(handle -> {
                List<String> old = submissions(handle, before);
                old.forEach(id -> handle.createUpdate("delete from submission where id = :id")
                        .bind("id", id)
                        .execute());
                return old.size();
            });
            if (some == 0) {
                return removed;
            }
            removed += some;
        }
    }

    private static List<String> submissions(Handle handle, Instant before) {
        List<String> keep = new ArrayList<>();
        SubmissionRows.lastId(handle).map(SubmissionId::text).ifPresent(keep::add);
        handle.createQuery("select submission from event order by position desc limit 1")
                .mapTo(String.class)
                .findOne()
                .ifPresent(keep::add);
        return handle
                .createQuery("""
                        select id from submission where submitted_at < :before
                        and state in (:completed, :failed, :cancelled) order by submitted_at limit :most""")
                .bind("before", SubmissionRows.time(before))
                .bind("completed", SubmissionState.COMPLETED.name())
                .bind("failed", SubmissionState.FAILED.name())
                .bind("cancelled", SubmissionState.CANCELLED.name())
                .bind("most", MOST_AT_ONCE)
                .mapTo(String.class)
                .list()
                .stream()
                .filter(id -> !keep.contains(id))
                .toList();
    }
}
