package dev.letscode.app.cli;

import dev.letscode.engine.audit.AuditRecord;

/** What entries of the log of security can be asked for. */
enum AuditKind {
    VIOLATION(AuditRecord.Violation.class),
    FLAGGED(AuditRecord.Flagged.class),
    REVIEWED(AuditRecord.Reviewed.class),
    INCIDENT(AuditRecord.Incident.class),
    EVIDENCE_REMOVED(AuditRecord.EvidenceRemoved.class),
    RESTORED(AuditRecord.Restored.class);

    private final Class<? extends AuditRecord> record;

    AuditKind(Class<? extends AuditRecord> record) {
        this.record = record;
    }

    Class<? extends AuditRecord> record() {
        return record;
    }
}
