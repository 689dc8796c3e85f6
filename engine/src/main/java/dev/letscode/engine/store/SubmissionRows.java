package dev.letscode.engine.store;

import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.Submission.Outcome;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionState;
import dev.letscode.engine.submission.SubmittedFile;
import dev.letscode.engine.verdict.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;

/** The tables {@code submission} and {@code source_file}. */
final class SubmissionRows {

    static final String COLUMNS =
            "s.id, s.account, s.problem, s.language, s.submitted_at, s.state, s.judgement, s.verdict, s.score,"
                    + " s.cpu_nanos, s.memory_bytes";

    private SubmissionRows() {}

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static void insert(Handle handle, SubmissionId id, NewSubmission submission, Instant now) {
        RowChange.make(
                handle,
                """
                insert into submission (id, account, problem, language, entry_point, submitted_at, source_digest,
                    source_bytes, state, judgement)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""",
                id.text(),
                submission.account(),
                submission.problem(),
                submission.language(),
                submission.entryPoint(),
                now,
                submission.digest(),
                submission.bytes(),
                SubmissionState.QUEUED);
        int number = 0;
        for (SubmittedFile file : submission.files()) {
            RowChange.make(
                    handle,
                    "insert into source_file (submission, number, name, content) values (?, ?, ?, ?)",
                    id.text(),
                    number++,
                    file.name(),
                    file.content());
        }
    }

    static void requeue(Handle handle, SubmissionId id, int judgement) {
        handle.createUpdate("""
                        update submission set state = :state, judgement = :judgement, verdict = null, score = null,
                            cpu_nanos = null, memory_bytes = null where id = :id""")
                .bind("state", SubmissionState.QUEUED.name())
                .bind("judgement", judgement)
                .bind("id", id.text())
                .execute();
        HistoryRows.clear(handle, id);
    }

    static void setState(Handle handle, SubmissionId id, int judgement, SubmissionState state) {
        int counting = RowChange.make(
                handle, "update submission set state = ? where id = ? and judgement = ?", state, id.text(), judgement);
        if (counting == 1 && state.isFinal()) {
            HistoryRows.put(handle, id, Optional.empty());
        }
    }

    static void complete(Handle handle, SubmissionId id, int judgement, SubmissionState state, JudgingResult result) {
        int counting = RowChange.make(
                handle,
                """
                update submission set state = ?, verdict = ?, score = ?, cpu_nanos = ?, memory_bytes = ?
                where id = ? and judgement = ?""",
                state,
                result.verdict(),
                result.score(),
                result.cpu().map(Duration::toNanos),
                result.peakMemoryBytes(),
                id.text(),
                judgement);
        if (counting == 1) {
            HistoryRows.put(handle, id, Optional.of(result.verdict()));
        }
    }

    static Optional<Submission> find(Handle handle, SubmissionId id) {
        return handle.createQuery("select " + COLUMNS + " from submission s where s.id = :id")
                .bind("id", id.text())
                .map((row, context) -> submission(row))
                .findOne();
    }

    static List<SubmittedFile> source(Handle handle, SubmissionId id) {
        return handle.createQuery("select name, content from source_file where submission = :id order by number")
                .bind("id", id.text())
                .map((row, context) -> new SubmittedFile(row.getString("name"), row.getBytes("content")))
                .list();
    }

    /** A source, and the digest that it had when it came. */
    record Submitted(NewSubmission source, String digest) {

        boolean isWhole() {
            return source.digest().equals(digest);
        }
    }

    static Optional<Submitted> submitted(Handle handle, SubmissionId id) {
        return handle.createQuery(
                        "select account, problem, language, entry_point, source_digest from submission where id = :id")
                .bind("id", id.text())
                .map((row, context) -> new Submitted(
                        new NewSubmission(
                                row.getString("account"),
                                row.getString("problem"),
                                row.getString("language"),
                                Optional.ofNullable(row.getString("entry_point")),
                                source(handle, id)),
                        row.getString("source_digest")))
                .findOne();
    }

    static List<Submission> unfinished(Handle handle) {
        return handle.createQuery("select " + COLUMNS
                        + " from submission s where s.state in (:queued, :running, :judging) order by s.id")
                .bind("queued", SubmissionState.QUEUED.name())
                .bind("running", SubmissionState.RUNNING.name())
                .bind("judging", SubmissionState.JUDGING.name())
                .map((row, context) -> submission(row))
                .list();
    }

    static Optional<SubmissionId> lastId(Handle handle) {
        return handle.createQuery("select id from submission order by id desc limit 1")
                .mapTo(String.class)
                .findOne()
                .map(SubmissionId::new);
    }

    static Submission submission(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return new Submission(
                new SubmissionId(row.getString("id")),
                row.getString("account"),
                row.getString("problem"),
                row.getString("language"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                SubmissionState.valueOf(row.getString("state")),
                row.getInt("judgement"),
                verdict == null ? Optional.empty() : Optional.of(outcome(row, Verdict.valueOf(verdict))));
    }

    private static Outcome outcome(ResultSet row, Verdict verdict) throws SQLException {
        double score = row.getDouble("score");
        OptionalDouble known = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(score);
        long cpu = row.getLong("cpu_nanos");
        Optional<Duration> time = row.wasNull() ? Optional.empty() : Optional.of(Duration.ofNanos(cpu));
        long memory = row.getLong("memory_bytes");
        return new Outcome(verdict, known, time, row.wasNull() ? OptionalLong.empty() : OptionalLong.of(memory));
    }
}
