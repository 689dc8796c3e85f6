package dev.letscode.engine.store;

import dev.letscode.engine.audit.ChainReport;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads all of a store: whether its rows fit together, and whether each of them can be understood. */
final class StoreCheck {

    private static final int PAGE = 500;
    private static final int MOST_PROBLEMS = 100;

    private final Access access;
    private final AuditStore audit;
    private final List<String> problems = new ArrayList<>();

    StoreCheck(Access access, AuditStore audit) {
        this.access = access;
        this.audit = audit;
    }

    StoreReport run() throws StoreException {
        long submissions = count("submission");
        checkReferences();
        checkSources();
        long judgements = checkJudgements();
        long events = checkEvents();
        ChainReport log = audit.verify(Optional.empty());
        log.problems().forEach(problem -> add("log of security: " + problem));
        return new StoreReport(submissions, judgements, events, log, problems);
    }

    private void add(String problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    private long count(String table) throws StoreException {
        return access.read(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }

    private void checkReferences() throws StoreException {
        for (String table : List.of("source_file", "judgement", "event", "history")) {
            expectNone(
                    "select submission from " + table
                            + " one where not exists (select 1 from submission s where s.id = one.submission)",
                    "there are rows in " + table + " of submissions that are not there");
        }
        expectNone(
                "select cast(entry as varchar(26)) from evidence one where not exists"
                        + " (select 1 from audit_entry a where a.number = one.entry)",
                "there is evidence of entries that are not in the log");
        expectNone(
                "select id from submission s where not exists (select 1 from source_file f where f.submission = s.id)",
                "submissions without a source");
        expectNone(
                "select id from submission s where not exists (select 1 from judgement j where j.submission = s.id"
                        + " and j.number = s.judgement and j.state = s.state)",
                "submissions that are in another state than their last judgement");
        expectNone(
                "select id from submission s where state in ('COMPLETED', 'FAILED', 'CANCELLED') and not exists"
                        + " (select 1 from history h where h.submission = s.id and h.account = s.account"
                        + " and h.problem = s.problem and coalesce(h.verdict, '') = coalesce(s.verdict, ''))",
                "submissions that have been judged, and are not in the history as they are");
    }

    private void expectNone(String query, String problem) throws StoreException {
        List<String> found = access.read(handle ->
                handle.createQuery(query + " limit 3").mapTo(String.class).list());
        if (!found.isEmpty()) {
            add(problem + ": " + String.join(", ", found) + (found.size() == 3 ? " …" : ""));
        }
    }

    private void checkSources() throws StoreException {
        String last = "";
        while (true) {
            String after = last;
            List<String> page = access.read(handle -> handle.createQuery(
                            "select id from submission where id > :after order by id limit " + PAGE)
                    .bind("after", after)
                    .mapTo(String.class)
                    .list());
            for (String id : page) {
                boolean isWhole = access.read(handle -> SubmissionRows.submitted(handle, new SubmissionId(id)))
                        .filter(SubmissionRows.Submitted::isWhole)
                        .isPresent();
                if (!isWhole) {
                    add("the source of " + id + " is not what was submitted");
                }
            }
            if (page.size() < PAGE) {
                return;
            }
            last = page.getLast();
        }
    }

    private record Row(String submission, int number, SubmissionState state, boolean ended, Optional<byte[]> result) {}

    private long checkJudgements() throws StoreException {
        long seen = 0;
        String submission = "";
        int number = 0;
        while (true) {
            String after = submission;
            int afterNumber = number;
            List<Row> page = access.read(handle -> judgements(handle, after, afterNumber));
            for (Row row : page) {
                check(row);
            }
            seen += page.size();
            if (page.size() < PAGE) {
                return seen;
            }
            submission = page.getLast().submission();
            number = page.getLast().number();
        }
    }

    private static List<Row> judgements(Handle handle, String submission, int number) {
        return handle.createQuery("""
                        select submission, number, state, ended_at, result from judgement
                        where submission > :submission or (submission = :submission and number > :number)
                        order by submission, number limit :most""")
                .bind("submission", submission)
                .bind("number", number)
                .bind("most", PAGE)
                .map((row, context) -> new Row(
                        row.getString("submission"),
                        row.getInt("number"),
                        SubmissionState.valueOf(row.getString("state")),
                        row.getObject("ended_at") != null,
                        Optional.ofNullable(row.getBytes("result"))))
                .list();
    }

    private void check(Row row) {
        String name = "judgement " + row.number() + " of " + row.submission();
        if (row.state().isFinal() != row.ended()) {
            add(name + ": it " + (row.ended() ? "has" : "has not") + " ended, but is " + row.state());
        }
        if (row.state() == SubmissionState.COMPLETED && row.result().isEmpty()) {
            add(name + ": it has no result");
        }
        if (row.result().isPresent()) {
            try {
                StoredJson.result(row.result().get());
            } catch (StoreException e) {
                add(name + ": " + e.getMessage());
            }
        }
    }

    private long checkEvents() throws StoreException {
        long seen = 0;
        long position = 0;
        while (true) {
            long after = position;
            List<EventRows.Stored> page = access.read(handle -> EventRows.after(handle, after, Optional.empty(), PAGE));
            for (EventRows.Stored stored : page) {
                try {
                    stored.event();
                } catch (StoreException e) {
                    add("event " + stored.position() + ": " + e.getMessage());
                }
            }
            seen += page.size();
            if (page.size() < PAGE) {
                return seen;
            }
            position = page.getLast().position();
        }
    }
}
