package dev.letscode.app.bench;

import dev.letscode.engine.queue.QueueSimulation;
import java.time.Duration;
import java.util.List;

/**
 * The result of {@code letscode bench --service}; also its JSON.
 *
 * @param load of the machine when it began, as the system counts it: processes that run or want to; negative if unknown
 * @param policy of the queue in virtual time, the fewest tickets first
 * @param queueing submissions that are stored, wait and are taken by a worker
 * @param overhead of a service over judging alone
 * @param service what it does with many submissions
 * @param history of many submissions
 */
public record ServiceReport(
        Machine machine,
        double load,
        List<Policy> policy,
        Queueing queueing,
        Overhead overhead,
        Many service,
        History history) {

    public ServiceReport {
        policy = List.copyOf(policy);
    }

    /** The policy with so many tickets, workers and accounts. */
    public record Policy(int tickets, int workers, int accounts, QueueSimulation.Outcome outcome) {}

    /** From being submitted to being in a worker's hands, on the embedded store. */
    public record Queueing(int submissions, int submittersAtOnce, double perSecond) {}

    /**
     * A trivial submission that was compiled before, from submitting it to hearing of its verdict, beside the same
     * request to the judge alone; the two take turns.
     *
     * @param difference of each pair
     */
    public record Overhead(Spread alone, Spread service, Spread difference) {}

    /**
     * Submissions that go all the way through a service, but for judging.
     *
     * @param perSecond of all of them
     * @param fewHeapBytes in use after {@code few} of them, with garbage collected
     * @param manyHeapBytes the same after {@code many}
     */
    public record Many(int few, int many, double perSecond, long fewHeapBytes, long manyHeapBytes) {}

    /** Pages of a hundred from so many submissions. */
    public record History(int submissions, Duration filled, long fileBytes, List<Page> pages) {

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
