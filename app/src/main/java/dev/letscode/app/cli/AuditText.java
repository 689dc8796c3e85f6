package dev.letscode.app.cli;

import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Text;
import dev.letscode.engine.audit.AuditRecord;

/** The log of security, for a person. */
final class AuditText {

    private AuditText() {}

    static String of(AuditRecord what) {
        return switch (what) {
            case AuditRecord.Violation one ->
                "tried what " + one.policy() + " does not allow: " + one.action()
                        + (one.detail().isEmpty() ? "" : " (" + one.detail() + ")") + "; " + one.problem()
                        + (one.test().isEmpty() ? "" : ", " + one.test())
                        + (one.submission().isEmpty() ? ", only tried" : "");
            case AuditRecord.Flagged one ->
                "to be looked at: " + Text.count(one.violations(), "source") + " that tried what is forbidden since "
                        + SubmissionText.time(one.since());
            case AuditRecord.Reviewed one ->
                "looked at by " + one.by() + (one.note().isEmpty() ? "" : ": " + one.note());
            case AuditRecord.Incident one ->
                pattern(one) + " by " + Text.count(one.accounts().size(), "account") + ": "
                        + String.join(", ", one.accounts());
            case AuditRecord.EvidenceRemoved one ->
                "evidence of " + Text.count(one.entries(), "violation") + " from before "
                        + SubmissionText.time(one.before()) + " was removed, as its time was over";
            case AuditRecord.Restored one ->
                "the store was put back from " + one.backup() + "; before, the log ended with " + one.replaced();
        };
    }

    private static String pattern(AuditRecord.Incident incident) {
        return switch (incident.pattern()) {
            case SAME_SOURCE -> "the same source up to names, white space and comments";
            case SAME_VIOLATION -> "the same was tried, " + incident.subject() + ",";
            case BURST -> Text.count(incident.submissions().size(), "violation") + " within minutes";
        };
    }

    static Style style(AuditRecord what) {
        return switch (what) {
            case AuditRecord.Violation _ -> Style.WARNING;
            case AuditRecord.Flagged _, AuditRecord.Incident _ -> Style.BAD;
            case AuditRecord.Reviewed _, AuditRecord.EvidenceRemoved _, AuditRecord.Restored _ -> Style.PLAIN;
        };
    }
}
