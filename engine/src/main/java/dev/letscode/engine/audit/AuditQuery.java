package dev.letscode.engine.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries of the log somebody wants to see; they come the oldest first.
 *
 * @param account that they are about; any if absent
 * @param kind simple name of a record of {@link AuditRecord}; any if absent
 * @param from when, or later
 * @param until before when
 * @param after number of an entry after which they come; 0 for all
 * @param newest whether those are left out that are older, if there are too many; else those that are newer
 * @param most at once
 */
public record AuditQuery(
        Optional<String> account,
        Optional<String> kind,
        Optional<Instant> from,
        Optional<Instant> until,
        long after,
        boolean newest,
        int most) {

    /** Everything, a thousand at once. */
    public static final AuditQuery ALL =
            new AuditQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, false, 1_000);

    public AuditQuery ofAccount(String value) {
        return new AuditQuery(Optional.of(value), kind, from, until, after, newest, most);
    }

    public AuditQuery ofKind(Class<? extends AuditRecord> value) {
        return new AuditQuery(account, Optional.of(value.getSimpleName()), from, until, after, newest, most);
    }

    /** Those from one moment on and before another. */
    public AuditQuery between(Optional<Instant> first, Optional<Instant> end) {
        return new AuditQuery(account, kind, first, end, after, newest, most);
    }

    /** Those that come after an entry. */
    public AuditQuery after(long number) {
        return new AuditQuery(account, kind, from, until, number, newest, most);
    }

    public AuditQuery withMost(int value) {
        return new AuditQuery(account, kind, from, until, after, newest, value);
    }

    /** The newest of them. */
    public AuditQuery newest(int value) {
        return new AuditQuery(account, kind, from, until, after, true, value);
    }
}
