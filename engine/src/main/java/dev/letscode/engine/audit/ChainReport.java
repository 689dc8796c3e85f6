package dev.letscode.engine.audit;

import java.util.List;

/**
 * Whether the log is as it was written.
 *
 * @param entries that there are
 * @param head the end of it
 * @param withEvidence entries whose evidence is kept, and is what it was
 * @param problems what is not as it was written, in one line each; the first hundred
 */
public record ChainReport(long entries, ChainHead head, long withEvidence, List<String> problems) {

    public ChainReport {
        problems = List.copyOf(problems);
    }

    public boolean isWhole() {
        return problems.isEmpty();
    }
}
