package dev.letscode.engine.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;

/**
 * Where the tables are.
 *
 * @param url of JDBC
 * @param backup statement that makes a zip of what is in it, whose name is its only argument; absent if it has none
 * @param afterCommit statements that make sure that what was committed is on the disk, where committing alone does not
 */
public record Database(String url, String user, String password, Optional<String> backup, List<String> afterCommit) {

    private static final String MIGRATIONS = "classpath:dev/letscode/engine/store/migration";
    private static final int CONNECTIONS = 8;

    /** More than there are different ones, so that none is read again; H2 keeps eight otherwise. */
    private static final int STATEMENTS = 100;

    /** Pages of the file in memory; H2 fills a sixteenth of the heap otherwise, which looks as if something leaked. */
    private static final int CACHE_KILOBYTES = 16_384;

    /**
     * When the disk is full, H2 closes the database with all connections to it, and would open it again for new ones.
     * PostgreSQL's states for lost connections are known to the pool.
     */
    private static final SQLExceptionOverride CLOSED = new SQLExceptionOverride() {
        @java.lang.Override
        public Override adjudicate(SQLException e) {
            return e.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED || e.getErrorCode() == ErrorCode.IO_EXCEPTION_2
                    ? Override.MUST_EVICT
                    : Override.CONTINUE_EVICT;
        }
    };

    public Database {
        afterCommit = List.copyOf(afterCommit);
    }

    /**
     * A file of this process alone, read in a way that an interrupted thread does not close. Nothing writes to it in the
     * background: each commit has been written when it returns, and no later one overtakes it. What H2 has to say comes
     * as exceptions.
     */
    static Database embedded(Path file) {
        return new Database(
                "jdbc:h2:async:" + file.toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0"
                        + ";QUERY_CACHE_SIZE=" + STATEMENTS + ";CACHE_SIZE=" + CACHE_KILOBYTES,
                "sa",
                "",
                Optional.of("backup to ?"),
                List.of("checkpoint sync"));
    }

    /** A server, which syncs by itself. */
    public static Database postgresql(String url, String user, String password) {
        return new Database(url, user, password, Optional.empty(), List.of());
    }

    /** Connections to it, after its tables have been brought up to date. */
    HikariDataSource open() throws StoreException {
        HikariDataSource connections;
        try {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url);
            config.setUsername(user);
            config.setPassword(password);
            config.setMaximumPoolSize(CONNECTIONS);
            config.setPoolName("store");
            config.setExceptionOverride(CLOSED);
            connections = new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new StoreException("the store " + url + " cannot be opened: " + rootMessage(e), e);
        }
        try {
            Flyway.configure()
                    .dataSource(connections)
                    .locations(MIGRATIONS)
                    .load()
                    .migrate();
            return connections;
        } catch (FlywayException e) {
            connections.close();
            throw new StoreException(
                    "the tables of the store " + url + " cannot be brought up to date: " + rootMessage(e), e);
        }
    }

    /**
     * Whether a failure is of what was to be written, and not of the database as a whole: data that it does not take, or a
     * rule of a table that is broken (classes 22, 23 and 42 of SQL's states).
     */
    static boolean isAboutStatement(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                String state = sql.getSQLState();
                return state.startsWith("22") || state.startsWith("23") || state.startsWith("42");
            }
        }
        return true;
    }

    static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("").strip();
    }
}
