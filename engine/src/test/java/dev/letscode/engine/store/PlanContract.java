package dev.letscode.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.audit.AuditQuery;
import dev.letscode.engine.audit.AuditRecord;
import dev.letscode.engine.audit.AuditRules;
import dev.letscode.engine.audit.Caught;
import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionIds;
import dev.letscode.engine.submission.SubmissionState;
import dev.letscode.engine.submission.SubmittedFile;
import dev.letscode.engine.verdict.Verdict;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;

/** No query of the store reads a table from one end to the other, whichever database keeps that. */
interface PlanContract {

    Store store();

    /** Asks the database how it does each query that is made, with the values that it is made with. */
    final class Plans implements SqlLogger {

        private final Jdbi jdbi;
        private final Map<String, String> plans = new ConcurrentHashMap<>();
        private final ThreadLocal<Boolean> asking = ThreadLocal.withInitial(() -> false);

        Plans(Jdbi jdbi) {
            this.jdbi = jdbi;
        }

        @Override
        public void logAfterExecution(StatementContext context) {
            String sql = context.getRenderedSql();
            if (asking.get() || !sql.startsWith("select")) {
                return;
            }
            asking.set(true);
            try {
                plans.put(sql, jdbi.withHandle(handle -> plan(handle, sql, context)));
            } finally {
                asking.set(false);
            }
        }

        @SuppressWarnings("removal") // what Jdbi has in mind instead cannot bind to another statement
        private static String plan(Handle handle, String sql, StatementContext context) {
            boolean isServer = handle.getConnection().toString().contains("PgConnection");
            if (isServer) {
                // it reads small tables as a whole, whatever indexes they have
                handle.execute("set enable_seqscan = off");
            }
            try (Query explain = handle.createQuery("explain " + sql)) {
                for (String name : context.getBinding().getNames()) {
                    explain.bind(
                            name,
                            context.getBinding().findForName(name, context).orElseThrow());
                }
                return String.join("\n", explain.mapTo(String.class).list());
            } finally {
                if (isServer) {
                    handle.execute("reset enable_seqscan");
                }
            }
        }
    }

    @Test
    default void no_query_of_the_service_or_a_command_reads_a_table_from_one_end_to_the_other() throws Exception {
        Instant at = Instant.parse("2028-01-01T00:00:00Z");
        SubmissionIds ids = new SubmissionIds(InstantSource.system(), new Random(11), Optional.empty());
        SubmissionId last = ids.next();
        for (int i = 0; i < 200; i++) {
            last = ids.next();
            store().add(
                            last,
                            new NewSubmission(
                                    "plan" + i % 7,
                                    "problem" + i % 5,
                                    "c",
                                    Optional.empty(),
                                    List.of(new SubmittedFile("a.c", new byte[] {'x'}))),
                            at.plusSeconds(i));
        }
        Plans plans = new Plans(store().access().jdbi());
        store().access().jdbi().setSqlLogger(plans);
        try {
            ask(store(), last, at);
        } finally {
            store().access().jdbi().setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
        }

        assertThat(plans.plans).hasSizeGreaterThan(25);
        plans.plans.forEach((sql, plan) ->
                assertThat(plan).as(sql).doesNotContain(".tableScan").doesNotContain("Seq Scan"));
    }

    private static void ask(Store store, SubmissionId id, Instant at) throws StoreException {
        HistoryQuery page = HistoryQuery.ALL.after(id).withMost(20);
        for (HistoryQuery query : List.of(
                page,
                page.ofAccount("plan1"),
                page.ofProblem("problem1"),
                page.ofAccount("plan1").ofProblem("problem1"),
                page.inState(SubmissionState.QUEUED),
                page.ofAccount("plan1").withVerdict(Verdict.ACCEPTED),
                HistoryQuery.ALL)) {
            store.history(query);
        }
        store.find(id);
        store.submitted(id);
        store.judgements(id);
        store.planReason(id, 1);
        store.unfinished();
        assertThat(new StartCheck(store.access(), store.audit()).run(true).wasKilled())
                .isTrue();
        store.lastId();
        store.lastPosition();
        store.events(3, Optional.empty(), 100);
        store.events(3, Optional.of(id), 100);
        Caught caught = Offences.caught(id, "plan1", "ptrace", "tokens:plans");
        Happening end = new Happening.Completed(Verdict.SECURITY_VIOLATION, "", OptionalDouble.empty());
        store.complete(
                Offences.result(Verdict.SECURITY_VIOLATION),
                new SubmissionEvent(store.lastPosition() + 1, id, 1, at, end),
                Optional.of(caught));
        AuditQuery entries = AuditQuery.ALL.newest(50);
        for (AuditQuery query : List.of(
                entries,
                entries.ofAccount("plan1"),
                entries.ofKind(AuditRecord.Violation.class),
                entries.between(Optional.of(at), Optional.of(at.plusSeconds(1))),
                entries.ofAccount("plan1").ofKind(AuditRecord.Flagged.class))) {
            store.audit().list(query);
        }
        store.audit().flagged();
        store.audit().evidence(1);
        store.audit().removeEvidence(at.minusSeconds(1_000_000), at);
        store.retention().removeTraces(at.minusSeconds(1_000_000), at);
        store.retention().removeSubmissions(at.minusSeconds(1_000_000));
        assertThat(AuditRules.DEFAULT.flagAbove()).isEqualTo(5);
    }
}
