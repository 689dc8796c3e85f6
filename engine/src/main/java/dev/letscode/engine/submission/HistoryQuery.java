package dev.letscode.engine.submission;

import dev.letscode.engine.verdict.Verdict;
import java.time.Instant;
import java.util.Optional;

/**
 * Which submissions somebody wants to see, newest first.
 *
 * @param account whose; of everybody if absent
 * @param problem against which; against any if absent
 * @param language id of the one that they are in; any if absent
 * @param state that they are in; any if absent
 * @param verdict that they have; any or none yet if absent
 * @param since when they were submitted, or later; at any time if absent
 * @param before the id that the page before ended with; the newest page if absent
 * @param most on one page, from 1 to {@value #MOST}
 */
public record HistoryQuery(
        Optional<String> account,
        Optional<String> problem,
        Optional<String> language,
        Optional<SubmissionState> state,
        Optional<Verdict> verdict,
        Optional<Instant> since,
        Optional<SubmissionId> before,
        int most) {

    public static final int MOST = 1_000;

    /** Everything, a hundred to a page. */
    public static final HistoryQuery ALL = new HistoryQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            100);

    public HistoryQuery {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " submissions, not " + most);
        }
    }

    public HistoryQuery ofAccount(String value) {
        return new HistoryQuery(Optional.of(value), problem, language, state, verdict, since, before, most);
    }

    public HistoryQuery ofProblem(String value) {
        return new HistoryQuery(account, Optional.of(value), language, state, verdict, since, before, most);
    }

    public HistoryQuery inLanguage(String value) {
        return new HistoryQuery(account, problem, Optional.of(value), state, verdict, since, before, most);
    }

    public HistoryQuery withVerdict(Verdict value) {
        return new HistoryQuery(account, problem, language, state, Optional.of(value), since, before, most);
    }

    public HistoryQuery inState(SubmissionState value) {
        return new HistoryQuery(account, problem, language, Optional.of(value), verdict, since, before, most);
    }

    public HistoryQuery since(Instant value) {
        return new HistoryQuery(account, problem, language, state, verdict, Optional.of(value), before, most);
    }

    /** The page after the one that ended with this submission. */
    public HistoryQuery after(SubmissionId last) {
        return new HistoryQuery(account, problem, language, state, verdict, since, Optional.of(last), most);
    }

    public HistoryQuery withMost(int value) {
        return new HistoryQuery(account, problem, language, state, verdict, since, before, value);
    }
}
