package dev.letscode.engine.store;

import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.routing.Plan;
import dev.letscode.engine.submission.Judgement;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table {@code judgement}. */
final class JudgementRows {

    private static final int LONGEST_REASON = 2_000;

    private JudgementRows() {}

    static void insert(Handle handle, SubmissionId id, int number, Instant now) {
        RowChange.make(
                handle,
                "insert into judgement (submission, number, state, queued_at) values (?, ?, ?, ?)",
                id.text(),
                number,
                SubmissionState.QUEUED,
                now);
    }

    /** Notes who has it, and how far it is. */
    static void start(Handle handle, UnderWay.Started started) {
        RowChange.make(
                handle,
                """
                update judgement set state = ?, worker = ?, started_at = ?
                where submission = ? and number = ? and ended_at is null""",
                started.state(),
                started.worker(),
                started.at(),
                started.id().text(),
                started.judgement());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
    }

    /** What a judgement comes to, its result apart. */
    record End(SubmissionState state, String reason, Optional<Plan> plan) {}

    /**
     * Ends a judgement.
     *
     * @param started by whom it was made, if that has not been written before
     * @return whether it had not ended before
     */
    static boolean end(Handle handle, SubmissionEvent event, Optional<UnderWay.Started> started, End end) {
        int ended = RowChange.make(
                handle,
                """
                update judgement set state = ?, worker = coalesce(?, worker), started_at = coalesce(?, started_at),
                    ended_at = ?, reason = ?, backend = ?, plan_reason = ?
                where submission = ? and number = ? and ended_at is null""",
                end.state(),
                started.map(UnderWay.Started::worker),
                started.map(UnderWay.Started::at),
                event.at(),
                cut(end.reason()),
                end.plan().map(one -> one.backend().name()),
                end.plan().map(one -> cut(one.reason())),
                event.submission().text(),
                event.judgement());
        return ended == 1;
    }

    static void setResult(Handle handle, SubmissionId id, int number, byte[] result) {
        RowChange.make(
                handle,
                "update judgement set result = ? where submission = ? and number = ?",
                result,
                id.text(),
                number);
    }

    /** As if it had not begun. */
    static void reopen(Handle handle, SubmissionId id, int number) {
        handle.createUpdate("""
                        update judgement set state = :state, started_at = null, ended_at = null, reason = null, result = null
                        where submission = :id and number = :number""")
                .bind("state", SubmissionState.QUEUED.name())
                .bind("id", id.text())
                .bind("number", number)
                .execute();
    }

    static Optional<String> planReason(Handle handle, SubmissionId id, int number) {
        return handle.createQuery("select plan_reason from judgement where submission = :id and number = :number")
                .bind("id", id.text())
                .bind("number", number)
                .mapTo(String.class)
                .findOne();
    }

    /** As stored. */
    static List<Stored> of(Handle handle, SubmissionId id) {
        return handle.createQuery("""
                        select number, state, queued_at, started_at, ended_at, reason, result from judgement
                        where submission = :id order by number""")
                .bind("id", id.text())
                .map((row, context) -> new Stored(
                        row.getInt("number"),
                        SubmissionState.valueOf(row.getString("state")),
                        instant(row, "queued_at").orElseThrow(),
                        instant(row, "started_at"),
                        instant(row, "ended_at"),
                        Optional.ofNullable(row.getString("reason")).orElse(""),
                        Optional.ofNullable(row.getBytes("result"))))
                .list();
    }

    /** A row whose result has not been read yet. */
    record Stored(
            int number,
            SubmissionState state,
            Instant queued,
            Optional<Instant> started,
            Optional<Instant> ended,
            String reason,
            Optional<byte[]> result) {

        Judgement of(SubmissionId id) throws StoreException {
            Optional<JudgingResult> read =
                    result.isPresent() ? Optional.of(StoredJson.result(result.get())) : Optional.empty();
            return new Judgement(id, number, state, queued, started, ended, reason, read);
        }
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
