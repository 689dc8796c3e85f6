package dev.letscode.engine.store;

import dev.letscode.engine.audit.AuditQuery;
import dev.letscode.engine.audit.AuditRecord;
import dev.letscode.engine.audit.ChainHead;
import dev.letscode.engine.audit.Evidence;
import dev.letscode.engine.submission.SubmissionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The tables {@code audit_entry} and {@code evidence}. */
final class AuditRows {

    private static final int LONGEST_SUBJECT = 500;
    private static final String COLUMNS =
            "number, at, kind, account, submission, subject, fingerprint, body, evidence, previous, digest";

    private AuditRows() {}

    /** A row, and the digest that it was written with. */
    record Stored(ChainedRow row, String digest, boolean hasEvidence) {}

    static void append(Handle handle, Instant now, AuditRecord record, Optional<Evidence> evidence) {
        ChainHead last = head(handle);
        ChainedRow row = new ChainedRow(
                last.number() + 1,
                now.truncatedTo(ChronoUnit.MILLIS),
                record.getClass().getSimpleName(),
                account(record),
                record instanceof AuditRecord.Violation violation
                        ? violation.submission().map(SubmissionId::text)
                        : Optional.empty(),
                subject(record),
                record instanceof AuditRecord.Violation violation
                        ? Optional.of(violation.fingerprint())
                        : Optional.empty(),
                StoredJson.audit(record),
                evidence.map(Evidence::digest),
                last.digest());
        handle.createUpdate("insert into audit_entry (" + COLUMNS + ") values (:number, :at, :kind, :account,"
                        + " :submission, :subject, :fingerprint, :body, :evidence, :previous, :digest)")
                .bind("number", row.number())
                .bind("at", SubmissionRows.time(row.at()))
                .bind("kind", row.kind())
                .bind("account", row.account())
                .bind("submission", row.submission())
                .bind("subject", row.subject())
                .bind("fingerprint", row.fingerprint())
                .bind("body", row.body())
                .bind("evidence", row.evidence())
                .bind("previous", row.previous())
                .bind("digest", row.digest())
                .execute();
        evidence.ifPresent(kept -> keep(handle, row.number(), kept));
    }

    private static Optional<String> account(AuditRecord record) {
        return switch (record) {
            case AuditRecord.Violation violation -> Optional.of(violation.account());
            case AuditRecord.Flagged flagged -> Optional.of(flagged.account());
            case AuditRecord.Reviewed reviewed -> Optional.of(reviewed.account());
            case AuditRecord.Incident _, AuditRecord.EvidenceRemoved _, AuditRecord.Restored _ -> Optional.empty();
        };
    }

    private static Optional<String> subject(AuditRecord record) {
        return switch (record) {
            case AuditRecord.Violation violation -> Optional.of(cut(violation.subject()));
            case AuditRecord.Incident incident -> Optional.of(subject(incident.pattern(), incident.subject()));
            case AuditRecord.Flagged _, AuditRecord.Reviewed _, AuditRecord.EvidenceRemoved _, AuditRecord.Restored _ ->
                Optional.empty();
        };
    }

    static String subject(AuditRecord.Pattern pattern, String subject) {
        return cut(pattern + " " + subject);
    }

    static String cut(String text) {
        return text.length() <= LONGEST_SUBJECT ? text : text.substring(0, LONGEST_SUBJECT);
    }

    private static void keep(Handle handle, long entry, Evidence evidence) {
        int number = 0;
        for (Evidence.Part part : evidence.parts()) {
            handle.createUpdate("insert into evidence (entry, number, kind, name, bytes, content)"
                            + " values (:entry, :number, :kind, :name, :bytes, :content)")
                    .bind("entry", entry)
                    .bind("number", number++)
                    .bind("kind", part.kind().name())
                    .bind("name", part.name())
                    .bind("bytes", part.bytes())
                    .bind("content", part.content())
                    .execute();
        }
    }

    static Optional<Evidence> evidence(Handle handle, long entry) {
        List<Evidence.Part> parts = handle.createQuery(
                        "select kind, name, bytes, content from evidence where entry = :entry order by number")
                .bind("entry", entry)
                .map((row, context) -> new Evidence.Part(
                        Evidence.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getLong("bytes"),
                        row.getBytes("content")))
                .list();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Evidence(parts));
    }

    /** The end of the log, as its last row says. */
    static ChainHead head(Handle handle) {
        return handle.createQuery("select number, digest from audit_entry order by number desc limit 1")
                .map((row, context) -> new ChainHead(row.getLong("number"), row.getString("digest")))
                .findOne()
                .orElse(ChainHead.EMPTY);
    }

    static List<Stored> list(Handle handle, AuditQuery query) {
        StringBuilder conditions = new StringBuilder("where number > :after");
        query.account().ifPresent(value -> conditions.append(" and account = :account"));
        query.kind().ifPresent(value -> conditions.append(" and kind = :kind"));
        query.from().ifPresent(value -> conditions.append(" and at >= :from"));
        query.until().ifPresent(value -> conditions.append(" and at < :until"));
        Query select = handle.createQuery("select " + COLUMNS
                        + ", exists (select 1 from evidence where entry = audit_entry.number) as kept from audit_entry "
                        + conditions + " order by number" + (query.newest() ? " desc" : "") + " limit :most")
                .bind("after", query.after())
                .bind("most", query.most());
        query.account().ifPresent(value -> select.bind("account", value));
        query.kind().ifPresent(value -> select.bind("kind", value));
        query.from().ifPresent(value -> select.bind("from", SubmissionRows.time(value)));
        query.until().ifPresent(value -> select.bind("until", SubmissionRows.time(value)));
        List<Stored> rows = select.map((row, context) -> stored(row)).list();
        return query.newest() ? rows.reversed() : rows;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                new ChainedRow(
                        row.getLong("number"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("kind"),
                        Optional.ofNullable(row.getString("account")),
                        Optional.ofNullable(row.getString("submission")),
                        Optional.ofNullable(row.getString("subject")),
                        Optional.ofNullable(row.getString("fingerprint")),
                        row.getString("body"),
                        Optional.ofNullable(row.getString("evidence")),
                        row.getString("previous")),
                row.getString("digest"),
                row.getBoolean("kept"));
    }

    /** Removes the evidence of what is older, and returns how many entries had any. */
    static long removeEvidence(Handle handle, Instant before) {
        long entries = handle.createQuery("select count(distinct entry) from evidence where entry in"
                        + " (select number from audit_entry where at < :before)")
                .bind("before", SubmissionRows.time(before))
                .mapTo(Long.class)
                .one();
        if (entries > 0) {
            handle.createUpdate(
                            "delete from evidence where entry in (select number from audit_entry where at < :before)")
                    .bind("before", SubmissionRows.time(before))
                    .execute();
        }
        return entries;
    }
}
