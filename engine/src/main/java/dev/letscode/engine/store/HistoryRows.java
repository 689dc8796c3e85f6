package dev.letscode.engine.store;

import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionState;
import dev.letscode.engine.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Pages of submissions, and the table {@code history}, which is read for those of an account, a problem or a verdict: a
 * submission comes into it when it has been judged for the first time, and those that wait for that are few.
 */
final class HistoryRows {

    private HistoryRows() {}

    /** Notes what came of the judgement that counts. */
    static void put(Handle handle, SubmissionId id, Optional<Verdict> verdict) {
        if (setVerdict(handle, id, verdict) == 0) {
            RowChange.make(handle, """
                    insert into history (submission, account, problem, verdict)
                    select id, account, problem, cast(? as varchar(30)) from submission where id = ?""", verdict, id.text());
        }
    }

    /** Notes that another judgement counts from now on. */
    static void clear(Handle handle, SubmissionId id) {
        setVerdict(handle, id, Optional.empty());
    }

    private static int setVerdict(Handle handle, SubmissionId id, Optional<Verdict> verdict) {
        return RowChange.make(handle, "update history set verdict = ? where submission = ?", verdict, id.text());
    }

    static List<Submission> page(Handle handle, HistoryQuery query) {
        // what is judged between two of these is found by both, and is as the later one says
        NavigableMap<SubmissionId, Submission> found = new TreeMap<>();
        for (Query select : selects(handle, query, "")) {
            select.map((row, context) -> SubmissionRows.submission(row)).forEach(one -> found.put(one.id(), one));
        }
        return found.descendingMap().values().stream().limit(query.most()).toList();
    }

    /** How it is read, as the database says. */
    static String plan(Handle handle, HistoryQuery query) {
        List<String> lines = new ArrayList<>();
        for (Query explain : selects(handle, query, "explain ")) {
            lines.addAll(explain.mapTo(String.class).list());
        }
        return String.join("\n", lines);
    }

    /** What make up a page together: each the newest rows of its own, in an order in which nothing is missed. */
    private static List<Query> selects(Handle handle, HistoryQuery query, String prefix) {
        boolean isOfAll = query.account().isEmpty()
                && query.problem().isEmpty()
                && query.verdict().isEmpty();
        boolean isOfWaiting = query.state().filter(state -> !state.isFinal()).isPresent();
        if (query.state().isPresent() && (isOfAll || isOfWaiting)) {
            return List.of(ofState(handle, query, prefix));
        }
        if (isOfAll) {
            return List.of(select(handle, query, prefix, "submission s where 1 = 1", "s", "s.id desc"));
        }
        Query judged = select(
                handle,
                query,
                prefix,
                "history h join submission s on s.id = h.submission where 1 = 1",
                "h",
                leading(query) + "h.submission desc");
        if (query.state().isPresent() || query.verdict().isPresent()) {
            return List.of(judged);
        }
        // one state after the other, as a submission has them: for several at once H2 reads all submissions before an
        // id
        List<Query> all = new ArrayList<>();
        for (SubmissionState state : SubmissionState.values()) {
            if (!state.isFinal()) {
                all.add(ofState(handle, query.inState(state), prefix));
            }
        }
        all.add(judged);
        return all;
    }

    private static Query ofState(Handle handle, HistoryQuery query, String prefix) {
        return select(handle, query, prefix, "submission s where 1 = 1", "s", "s.state desc, s.id desc");
    }

    /**
     * What all rows of a page have in common, again: a database reads an index backwards only if that is the order that is
     * asked for, and else sorts all that an account has ever submitted.
     */
    private static String leading(HistoryQuery query) {
        if (query.account().isPresent()) {
            return "h.account desc, "
                    + (query.problem().isPresent()
                            ? "h.problem desc, "
                            : query.verdict().isPresent() ? "h.verdict desc, " : "");
        }
        return query.problem().isPresent() ? "h.problem desc, " : "h.verdict desc, ";
    }

    private static Query select(
            Handle handle, HistoryQuery query, String prefix, String from, String table, String order) {
        StringBuilder conditions = new StringBuilder();
        String id = table.equals("h") ? "h.submission" : "s.id";
        query.account().ifPresent(value -> conditions.append(" and " + table + ".account = :account"));
        query.problem().ifPresent(value -> conditions.append(" and " + table + ".problem = :problem"));
        query.verdict().ifPresent(value -> conditions.append(" and " + table + ".verdict = :verdict"));
        query.language().ifPresent(value -> conditions.append(" and s.language = :language"));
        query.state().ifPresent(value -> conditions.append(" and s.state = :state"));
        query.since().ifPresent(value -> conditions.append(" and s.submitted_at >= :since"));
        query.before().ifPresent(value -> conditions.append(" and " + id + " < :before"));
        Query select = handle.createQuery(prefix + "select " + SubmissionRows.COLUMNS + " from " + from + conditions
                        + " order by " + order + " limit :most")
                .bind("most", query.most());
        query.account().ifPresent(value -> select.bind("account", value));
        query.problem().ifPresent(value -> select.bind("problem", value));
        query.language().ifPresent(value -> select.bind("language", value));
        query.state().ifPresent(value -> select.bind("state", value.name()));
        query.verdict().ifPresent(value -> select.bind("verdict", value.name()));
        query.since().ifPresent(value -> select.bind("since", SubmissionRows.time(value)));
        query.before().ifPresent(value -> select.bind("before", value.text()));
        return select;
    }
}
