package dev.letscode.app.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of {@code letscode bench --peers}; also its JSON.
 *
 * @param runs one for each way to run a program, in the order in which they took turns
 * @param parallel for each number of environments that run at once, how much they do together
 */
public record PeerReport(Machine machine, List<Runs> runs, List<Parallel> parallel) {

    public PeerReport {
        runs = List.copyOf(runs);
        parallel = List.copyOf(parallel);
    }

    /**
     * Runs of {@code true} in one way.
     *
     * @param spread null if it is not there or does not work
     * @param ratio of its median to that of a bare process start; null like the spread
     * @param absence why it was not measured; empty if it was
     */
    public record Runs(
            String name, @Nullable Spread spread, @Nullable Double ratio, String absence) {}
}
