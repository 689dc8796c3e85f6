package dev.letscode.engine.store;

import dev.letscode.engine.audit.ChainReport;
import java.util.List;

/**
 * What a whole reading of a store found.
 *
 * @param submissions that there are
 * @param judgements of them
 * @param events of them
 * @param log of security
 * @param problems all that is not as it has to be, also of the log, in one line each; the first hundred
 */
public record StoreReport(long submissions, long judgements, long events, ChainReport log, List<String> problems) {

    public StoreReport {
        problems = List.copyOf(problems);
    }

    public boolean isWhole() {
        return problems.isEmpty();
    }
}
