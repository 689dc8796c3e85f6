package dev.letscode.engine.store;

import dev.letscode.engine.audit.AuditRecord;
import dev.letscode.engine.audit.AuditRecord.Pattern;
import dev.letscode.engine.audit.AuditRules;
import dev.letscode.engine.submission.SubmissionId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What follows from a violation that was just written: an account is flagged, or several have something in common. A
 * submission that is judged again counts once, and each source that was only tried once as well.
 */
record AuditDetection(Handle handle, AuditRules rules, Instant now) {

    private static final int MOST_NAMED = 100;
    /** What counts once. */
    private static final String ONE = "coalesce(submission, cast(number as varchar(26)))";

    private static final String VIOLATIONS = "from audit_entry where kind = 'Violation' and at > :since";

    private record Seen(List<String> accounts, List<SubmissionId> submissions, int count) {}

    void after(AuditRecord.Violation violation) {
        flag(violation.account());
        Seen sources = seen("fingerprint", violation.fingerprint(), rules.sourceWindow());
        if (sources.accounts().size() > 1 && !isKnown(Pattern.SAME_SOURCE, violation, sources)) {
            report(Pattern.SAME_SOURCE, violation.fingerprint(), sources);
        }
        String subject = AuditRows.cut(violation.subject());
        Seen same = seen("subject", subject, rules.violationWindow());
        if (same.accounts().size() >= rules.violationAccounts()
                && last(Pattern.SAME_VIOLATION, subject, rules.violationWindow())
                        .isEmpty()) {
            report(Pattern.SAME_VIOLATION, subject, same);
        }
        Seen all = seen("kind", "Violation", rules.burstWindow());
        if (all.count() >= rules.burst()
                && last(Pattern.BURST, "", rules.burstWindow()).isEmpty()) {
            report(Pattern.BURST, "", all);
        }
    }

    private void flag(String account) {
        Instant since = now.minus(rules.flagWindow());
        Optional<AuditFlags.Flag> flag = AuditFlags.find(handle, account);
        if (flag.filter(AuditFlags.Flag::isOpen).isPresent()) {
            return;
        }
        long reviewed = flag.map(AuditFlags.Flag::entry).orElse(0L);
        record Count(int submissions, Optional<Instant> first) {}
        Count count = handle.createQuery("select count(distinct " + ONE + ") as submissions, min(at) as first_at "
                        + VIOLATIONS + " and account = :account and number > :reviewed")
                .bind("since", SubmissionRows.time(since))
                .bind("account", account)
                .bind("reviewed", reviewed)
                .map((row, context) -> new Count(
                        row.getInt("submissions"),
                        Optional.ofNullable(row.getObject("first_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .one();
        if (count.submissions() > rules.flagAbove()) {
            AuditRows.append(
                    handle,
                    now,
                    new AuditRecord.Flagged(
                            account, count.submissions(), count.first().orElse(now)),
                    Optional.empty());
        }
    }

    /** Violations with something in common, the oldest first. */
    private Seen seen(String column, String value, Duration window) {
        record Found(String account, Optional<SubmissionId> submission) {}
        List<Found> found = handle.createQuery("select account, submission, min(number) as first_number " + VIOLATIONS
                        + " and " + column + " = :value group by account, submission, " + ONE
                        + " order by first_number desc limit "
                        + 10 * MOST_NAMED)
                .bind("since", SubmissionRows.time(now.minus(window)))
                .bind("value", value)
                .map((row, context) -> new Found(
                        row.getString("account"),
                        Optional.ofNullable(row.getString("submission")).map(SubmissionId::new)))
                .list()
                .reversed();
        return new Seen(
                found.stream().map(Found::account).distinct().limit(MOST_NAMED).toList(),
                found.stream()
                        .flatMap(one -> one.submission().stream())
                        .limit(MOST_NAMED)
                        .toList(),
                found.size());
    }

    /** Whether the account of this violation is in the incident that was reported last. */
    private boolean isKnown(Pattern pattern, AuditRecord.Violation violation, Seen seen) {
        return last(pattern, violation.fingerprint(), rules.sourceWindow())
                .filter(body -> StoredJson.isIncidentOf(body, violation.account())
                        || seen.accounts().size() >= MOST_NAMED)
                .isPresent();
    }

    private Optional<String> last(Pattern pattern, String subject, Duration window) {
        return handle.createQuery("select body from audit_entry where kind = 'Incident' and subject = :subject"
                        + " and at > :since order by number desc limit 1")
                .bind("subject", AuditRows.subject(pattern, subject))
                .bind("since", SubmissionRows.time(now.minus(window)))
                .mapTo(String.class)
                .findOne();
    }

    private void report(Pattern pattern, String subject, Seen seen) {
        AuditRows.append(
                handle,
                now,
                new AuditRecord.Incident(pattern, subject, seen.accounts(), seen.submissions()),
                Optional.empty());
    }
}
