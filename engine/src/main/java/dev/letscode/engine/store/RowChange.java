package dev.letscode.engine.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * One statement that changes rows, for what is done with each submission: through JDBC itself, since what Jdbi does for a
 * statement takes as long as what the database does for a row.
 */
final class RowChange {

    private RowChange() {}

    /**
     * Makes a change.
     *
     * @param values for its question marks: what JDBC knows, instants, and what may be absent
     * @return how many rows it changed
     */
    static int make(Handle handle, String sql, Object... values) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, plain(values[i]));
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a row cannot be changed", e);
        }
    }

    private static @Nullable Object plain(Object value) {
        return switch (value) {
            case Optional<?> maybe -> maybe.isPresent() ? plain(maybe.get()) : null;
            case OptionalDouble maybe -> maybe.isPresent() ? maybe.getAsDouble() : null;
            case OptionalLong maybe -> maybe.isPresent() ? maybe.getAsLong() : null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            default -> value;
        };
    }
}
