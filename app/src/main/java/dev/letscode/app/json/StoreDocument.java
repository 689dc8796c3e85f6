package dev.letscode.app.json;

import dev.letscode.engine.store.StoreReport;
import java.util.List;

/**
 * The result of {@code letscode check}.
 *
 * @param home where the store is
 * @param logEntries of the log of security
 * @param logHead the end of that, to be noted elsewhere
 * @param problems all that is not as it has to be; empty if {@code whole}
 */
public record StoreDocument(
        String home,
        boolean whole,
        long submissions,
        long judgements,
        long events,
        long logEntries,
        String logHead,
        List<String> problems) {

    /** What was found in a home. */
    public static StoreDocument of(String home, StoreReport report) {
        return new StoreDocument(
                home,
                report.isWhole(),
                report.submissions(),
                report.judgements(),
                report.events(),
                report.log().entries(),
                report.log().head().toString(),
                report.problems());
    }
}
