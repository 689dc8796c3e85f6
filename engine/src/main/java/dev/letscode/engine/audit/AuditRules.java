package dev.letscode.engine.audit;

import java.time.Duration;

/**
 * When somebody is to be told. Windows are half open: what happened exactly so long ago is outside.
 *
 * @param flagAbove submissions of an account that tried what is forbidden, above which the account is flagged
 * @param flagWindow within which
 * @param sourceWindow within which the same source by two accounts is an incident
 * @param violationAccounts that try the same, from which on it is an incident
 * @param violationWindow within which
 * @param burst violations, from which on they are an incident
 * @param burstWindow within which
 */
public record AuditRules(
        int flagAbove,
        Duration flagWindow,
        Duration sourceWindow,
        int violationAccounts,
        Duration violationWindow,
        int burst,
        Duration burstWindow) {

    /** More than 5 an hour; a source within 30 days; 3 accounts within an hour; 20 violations within 5 minutes. */
    public static final AuditRules DEFAULT = new AuditRules(
            5, Duration.ofHours(1), Duration.ofDays(30), 3, Duration.ofHours(1), 20, Duration.ofMinutes(5));
}
