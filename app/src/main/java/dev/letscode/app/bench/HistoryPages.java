package dev.letscode.app.bench;

import dev.letscode.app.bench.ServiceReport.History;
import dev.letscode.app.bench.ServiceReport.Page;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads pages of a long history, which is made by the database itself: storing it one by one would take an hour. So are its
 * indexes, which have to be the same as those of the store's tables.
 */
final class HistoryPages {

    private static final int SUBMISSIONS = 1_000_000;
    private static final int ACCOUNTS = 1_000;
    private static final int PROBLEMS = 100;
    private static final int WARM_UP = 20;
    private static final int READ = 200;
    private static final int MOST = 100;

    private static final int STEPS = 100;

    private static final Map<String, String> INDEXES = Map.of(
            "history_by_account", "account, submission",
            "history_by_problem", "problem, submission",
            "history_by_verdict", "verdict, submission",
            "history_by_account_problem", "account, problem, submission",
            "history_by_account_verdict", "account, verdict, submission");

    private static final SubmissionId HALF_WAY =
            new SubmissionId("01KA" + String.format(Locale.ROOT, "%022d", SUBMISSIONS / 2));

    private final Store store;
    private final Path folder;
    private final SplittableRandom random = new SplittableRandom(1);

    private HistoryPages(Store store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    static History measure(Path folder) throws StoreException, IOException {
        try (Store store = Store.embedded(folder, remark -> {})) {
            long start = System.nanoTime();
            fill(folder);
            Duration filled = Duration.ofNanos(System.nanoTime() - start);
            return new HistoryPages(store, folder).measure(filled);
        }
    }

    /** Another connection of this process to the same database. */
    private static void fill(Path folder) throws IOException {
        String url = "jdbc:h2:async:" + folder.resolve("store").toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            fill(connection, """
                    insert into submission (id, account, problem, language, submitted_at, source_digest, source_bytes, state,
                        judgement, verdict, cpu_nanos, memory_bytes)
                    select '01KA' || lpad(cast(x as varchar), 22, '0'), 'account' || mod(x, 1000),
                        'problem' || mod(x / 1000, 100), 'cpp20', timestamp with time zone '2026-01-01 00:00:00Z',
                        repeat('0', 64), 200, 'COMPLETED', 1, case mod(x / 7, 3) when 0 then 'ACCEPTED' when 1 then
                        'WRONG_ANSWER' else 'TIME_LIMIT_EXCEEDED' end, x, x
                    from system_range(?, ?)""");
            try (Statement statement = connection.createStatement()) {
                for (String index : INDEXES.keySet()) {
                    statement.execute("drop index " + index);
                }
                statement.execute("insert into history (submission, account, problem, verdict)"
                        + " select id, account, problem, verdict from submission");
                for (Map.Entry<String, String> index : INDEXES.entrySet()) {
                    statement.execute("create index " + index.getKey() + " on history (" + index.getValue() + ")");
                }
            }
        } catch (SQLException e) {
            throw new IOException("the benchmark's own store cannot be filled: " + e.getMessage(), e);
        }
    }

    private static void fill(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int step = SUBMISSIONS / STEPS;
            for (int i = 0; i < STEPS; i++) {
                statement.setInt(1, i * step + 1);
                statement.setInt(2, (i + 1) * step);
                statement.execute();
            }
        }
    }

    private History measure(Duration filled) throws StoreException, IOException {
        List<Page> pages = new ArrayList<>();
        pages.add(page("newest of all", () -> HistoryQuery.ALL));
        pages.add(page("newest of an account", () -> HistoryQuery.ALL.ofAccount(account())));
        pages.add(page(
                "half-way down an account's",
                () -> HistoryQuery.ALL.ofAccount(account()).after(HALF_WAY)));
        pages.add(page("newest to a problem", () -> HistoryQuery.ALL.ofProblem(problem())));
        pages.add(page(
                "of an account to a problem",
                () -> HistoryQuery.ALL.ofAccount(account()).ofProblem(problem())));
        pages.add(page(
                "accepted ones of an account",
                () -> HistoryQuery.ALL.ofAccount(account()).withVerdict(Verdict.ACCEPTED)));
        pages.add(page("accepted ones", () -> HistoryQuery.ALL.withVerdict(Verdict.ACCEPTED)));
        pages.add(page("a verdict that nobody has", () -> HistoryQuery.ALL.withVerdict(Verdict.OUTPUT_LIMIT_EXCEEDED)));
        pages.add(page(
                "a verdict that the account does not have",
                () -> HistoryQuery.ALL.ofAccount(account()).withVerdict(Verdict.OUTPUT_LIMIT_EXCEEDED)));
        return new History(SUBMISSIONS, filled, fileBytes(), pages);
    }

    private String account() {
        return "account" + random.nextInt(ACCOUNTS);
    }

    private String problem() {
        return "problem" + random.nextInt(PROBLEMS);
    }

    private Page page(String name, Supplier<HistoryQuery> query) throws StoreException {
        long[] nanos = new long[READ];
        int rows = 0;
        for (int i = -WARM_UP; i < READ; i++) {
            // the database keeps the last answer to the very same question
            HistoryQuery next = query.get().withMost(MOST - i % 2);
            long start = System.nanoTime();
            rows = store.history(next).size();
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
            }
        }
        return new Page(name, rows, Spread.of(nanos), store.historyPlan(query.get()));
    }

    private long fileBytes() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            long bytes = 0;
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
            return bytes;
        }
    }
}
