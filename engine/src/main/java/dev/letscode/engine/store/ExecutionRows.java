package dev.letscode.engine.store;

import dev.letscode.engine.language.Tier;
import dev.letscode.engine.metrics.Execution;
import dev.letscode.engine.metrics.ExecutionSummary;
import dev.letscode.engine.metrics.TierLatency;
import dev.letscode.engine.routing.Backend;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.verdict.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;

/** The table {@code execution}. */
final class ExecutionRows {

    private ExecutionRows() {}

    /** Adds it unless it is there. */
    static void insert(Handle handle, Execution execution) {
        if (find(handle, execution.submission(), execution.judgement()).isPresent()) {
            return;
        }
        handle.createUpdate("""
                        insert into execution (submission, judgement, ended_millis, account, problem, language, backend,
                            verdict, waited_millis, judged_millis, cpu_nanos, memory_bytes, tests)
                        values (:id, :judgement, :ended, :account, :problem, :language, :backend, :verdict, :waited,
                            :judged, :cpu, :memory, :tests)""")
                .bind("id", execution.submission().text())
                .bind("judgement", execution.judgement())
                .bind("ended", execution.ended().toEpochMilli())
                .bind("account", execution.account())
                .bind("problem", execution.problem())
                .bind("language", execution.language())
                .bind("backend", execution.backend())
                .bind("verdict", execution.verdict().name())
                .bind("waited", execution.waited().toMillis())
                .bind("judged", execution.judged().toMillis())
                .bind("cpu", execution.cpu().map(Duration::toNanos))
                .bind("memory", execution.memoryBytes())
                .bind("tests", execution.tests())
                .execute();
    }

    static Optional<Execution> find(Handle handle, SubmissionId id, int judgement) {
        return handle.createQuery("""
                        select ended_millis, account, problem, language, backend, verdict, waited_millis, judged_millis,
                            cpu_nanos, memory_bytes, tests
                        from execution where submission = :id and judgement = :judgement""")
                .bind("id", id.text())
                .bind("judgement", judgement)
                .map((row, context) -> new Execution(
                        id,
                        judgement,
                        row.getString("account"),
                        row.getString("problem"),
                        row.getString("language"),
                        Optional.ofNullable(row.getString("backend")),
                        Verdict.valueOf(row.getString("verdict")),
                        Instant.ofEpochMilli(row.getLong("ended_millis")),
                        Duration.ofMillis(row.getLong("waited_millis")),
                        Duration.ofMillis(row.getLong("judged_millis")),
                        nanos(row, "cpu_nanos"),
                        whole(row, "memory_bytes"),
                        row.getInt("tests")))
                .findOne();
    }

    static List<ExecutionSummary> summaries(Handle handle, Instant from, Instant to, Duration part) {
        return handle.createQuery("""
                        select part, verdict, count(*) as number, avg(waited_millis) as wait, avg(judged_millis) as judged,
                            avg(cpu_nanos) as mean_cpu, max(cpu_nanos) as most_cpu, max(memory_bytes) as memory
                        from (select ended_millis / :part as part, verdict, waited_millis, judged_millis, cpu_nanos,
                                memory_bytes
                            from execution where ended_millis >= :from and ended_millis < :to) as parts
                        group by part, verdict order by part, verdict""")
                .bind("part", part.toMillis())
                .bind("from", from.toEpochMilli())
                .bind("to", to.toEpochMilli())
                .map((row, context) -> new ExecutionSummary(
                        Instant.ofEpochMilli(row.getLong("part") * part.toMillis()),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getLong("number"),
                        Duration.ofMillis(Math.round(row.getDouble("wait"))),
                        Duration.ofMillis(Math.round(row.getDouble("judged"))),
                        nanos(row, "mean_cpu"),
                        nanos(row, "most_cpu"),
                        whole(row, "memory")))
                .list();
    }

    static List<TierLatency> latencies(Handle handle, Instant from, Instant to, Duration part) {
        return handle.createQuery("""
                        select part, tier, count(*) as number,
                            percentile_cont(0.5) within group (order by millis) as median,
                            percentile_cont(0.95) within group (order by millis) as high
                        from (select ended_millis / :part as part,
                                case when backend in (<client>) then 'CLIENT' else 'SERVER' end as tier,
                                waited_millis + judged_millis as millis
                            from execution
                            where ended_millis >= :from and ended_millis < :to and backend is not null) as parts
                        group by part, tier order by part, tier""")
                .bindList(
                        "client",
                        Arrays.stream(Backend.values())
                                .filter(backend -> backend.tier() == Tier.CLIENT)
                                .map(Enum::name)
                                .toList())
                .bind("part", part.toMillis())
                .bind("from", from.toEpochMilli())
                .bind("to", to.toEpochMilli())
                .map((row, context) -> new TierLatency(
                        Instant.ofEpochMilli(row.getLong("part") * part.toMillis()),
                        Tier.valueOf(row.getString("tier")),
                        row.getLong("number"),
                        Duration.ofMillis(Math.round(row.getDouble("median"))),
                        Duration.ofMillis(Math.round(row.getDouble("high")))))
                .list();
    }

    static int delete(Handle handle, Instant before) {
        return handle.createUpdate("delete from execution where ended_millis < :before")
                .bind("before", before.toEpochMilli())
                .execute();
    }

    private static Optional<Duration> nanos(ResultSet row, String column) throws SQLException {
        long nanos = Math.round(row.getDouble(column));
        return row.wasNull() ? Optional.empty() : Optional.of(Duration.ofNanos(nanos));
    }

    private static OptionalLong whole(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
