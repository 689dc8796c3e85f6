package dev.letscode.engine.store;

import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The table {@code event}. */
final class EventRows {

    private EventRows() {}

    /** A row whose body has not been read yet. */
    record Stored(long position, SubmissionId submission, int judgement, Instant at, String body) {

        SubmissionEvent event() throws DamagedException {
            return new SubmissionEvent(position, submission, judgement, at, StoredJson.happening(body));
        }
    }

    static void insert(Handle handle, SubmissionEvent event, String body) {
        RowChange.make(
                handle,
                "insert into event (position, submission, judgement, at, body) values (?, ?, ?, ?, ?)",
                event.position(),
                event.submission().text(),
                event.judgement(),
                event.at(),
                body);
    }

    static List<Stored> after(Handle handle, long position, Optional<SubmissionId> submission, int most) {
        Query query = handle.createQuery(
                        "select position, submission, judgement, at, body from event where position > :after"
                                + (submission.isPresent() ? " and submission = :submission" : "")
                                + " order by position limit :most")
                .bind("after", position)
                .bind("most", most);
        submission.ifPresent(id -> query.bind("submission", id.text()));
        return query.map((row, context) -> stored(row)).list();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getLong("position"),
                new SubmissionId(row.getString("submission")),
                row.getInt("judgement"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("body"));
    }

    /** Submissions that are not there, and have events from a position on. */
    static List<String> orphans(Handle handle, long from) {
        return handle.createQuery("select distinct e.submission from event e where e.position >= :from"
                        + " and not exists (select 1 from submission s where s.id = e.submission)")
                .bind("from", from)
                .mapTo(String.class)
                .list();
    }

    /** The last ones, the newest first. */
    static List<Stored> newest(Handle handle, int most) {
        return handle.createQuery(
                        "select position, submission, judgement, at, body from event order by position desc limit :most")
                .bind("most", most)
                .map((row, context) -> stored(row))
                .list();
    }

    static long last(Handle handle) {
        return handle.createQuery("select coalesce(max(position), 0) from event")
                .mapTo(Long.class)
                .one();
    }
}
