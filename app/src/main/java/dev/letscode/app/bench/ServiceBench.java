package dev.letscode.app.bench;

import dev.letscode.app.bench.ServiceReport.Part;
import dev.letscode.app.bench.ServiceReport.Policy;
import dev.letscode.engine.judge.Planner;
import dev.letscode.engine.judge.RoutedJudge;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.queue.QueueSimulation;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Measures the service around the judge: its queue, its store and what it costs a submission. */
public final class ServiceBench {

    private static final String POLICY = "policy";
    private static final String OVERHEAD = "overhead";
    private static final String QUEUEING = "queueing";
    private static final String HISTORY = "history";
    private static final String MANY = "many";

    /** The names of its parts, in the order in which they are measured. */
    public static final List<String> PARTS = List.of(POLICY, OVERHEAD, QUEUEING, HISTORY, MANY);

    private static final int WORKERS = 1_000;
    private static final int[] DEPTHS = {1_000, 10_000, 100_000, 1_000_000};
    private static final int TICKETS_PER_ACCOUNT = 100;

    private final Workbench workbench;
    private final Planner planner;
    private final Path scratch;
    private final int rounds;

    /**
     * Prepares a benchmark.
     *
     * @param scratch where some 2 GB are written to; its owner removes it
     * @param rounds of the shortest measurements
     */
    public ServiceBench(Workbench workbench, Planner planner, Path scratch, int rounds) {
        this.workbench = workbench;
        this.planner = planner;
        this.scratch = scratch;
        this.rounds = rounds;
    }

    /**
     * Runs parts of the benchmark.
     *
     * @param wanted names of those parts, each of {@link #PARTS}
     * @param progress told what is being measured
     * @param measured told each part as soon as it has been
     */
    public ServiceReport run(List<String> wanted, Consumer<String> progress, Consumer<? super Part> measured)
            throws StoreException, IOException, InterruptedException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Map<String, Part> parts = new LinkedHashMap<>();
        for (String name : PARTS) {
            if (wanted.contains(name)) {
                Part part = measure(name, progress);
                parts.put(name, part);
                measured.accept(part);
            }
        }
        return new ServiceReport(Machine.ofThis(), load, parts);
    }

    private Part measure(String name, Consumer<String> progress)
            throws StoreException, IOException, InterruptedException {
        Path folder = scratch.resolve(name);
        switch (name) {
            case POLICY -> {
                return new ServiceReport.Policies(policy(progress));
            }
            case OVERHEAD -> {
                progress.accept("what the service adds to judging");
                return new ServiceOverhead(workbench, new RoutedJudge(workbench, planner), folder).measure(rounds);
            }
            case QUEUEING -> {
                progress.accept("storing and taking submissions");
                try (Store store = Store.embedded(folder, remark -> {})) {
                    return new StoreQueueing(store).measure();
                }
            }
            case HISTORY -> {
                progress.accept("the history, after a million submissions");
                return HistoryPages.measure(folder);
            }
            case MANY -> {
                progress.accept("100,000 submissions that nobody judges");
                return ServiceMany.measure(workbench, new RoutedJudge(workbench, planner), folder);
            }
            default -> throw new IllegalArgumentException("there is no part " + name);
        }
    }

    private static List<Policy> policy(Consumer<String> progress) {
        List<Policy> policy = new ArrayList<>();
        progress.accept("the queue's policy, warming up");
        for (int i = 0; i < DEPTHS[0] / 100; i++) {
            var _ = QueueSimulation.run(DEPTHS[1], WORKERS, DEPTHS[1] / TICKETS_PER_ACCOUNT, i);
        }
        for (int tickets : DEPTHS) {
            progress.accept("the queue's policy with " + tickets + " tickets");
            int accounts = tickets / TICKETS_PER_ACCOUNT;
            // the shortest is over so soon that one of them says little
            int times = Math.max(1, DEPTHS[2] / tickets);
            QueueSimulation.Outcome last = QueueSimulation.run(tickets, WORKERS, accounts, 1);
            double[] sums = {
                last.costs().offer(), last.costs().standing(), last.costs().turn()
            };
            for (int seed = 2; seed <= times; seed++) {
                last = QueueSimulation.run(tickets, WORKERS, accounts, seed);
                sums[0] += last.costs().offer();
                sums[1] += last.costs().standing();
                sums[2] += last.costs().turn();
            }
            policy.add(new Policy(
                    tickets,
                    WORKERS,
                    accounts,
                    last.withCosts(new QueueSimulation.Costs(sums[0] / times, sums[1] / times, sums[2] / times))));
        }
        return policy;
    }
}
