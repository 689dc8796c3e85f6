package dev.letscode.engine.store;

import dev.letscode.engine.metrics.Alert;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table {@code alert}. */
final class AlertRows {

    private static final String SELECT = "select rule, raised_at, cleared_at, measured, threshold, message from alert ";

    private AlertRows() {}

    static void insert(Handle handle, Alert alert) {
        handle.createUpdate("""
                        insert into alert (rule, raised_at, measured, threshold, message)
                        values (:rule, :raised, :measured, :threshold, :message)""")
                .bind("rule", alert.rule())
                .bind("raised", SubmissionRows.time(alert.raised()))
                .bind("measured", alert.value())
                .bind("threshold", alert.threshold())
                .bind("message", alert.message())
                .execute();
    }

    static void clear(Handle handle, Alert alert) {
        handle.createUpdate("update alert set cleared_at = :cleared where rule = :rule and raised_at = :raised")
                .bind("cleared", alert.cleared().map(SubmissionRows::time))
                .bind("rule", alert.rule())
                .bind("raised", SubmissionRows.time(alert.raised()))
                .execute();
    }

    static List<Alert> within(Handle handle, Instant from, Instant to) {
        return handle.createQuery(SELECT + "where raised_at >= :from and raised_at < :to order by raised_at desc, rule")
                .bind("from", SubmissionRows.time(from))
                .bind("to", SubmissionRows.time(to))
                .map((row, context) -> alert(row))
                .list();
    }

    static List<Alert> open(Handle handle) {
        return handle.createQuery(SELECT + "where cleared_at is null order by raised_at desc, rule")
                .map((row, context) -> alert(row))
                .list();
    }

    private static Alert alert(ResultSet row) throws SQLException {
        return new Alert(
                row.getString("rule"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("cleared_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getDouble("measured"),
                row.getDouble("threshold"),
                row.getString("message"));
    }
}
