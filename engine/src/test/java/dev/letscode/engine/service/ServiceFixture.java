package dev.letscode.engine.service;

import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.judge.Calibrations;
import dev.letscode.engine.judge.Planner;
import dev.letscode.engine.judge.ProblemFixture;
import dev.letscode.engine.judge.RoutedJudge;
import dev.letscode.engine.judge.TestBench;
import dev.letscode.engine.queue.PoolSettings;
import dev.letscode.engine.queue.QueueSettings;
import dev.letscode.engine.routing.FilePastRuns;
import dev.letscode.engine.routing.ServerLoad;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmittedFile;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.sandbox.files.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A service on a store of its own, with the real sandbox, and a problem: to print the sum of two numbers. */
public final class ServiceFixture implements AutoCloseable {

    public static final String RIGHT =
            "#include <stdio.h>\nint main(void) { int a, b; scanf(\"%d %d\", &a, &b); printf(\"%d\\n\", a + b); }\n";
    public static final String WRONG = "#include <stdio.h>\nint main(void) { puts(\"7\"); }\n";
    public static final String BROKEN = "#include <stdlib.h>\nint main(void) { abort(); }\n";
    public static final String MISTYPED = "int main(void) { return 0 }\n";
    public static final String ENDLESS = "int main(void) { for (;;) {} }\n";

    private static final long PATIENCE_SECONDS = 60;

    /** What writing waits for: whether it may. */
    private static volatile CompletableFuture<Boolean> writing = CompletableFuture.completedFuture(true);

    final Path folder;
    final List<String> remarks = new ArrayList<>();
    private final ProblemFixture problem =
            new ProblemFixture().test("3 4\n", "7\n").test("1 1\n", "2\n");
    private volatile ProblemPackage built;
    private volatile boolean broken;
    private Store store;
    private JudgeService service;

    public ServiceFixture() {
        this(new PoolSettings(1, 4, 1, Duration.ofMinutes(1)));
    }

    public ServiceFixture(PoolSettings pool) {
        this(pool, QueueSettings.DEFAULT);
    }

    ServiceFixture(PoolSettings pool, QueueSettings queue) {
        problem.time(Duration.ofSeconds(20));
        built = problem.build();
        try {
            folder = Files.createTempDirectory("letscode-service");
            store = Store.embedded(folder.resolve("home"), remarks::add);
            service = start(pool, queue);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private JudgeService start(PoolSettings pool, QueueSettings queue) throws StoreException {
        RoutedJudge judge = new RoutedJudge(
                TestBench.get(),
                new Planner(
                        new Analyser(Path.of("target", "analysis")),
                        new FilePastRuns(folder.resolve("past-runs.tsv")),
                        new Calibrations(folder.resolve("limit-factors")),
                        () -> ServerLoad.IDLE));
        return new JudgeService(
                store,
                judge,
                this::find,
                TestBench.get().languages(),
                ServiceSettings.of(folder.resolve("scratch")).withPool(pool).withQueue(queue),
                InstantSource.system(),
                remarks::add);
    }

    private Optional<ProblemPackage> find(String name) {
        if (broken) {
            throw new IllegalStateException("the problems cannot be read");
        }
        return Optional.of(built).filter(one -> one.shortName().equals(name));
    }

    /** From now on, or not any more, whoever asks for a problem meets a fault of the program. */
    void breakProblems(boolean value) {
        broken = value;
    }

    /** As if the process had ended here, and another one had been started. */
    void restart() throws StoreException {
        service.close();
        store.close();
        store = Store.embedded(folder.resolve("home"), remarks::add);
        service = start(new PoolSettings(1, 4, 1, Duration.ofMinutes(1)), QueueSettings.DEFAULT);
    }

    public JudgeService service() {
        return service;
    }

    public Store store() {
        return store;
    }

    /** Changes the problem for what is submitted from now on. */
    void change(UnaryOperator<ProblemFixture> change) {
        built = change.apply(problem).build();
    }

    /** Short name of the problem. */
    public String problem() {
        return built.shortName();
    }

    NewSubmission source(String text) {
        return source("c", "main.c", text);
    }

    NewSubmission source(String language, String file, String text) {
        return new NewSubmission(
                "ada",
                built.shortName(),
                language,
                Optional.empty(),
                List.of(new SubmittedFile(file, text.getBytes(StandardCharsets.UTF_8))));
    }

    /** Has another connection to the same database do something. */
    public void execute(String sql) throws SQLException {
        String url = "jdbc:h2:async:" + folder.resolve("home/store").toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Holds all up that is submitted from now on, as a slow disk does, until somebody says whether it is written. */
    CompletableFuture<Boolean> holdUpWriting() throws SQLException {
        writing = new CompletableFuture<>();
        execute("create alias may_be_written for \"" + ServiceFixture.class.getName() + ".mayBeWritten\"");
        execute("alter table source_file add constraint held_up check (may_be_written(name))");
        return writing;
    }

    /** For the database. */
    public static boolean mayBeWritten(String name) {
        return !name.isEmpty()
                && writing.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Waits until as many submissions are being judged. */
    void awaitHeld(int count) throws InterruptedException {
        while (service.held() != count) {
            Thread.sleep(1);
        }
    }

    /** Every row of every table, as another connection to the same database reads it. */
    Map<String, List<String>> tables() throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        String url = "jdbc:h2:async:" + folder.resolve("home/store").toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                ResultSet names =
                        connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
            while (names.next()) {
                String name = names.getString("TABLE_NAME");
                tables.put(name, rows(connection, name));
            }
        }
        return tables;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet all = statement.executeQuery("select * from \"" + table + "\"")) {
            while (all.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= all.getMetaData().getColumnCount(); column++) {
                    boolean isBinary = all.getMetaData().getColumnType(column) == Types.VARBINARY;
                    row.append(isBinary ? text(all.getBytes(column)) : all.getString(column))
                            .append(" | ");
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    public Submission submit(String text) throws Exception {
        return service.submit(source(text));
    }

    /** Its events up to the first that is as wanted. */
    List<SubmissionEvent> awaitEvents(SubmissionId id, Predicate<SubmissionEvent> last) throws Exception {
        BlockingQueue<SubmissionEvent> told = new LinkedBlockingQueue<>();
        List<SubmissionEvent> events = new ArrayList<>();
        try (var _ = service.subscribe(0, Optional.of(id), told::add, failure -> remarks.add(failure.getMessage()))) {
            while (events.isEmpty() || !last.test(events.getLast())) {
                SubmissionEvent event = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (event == null) {
                    throw new AssertionError("nothing more happens after " + events + "; " + remarks);
                }
                events.add(event);
            }
        }
        return events;
    }

    public List<SubmissionEvent> awaitEnd(SubmissionId id) throws Exception {
        return awaitEvents(id, event -> switch (event.what()) {
            case SubmissionEvent.Happening.Completed _,
                    SubmissionEvent.Happening.Failed _,
                    SubmissionEvent.Happening.Cancelled _ -> true;
            default -> false;
        });
    }

    @Override
    public void close() {
        service.close();
        store.close();
        problem.close();
        try {
            FileTree.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
