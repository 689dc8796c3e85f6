package dev.letscode.engine.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Who is flagged: an account whose last flag comes after the last review of it. */
final class AuditFlags {

    private AuditFlags() {}

    /**
     * What was last said of an account.
     *
     * @param entry number of the entry that says so
     * @param isOpen whether it is that somebody has to look
     */
    record Flag(long entry, boolean isOpen) {}

    static Optional<Flag> find(Handle handle, String account) {
        return handle.createQuery("select number, kind from audit_entry where account = :account"
                        + " and kind in ('Flagged', 'Reviewed') order by number desc limit 1")
                .bind("account", account)
                .map((row, context) ->
                        new Flag(row.getLong("number"), row.getString("kind").equals("Flagged")))
                .findOne();
    }

    /** Numbers of the entries by which accounts are flagged now. */
    static List<Long> open(Handle handle) {
        return handle.createQuery("select max(number) as number from audit_entry where kind in ('Flagged', 'Reviewed')"
                        + " group by account having max(case when kind = 'Flagged' then number else 0 end)"
                        + " = max(number) order by number")
                .mapTo(Long.class)
                .list();
    }
}
