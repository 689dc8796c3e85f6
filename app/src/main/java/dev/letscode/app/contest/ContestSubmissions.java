package dev.letscode.app.contest;

import dev.letscode.engine.contest.ContestLedger;
import dev.letscode.engine.contest.ContestState;
import dev.letscode.engine.contest.ContestSubmission;
import dev.letscode.engine.contest.Scoring;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.service.ProblemCatalog;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.Judgement;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionState;
import dev.letscode.problems.ProblemPackage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A contest's submissions: those that the judge's own store has of its time, its problems and its accounts. Thread-safe. */
public final class ContestSubmissions {

    private final Store store;
    private final ProblemCatalog problems;
    /** By submission and judgement, which does not change any more. */
    private final Map<String, Map<String, Double>> points = new HashMap<>();

    public ContestSubmissions(Store store, ProblemCatalog problems) {
        this.store = store;
        this.problems = problems;
    }

    /** All of a contest, in no particular order. */
    public synchronized List<ContestSubmission> of(ContestState state) throws StoreException {
        Optional<Instant> start = state.schedule().start();
        if (start.isEmpty()) {
            return List.of();
        }
        List<ContestSubmission> all = new ArrayList<>();
        HistoryQuery query = HistoryQuery.ALL.withMost(HistoryQuery.MOST);
        while (true) {
            List<Submission> page = store.history(query);
            for (Submission one : page) {
                if (one.id().time().isBefore(start.get()) && one.submitted().isBefore(start.get())) {
                    return all;
                }
                if (counts(state, one)) {
                    all.add(ContestLedger.of(one, points(state.contest().scoring(), one)));
                }
            }
            if (page.size() < HistoryQuery.MOST) {
                return all;
            }
            query = query.after(page.getLast().id());
        }
    }

    private static boolean counts(ContestState state, Submission one) {
        return state.contest().problem(one.problem()).isPresent()
                && state.accounts().stream().anyMatch(account -> account.name().equals(one.account()));
    }

    private Map<String, Double> points(Scoring scoring, Submission one) throws StoreException {
        if (scoring instanceof Scoring.Icpc || one.state() != SubmissionState.COMPLETED) {
            return Map.of();
        }
        String key = one.id() + "/" + one.judgement();
        Map<String, Double> known = points.get(key);
        if (known != null) {
            return known;
        }
        Optional<ProblemPackage> problem = problems.find(one.problem());
        Map<String, Double> read = Map.of();
        for (Judgement judgement : store.judgements(one.id())) {
            if (judgement.number() == one.judgement() && judgement.result().isPresent()) {
                JudgingResult result = judgement.result().get();
                read = problem.isPresent()
                        ? ContestLedger.points(problem.get(), result)
                        : ContestLedger.points(result.score());
            }
        }
        if (problem.isEmpty()) {
            // its package may be there again the next time, and say more
            return read;
        }
        points.put(key, read);
        return read;
    }
}
