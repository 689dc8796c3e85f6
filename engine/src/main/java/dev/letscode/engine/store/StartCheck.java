package dev.letscode.engine.store;

import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionState;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What is looked at whenever a store is opened: whether everything that is not judged yet can be, and the end of the log of
 * security. If the process before was killed, what it had written last is read as well. What can be put right without
 * losing anything is; how long it takes does not depend on how much there is. {@link StoreCheck} reads all.
 */
final class StartCheck {

    private static final int NEWEST = 100;
    private static final int NEWEST_EVENTS = 500;
    private static final int MOST_TOLD = 10;

    private final Access access;
    private final AuditStore audit;
    private final List<String> repaired = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    StartCheck(Access access, AuditStore audit) {
        this.access = access;
        this.audit = audit;
    }

    StartReport run(boolean wasKilled) throws StoreException {
        for (Row row : access.read(StartCheck::stuck)) {
            repairStuck(row);
        }
        audit.verifyEnd().forEach(problem -> problems.add("log of security: " + problem));
        if (wasKilled) {
            for (Row row : access.read(StartCheck::newest)) {
                checkSource(row);
                checkEnd(row);
            }
            checkEvents();
        }
        return new StartReport(wasKilled, first(repaired), first(problems));
    }

    private static List<String> first(List<String> all) {
        if (all.size() <= MOST_TOLD) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, MOST_TOLD));
        some.add("and " + (all.size() - MOST_TOLD) + " more like these");
        return some;
    }

    /** A submission and the judgement that counts, of which everything may be missing. */
    private record Row(
            SubmissionId id,
            OffsetDateTime submitted,
            SubmissionState state,
            int number,
            Optional<SubmissionState> judgement,
            Optional<byte[]> result) {}

    private static final String ROWS = """
            select s.id, s.submitted_at, s.state, s.judgement, j.state as judged, j.result
            from submission s left join judgement j on j.submission = s.id and j.number = s.judgement
            """;

    private static List<Row> stuck(Handle handle) {
        return rows(handle, ROWS + """
                where s.state in ('QUEUED', 'RUNNING', 'JUDGING') and (j.state is null or j.state <> s.state)
                order by s.id""");
    }

    private static List<Row> newest(Handle handle) {
        return rows(handle, ROWS + "order by s.id desc limit " + NEWEST);
    }

    private static List<Row> rows(Handle handle, String query) {
        return handle.createQuery(query)
                .map((row, context) -> new Row(
                        new SubmissionId(row.getString("id")),
                        row.getObject("submitted_at", OffsetDateTime.class),
                        SubmissionState.valueOf(row.getString("state")),
                        row.getInt("judgement"),
                        Optional.ofNullable(row.getString("judged")).map(SubmissionState::valueOf),
                        Optional.ofNullable(row.getBytes("result"))))
                .list();
    }

    /** It waits for ever, or would be judged although it has been: its judgement knows better. */
    private void repairStuck(Row row) throws StoreException {
        if (row.judgement().isEmpty()) {
            access.write(handle -> {
                JudgementRows.insert(
                        handle, row.id(), row.number(), row.submitted().toInstant());
                SubmissionRows.setState(handle, row.id(), row.number(), SubmissionState.QUEUED);
                return true;
            });
            repaired.add(row.id() + " was about to be judged by no judgement, and waits for one");
            return;
        }
        SubmissionState state = row.judgement().get();
        try {
            Optional<JudgingResult> result = row.result().isPresent()
                    ? Optional.of(StoredJson.result(row.result().get()))
                    : Optional.empty();
            access.write(handle -> {
                result.ifPresentOrElse(
                        known -> SubmissionRows.complete(handle, row.id(), row.number(), state, known),
                        () -> SubmissionRows.setState(handle, row.id(), row.number(), state));
                return true;
            });
            repaired.add(row.id() + " was " + row.state() + " for ever, and is " + state + " as its judgement is");
        } catch (DamagedException e) {
            requeue(row);
            repaired.add(row.id() + " is judged again, because " + e.getMessage());
        }
    }

    private void requeue(Row row) throws StoreException {
        access.write(handle -> {
            JudgementRows.reopen(handle, row.id(), row.number());
            SubmissionRows.requeue(handle, row.id(), row.number());
            return true;
        });
    }

    private void checkSource(Row row) throws StoreException {
        boolean isSame = access.read(handle -> SubmissionRows.submitted(handle, row.id()))
                .filter(SubmissionRows.Submitted::isWhole)
                .isPresent();
        if (!isSame) {
            problems.add("the source of " + row.id() + " is not what was submitted");
        }
    }

    private void checkEnd(Row row) {
        boolean isEnded = row.judgement().filter(SubmissionState::isFinal).isPresent();
        if (row.state().isFinal() && !isEnded) {
            problems.add(row.id() + " is " + row.state() + ", but its judgement is not: 'letscode rejudge " + row.id()
                    + "' judges it again");
        }
        try {
            if (row.result().isPresent()) {
                StoredJson.result(row.result().get());
            } else if (row.judgement().equals(Optional.of(SubmissionState.COMPLETED))) {
                problems.add(missing(row, "is missing"));
            }
        } catch (DamagedException e) {
            problems.add(missing(row, "is damaged"));
        }
    }

    private static String missing(Row row, String how) {
        return "the result of " + row.id() + " " + how + ": 'letscode rejudge " + row.id() + "' judges it again";
    }

    private void checkEvents() throws StoreException {
        List<EventRows.Stored> newest = access.read(handle -> EventRows.newest(handle, NEWEST_EVENTS));
        for (EventRows.Stored stored : newest) {
            try {
                stored.event();
            } catch (DamagedException e) {
                problems.add("event " + stored.position() + " of " + stored.submission() + " is damaged");
            }
        }
        if (!newest.isEmpty()) {
            long from = newest.getLast().position();
            access.read(handle -> EventRows.orphans(handle, from))
                    .forEach(id -> problems.add("there are events of " + id + ", which is not there"));
        }
    }
}
