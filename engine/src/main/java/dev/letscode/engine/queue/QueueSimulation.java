package dev.letscode.engine.queue;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The queue's policy in virtual time, with as many tickets and workers as nobody has: all tickets wait at the beginning,
 * some accounts have many more than others, newcomers with a single one come in between, and some workers are lost.
 */
public final class QueueSimulation {

    private static final int LOOKUPS = 10_000;
    private static final int NEWCOMERS = 100;
    private static final double LOST = 0.001;
    private static final long WORK_NANOS = Duration.ofSeconds(1).toNanos();
    private static final double FULL = 0.9;

    /**
     * What came of it.
     *
     * @param asked tickets that ever waited
     * @param served tickets that were done
     * @param twice tickets that were done more than once
     * @param lost leases that no worker kept up, so that the work went to another one
     * @param outOfOrder tickets that were started while one of an earlier priority waited
     * @param farthestApart greatest difference in started tickets between two accounts that both had more waiting
     * @param newcomersWait the most tickets of the same priority that were started before one of an account that had
     *     none waiting
     * @param virtual time from the first start to the last end
     * @param costs in real time
     */
    public record Outcome(
            int asked,
            int served,
            int twice,
            int lost,
            int outOfOrder,
            int farthestApart,
            int newcomersWait,
            Duration virtual,
            Costs costs) {

        /** With what it took in the mean of several runs. */
        public Outcome withCosts(Costs value) {
            return new Outcome(asked, served, twice, lost, outOfOrder, farthestApart, newcomersWait, virtual, value);
        }
    }

    /**
     * What one operation took, in nanoseconds, while nearly all tickets waited.
     *
     * @param offer making one wait
     * @param standing saying where one stands
     * @param turn completing one, and giving the next one to the worker
     */
    public record Costs(double offer, double standing, double turn) {}

    private record Shift(long end, Lease lease, boolean isLost) {}

    private final int tickets;
    private final int workers;
    private final int accounts;
    private final SplittableRandom random;
    private final QueueState queue;
    private final Fairness fairness;
    private final PriorityQueue<Shift> shifts = new PriorityQueue<>(Comparator.comparingLong(Shift::end));
    private final Set<String> done = new HashSet<>();
    private final QueueSettings settings;
    private long now;
    private int twice;
    private int lost;
    private int newcomers;
    private long turnNanos;
    private int turns;

    private QueueSimulation(int tickets, int workers, int accounts, long seed) {
        this.tickets = tickets;
        this.workers = workers;
        this.accounts = accounts;
        this.random = new SplittableRandom(seed);
        this.settings = new QueueSettings(tickets + NEWCOMERS, QueueSettings.DEFAULT.lease());
        this.queue = new QueueState(settings);
        this.fairness = new Fairness();
    }

    /** Simulates; the same arguments give the same, but for the costs. */
    public static Outcome run(int tickets, int workers, int accounts, long seed) {
        return new QueueSimulation(tickets, workers, accounts, seed).run();
    }

    private Outcome run() {
        double offer = fill() / tickets;
        double standing = look() / LOOKUPS;
        for (int worker = 0; worker < workers; worker++) {
            start("worker" + worker);
        }
        while (!shifts.isEmpty()) {
            Shift shift = shifts.remove();
            now = shift.end();
            turn(shift);
            int due = (int) ((long) NEWCOMERS * done.size() / tickets);
            for (; newcomers < due && queue.waiting() > 0; newcomers++) {
                offer(new Ticket("n" + newcomers, "newcomer" + newcomers, Priority.SUBMISSION));
            }
        }
        return new Outcome(
                tickets + newcomers,
                done.size(),
                twice,
                lost,
                fairness.outOfOrder(),
                fairness.farthestApart(),
                fairness.newcomersWait(),
                Duration.ofNanos(now),
                new Costs(offer, standing, turns == 0 ? 0 : (double) turnNanos / turns));
    }

    /** Nanoseconds that it took. */
    private double fill() {
        long nanos = 0;
        for (int n = 0; n < tickets; n++) {
            // the first account has as many as the last tenth of them
            double skewed = random.nextDouble() * random.nextDouble();
            Ticket ticket = new Ticket("t" + n, "account" + (int) (skewed * accounts), priority());
            long start = System.nanoTime();
            queue.put(ticket);
            nanos += System.nanoTime() - start;
            fairness.waits(ticket);
        }
        return nanos;
    }

    private void offer(Ticket ticket) {
        queue.put(ticket);
        fairness.waits(ticket);
    }

    private Priority priority() {
        int percent = random.nextInt(100);
        return percent < 5 ? Priority.CUSTOM_TEST : percent < 80 ? Priority.SUBMISSION : Priority.REJUDGING;
    }

    private double look() {
        long nanos = 0;
        for (int i = 0; i < LOOKUPS; i++) {
            String id = "t" + random.nextInt(tickets);
            long start = System.nanoTime();
            Standing standing = queue.standing(id, workers).orElseThrow();
            nanos += System.nanoTime() - start;
            if (standing.position() > tickets) {
                throw new IllegalStateException("more wait than there are: " + standing);
            }
        }
        return nanos;
    }

    /** A worker has done its work, or never will, and goes on. */
    private void turn(Shift shift) {
        boolean isFull = queue.waiting() >= FULL * tickets;
        String worker = shift.lease().worker();
        boolean counts = false;
        long start = System.nanoTime();
        List<Lease> expired = queue.expire(now);
        if (!shift.isLost()) {
            counts = queue.complete(shift.lease(), now);
        }
        long nanos = System.nanoTime() - start;
        lost += expired.size();
        expired.forEach(lease -> fairness.waitsAgain(lease.ticket()));
        if (counts && !done.add(shift.lease().ticket().id())) {
            twice++;
        }
        nanos += start(worker);
        if (isFull) {
            turnNanos += nanos;
            turns++;
        }
    }

    private long start(String worker) {
        long start = System.nanoTime();
        Optional<Lease> lease = queue.assign(worker, now);
        long nanos = System.nanoTime() - start;
        lease.ifPresent(one -> {
            fairness.starts(one.ticket());
            boolean isLost = random.nextDouble() < LOST;
            long most = settings.lease().toNanos();
            long work = Math.min((long) (-Math.log(1 - random.nextDouble()) * WORK_NANOS) + 1, most - 1);
            shifts.add(new Shift(now + (isLost ? most : work), one, isLost));
        });
        return nanos;
    }
}
