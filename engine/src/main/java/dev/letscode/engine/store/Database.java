package dev.letscode.engine.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Where the tables are.
 *
 * @param url of JDBC
 * @param afterCommit statements that make sure that what was committed is on the disk, where committing alone does not
 */
public record Database(String url, String user, String password, List<String> afterCommit) {

    private static final String MIGRATIONS = "classpath:dev/letscode/engine/store/migration";
    private static final int CONNECTIONS = 8;

    public Database {
        afterCommit = List.copyOf(afterCommit);
    }

    /** A file of this process alone, read in a way that an interrupted thread does not close. */
    static Database embedded(Path file) {
        return new Database(
                "jdbc:h2:async:" + file.toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE",
                "sa",
                "",
                List.of("checkpoint sync"));
    }

    /** A server, which syncs by itself. */
    public static Database postgresql(String url, String user, String password) {
        return new Database(url, user, password, List.of());
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

    static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("").strip();
    }
}
