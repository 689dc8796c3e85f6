package dev.letscode.engine.store;

import java.util.List;
import java.util.Optional;

/**
 * What was found when a store was opened.
 *
 * @param wasKilled whether the process that had it before did not close it
 * @param repaired what has been put right without losing anything, in one line each
 * @param problems what has not, in one line each, with what to do about it
 */
public record StartReport(boolean wasKilled, List<String> repaired, List<String> problems) {

    public StartReport {
        repaired = List.copyOf(repaired);
        problems = List.copyOf(problems);
    }

    /**
     * All of it for a person; empty if there is nothing to say.
     *
     * @param where the store is
     */
    public Optional<String> message(String where) {
        if (repaired.isEmpty() && problems.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder("the store in " + where + " was not as it has to be");
        if (!repaired.isEmpty()) {
            text.append("; put right: ").append(String.join("; ", repaired));
        }
        if (!problems.isEmpty()) {
            text.append("; not right: ")
                    .append(String.join("; ", problems))
                    .append(". 'letscode check' reads all of it, and 'letscode restore' puts a backup back");
        }
        return Optional.of(text.toString());
    }
}
