package dev.letscode.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionState;
import dev.letscode.engine.verdict.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.Flyway;

/**
 * A store as the first version of its tables was left by the program of that time: ten submissions to the package
 * {@code turntable} with all kinds of verdicts, one of them judged twice, and one in the middle of which the process was
 * killed.
 */
final class FirstVersion {

    private static final String FILE = "store-v1.mv.db.gz";
    private static final List<String> TABLES = List.of("submission", "source_file", "judgement", "event");

    private FirstVersion() {}

    /** The versions of the tables between that one and the last. */
    static IntStream between() {
        return IntStream.rangeClosed(2, 4);
    }

    /** Puts the file into a folder. */
    static void unpack(Path home) throws IOException {
        Files.createDirectories(home);
        try (InputStream packed = FirstVersion.class.getResourceAsStream(FILE);
                InputStream in = new GZIPInputStream(packed)) {
            Files.copy(in, home.resolve(Backup.DATABASE));
        }
    }

    /** Puts the same rows into a database that has the tables of that version. */
    static void copy(Path home, Database target) throws SQLException {
        migrate(target, 1);
        try (Connection from = DriverManager.getConnection("jdbc:h2:" + home.resolve("store"), "sa", "");
                Connection to = DriverManager.getConnection(target.url(), target.user(), target.password())) {
            for (String table : TABLES) {
                copy(from, to, table);
            }
        }
    }

    /** Brings a database to a version of its tables that is not the last one. */
    static void migrate(Database database, int version) {
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:dev/letscode/engine/store/migration")
                .target(Integer.toString(version))
                .load()
                .migrate();
    }

    private static void copy(Connection from, Connection to, String table) throws SQLException {
        try (Statement select = from.createStatement();
                ResultSet rows = select.executeQuery("select * from " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            String marks = String.join(", ", Collections.nCopies(columns, "?"));
            try (PreparedStatement insert = to.prepareStatement("insert into " + table + " values (" + marks + ")")) {
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) {
                        insert.setObject(i, value(rows, i));
                    }
                    insert.executeUpdate();
                }
            }
        }
    }

    private static Object value(ResultSet rows, int column) throws SQLException {
        return switch (rows.getMetaData().getColumnType(column)) {
            case Types.CLOB -> rows.getString(column);
            case Types.VARBINARY, Types.BLOB -> rows.getBytes(column);
            case Types.TIMESTAMP_WITH_TIMEZONE -> rows.getObject(column, OffsetDateTime.class);
            default -> rows.getObject(column);
        };
    }

    /** All of it is there, and what came later works with it. */
    static void isWholeIn(Store store) throws StoreException {
        List<Submission> all = store.history(HistoryQuery.ALL);
        assertThat(all).hasSize(10);
        assertThat(all.stream()
                        .flatMap(one -> one.outcome().stream())
                        .map(Submission.Outcome::verdict)
                        .distinct())
                .containsExactlyInAnyOrder(
                        Verdict.ACCEPTED,
                        Verdict.WRONG_ANSWER,
                        Verdict.RUN_TIME_ERROR,
                        Verdict.MEMORY_LIMIT_EXCEEDED,
                        Verdict.COMPILE_ERROR,
                        Verdict.SECURITY_VIOLATION);
        assertThat(store.unfinished()).hasSize(1);
        for (String account : all.stream().map(Submission::account).collect(Collectors.toSet())) {
            assertThat(store.history(HistoryQuery.ALL.ofAccount(account)))
                    .containsExactlyElementsOf(all.stream()
                            .filter(one -> one.account().equals(account))
                            .toList());
        }
        assertThat(store.judgements(new SubmissionId("01M823YTV144VM5C1VREVM5WA0")))
                .hasSize(2)
                .allMatch(one -> one.state() == SubmissionState.COMPLETED)
                .allMatch(one -> one.result().orElseThrow().tests().stream()
                        .allMatch(test -> test.forbidden().isEmpty()));
        StoreReport report = store.check();
        assertThat(report.problems()).isEmpty();
        assertThat(report.judgements()).isEqualTo(11);
        assertThat(report.log().entries()).isZero();
        assertThat(store.audit().verify(Optional.empty()).isWhole()).isTrue();
    }
}
