package dev.letscode.app.json;

import dev.letscode.engine.audit.AuditEntry;
import dev.letscode.engine.audit.AuditRecord;
import dev.letscode.engine.submission.SubmissionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log of security.
 *
 * @param at as ISO 8601 in UTC
 * @param kind {@code violation}, {@code flagged}, {@code reviewed}, {@code incident}, {@code evidence-removed} or
 *     {@code restored}
 * @param policy that a violation was of
 * @param action that was attempted
 * @param test in which that was seen
 * @param pattern of an incident: {@code same-source}, {@code same-violation} or {@code burst}
 * @param accounts of an incident
 * @param submissions of an incident
 * @param text for a person
 * @param evidence whether source, input and trace are kept
 */
public record AuditItem(
        long number,
        String at,
        String kind,
        @Nullable String account,
        @Nullable String submission,
        @Nullable String policy,
        @Nullable String action,
        @Nullable String detail,
        @Nullable String test,
        @Nullable String fingerprint,
        @Nullable String pattern,
        List<String> accounts,
        List<String> submissions,
        String text,
        boolean evidence,
        String digest) {

    /** The entry, with what it says to a person. */
    public static AuditItem of(AuditEntry entry, String text) {
        AuditRecord.Violation violation = entry.what() instanceof AuditRecord.Violation one ? one : null;
        AuditRecord.Incident incident = entry.what() instanceof AuditRecord.Incident one ? one : null;
        return new AuditItem(
                entry.number(),
                entry.at().toString(),
                Values.words(entry.what().getClass().getSimpleName()),
                entry.account().orElse(null),
                entry.submission().map(SubmissionId::text).orElse(null),
                violation == null ? null : violation.policy(),
                violation == null ? null : violation.action(),
                violation == null ? null : violation.detail(),
                violation == null ? null : violation.test(),
                violation == null ? null : violation.fingerprint(),
                incident == null ? null : Values.words(incident.pattern()),
                incident == null ? List.of() : incident.accounts(),
                incident == null
                        ? List.of()
                        : incident.submissions().stream()
                                .map(SubmissionId::text)
                                .toList(),
                text,
                entry.hasEvidence(),
                entry.head().digest());
    }
}
