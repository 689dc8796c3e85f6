package dev.letscode.app.json;

import dev.letscode.engine.audit.ChainHead;
import dev.letscode.engine.audit.ChainReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of {@code letscode audit}.
 *
 * @param entries that were asked for, the oldest first
 * @param head the end of the log, to be noted elsewhere
 * @param verified whether the log is as it was written; null if nobody asked
 */
public record AuditDocument(
        List<AuditItem> entries, String head, @Nullable VerifiedItem verified) {

    /** {@code problems} is empty if {@code whole}; {@code withEvidence}: entries whose evidence is kept and unaltered. */
    public record VerifiedItem(boolean whole, long entries, long withEvidence, List<String> problems) {}

    /** Entries, without looking whether the log is whole. */
    public static AuditDocument of(List<AuditItem> entries, ChainHead head) {
        return new AuditDocument(entries, head.toString(), null);
    }

    /** Whether the log is whole. */
    public static AuditDocument of(ChainReport report) {
        return new AuditDocument(
                List.of(),
                report.head().toString(),
                new VerifiedItem(report.isWhole(), report.entries(), report.withEvidence(), report.problems()));
    }
}
