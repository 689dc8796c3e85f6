package dev.letscode.engine.audit;

import dev.letscode.engine.submission.SubmissionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the log of security tells. */
public sealed interface AuditRecord {

    /**
     * A submission, or a source that was only tried, attempted what is forbidden.
     *
     * @param submission that did; absent for what was only tried
     * @param judgement of it in which that was seen; 0 for what was only tried
     * @param policy that forbids it
     * @param action that was attempted, in the words of the kernel or the run time
     * @param detail arguments or circumstances; empty if nothing more is known
     * @param test in which that was seen first; empty while compiling, or with an input of somebody's own
     * @param fingerprint the same for sources that differ in names, white space and comments only
     */
    record Violation(
            Optional<SubmissionId> submission,
            int judgement,
            String account,
            String problem,
            String language,
            String policy,
            String action,
            String detail,
            String test,
            String fingerprint)
            implements AuditRecord {

        /** What was attempted against which policy. */
        public String subject() {
            return policy + ": " + action;
        }
    }

    /**
     * An account is to be looked at by a person.
     *
     * @param violations submissions and tests within the hour before that tried what is forbidden
     * @param since the first of them
     */
    record Flagged(String account, int violations, Instant since) implements AuditRecord {}

    /** A person has looked at an account, whose violations until now count no more. */
    record Reviewed(String account, String by, String note) implements AuditRecord {}

    /**
     * Something that several accounts have to do with.
     *
     * @param subject what they have in common
     * @param submissions of theirs, the newest last; the first hundred
     */
    record Incident(Pattern pattern, String subject, List<String> accounts, List<SubmissionId> submissions)
            implements AuditRecord {

        public Incident {
            accounts = List.copyOf(accounts);
            submissions = List.copyOf(submissions);
        }
    }

    /**
     * Evidence was removed because its time was over; what it was evidence of is still in the log.
     *
     * @param before the evidence of all that is older
     * @param entries that had any
     */
    record EvidenceRemoved(Instant before, long entries) implements AuditRecord {}

    /**
     * The store was put back to what it was when a backup was made.
     *
     * @param backup name of its file
     * @param replaced the end of the log that was there before
     */
    record Restored(String backup, ChainHead replaced) implements AuditRecord {}

    /** What accounts may have in common. */
    enum Pattern {
        /** Their sources are the same up to names, white space and comments. */
        SAME_SOURCE,
        /** They tried the same against the same policy. */
        SAME_VIOLATION,
        /** Many violations, whoever they are from, within minutes. */
        BURST
    }
}
