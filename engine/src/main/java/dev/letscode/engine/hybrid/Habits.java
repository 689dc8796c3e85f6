package dev.letscode.engine.hybrid;

import dev.letscode.engine.service.JudgeService;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.Submission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What accounts usually do: read from their history once, and kept up from then on. Used by one thread. */
final class Habits {

    private static final int MOST_ACCOUNTS = 1_000;

    /** More of the past says nothing more. */
    private static final int SUBMISSIONS = 200;

    private final JudgeService service;
    private final Map<String, LanguagePredictor> known = new LinkedHashMap<>(16, 0.75f, true);

    Habits(JudgeService service) {
        this.service = service;
    }

    Map<String, Double> predict(String account, Optional<String> problem, Optional<String> open) throws StoreException {
        return of(account).predict(problem, open);
    }

    void add(String account, Action action) throws StoreException {
        keep(account, of(account).after(action));
    }

    private LanguagePredictor of(String account) throws StoreException {
        LanguagePredictor predictor = known.get(account);
        if (predictor == null) {
            predictor = LanguagePredictor.NEW;
            List<Submission> newestFirst =
                    service.history(HistoryQuery.ALL.ofAccount(account).withMost(SUBMISSIONS));
            for (Submission submission : newestFirst.reversed()) {
                predictor = predictor.after(new Action(submission.language(), submission.problem(), Optional.empty()));
            }
            keep(account, predictor);
        }
        return predictor;
    }

    private void keep(String account, LanguagePredictor predictor) {
        known.put(account, predictor);
        if (known.size() > MOST_ACCOUNTS) {
            known.remove(known.keySet().iterator().next());
        }
    }
}
