package dev.letscode.app.bench;

import dev.letscode.engine.queue.QueueSimulation;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The result of {@code letscode bench --service}; also its JSON.
 *
 * @param load of the machine when it began, as the system counts it: processes that run or want to; negative if unknown
 * @param parts that were asked for, by their names, in the order in which they were measured
 */
public record ServiceReport(Machine machine, double load, Map<String, Part> parts) {

    public ServiceReport {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** What is measured by itself. */
    public sealed interface Part {}

    /** The queue's policy in virtual time, the fewest tickets first. */
    public record Policies(List<Policy> policies) implements Part {

        public Policies {
            policies = List.copyOf(policies);
        }
    }

    /** The policy with so many tickets, workers and accounts. */
    public record Policy(int tickets, int workers, int accounts, QueueSimulation.Outcome outcome) {}

    /** From being submitted to being in a worker's hands, on the embedded store. */
    public record Queueing(int submissions, int submittersAtOnce, double perSecond) implements Part {}

    /**
     * A trivial submission that was compiled before, from submitting it to hearing of its verdict, beside the same
     * request to the judge alone; the two take turns.
     *
     * @param difference of each pair
     */
    public record Overhead(Spread alone, Spread service, Spread difference) implements Part {}

    /**
     * Submissions that go all the way through a service, but for judging.
     *
     * @param perSecond of all of them
     * @param fewHeapBytes in use after {@code few} of them, with garbage collected
     * @param manyHeapBytes the same after {@code many}
     */
    public record Many(int few, int many, double perSecond, long fewHeapBytes, long manyHeapBytes) implements Part {}

    /** Pages of a hundred from so many submissions. */
    public record History(int submissions, Duration filled, long fileBytes, List<Page> pages) implements Part {

        public History {
            pages = List.copyOf(pages);
        }
    }

    /**
     * One kind of page.
     *
     * @param rows on the last one that was read
     * @param plan of the database
     */
    public record Page(String name, int rows, Spread time, String plan) {}
}
