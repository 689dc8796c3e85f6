package dev.letscode.engine.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.queue.Lease;
import dev.letscode.engine.queue.PoolSettings;
import dev.letscode.engine.queue.Priority;
import dev.letscode.engine.queue.QueueSettings;
import dev.letscode.engine.queue.Ticket;
import dev.letscode.engine.queue.WorkQueue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WorkerPoolProperties {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final WorkQueue queue = new WorkQueue(QueueSettings.DEFAULT);

    private void put(int tickets) {
        for (int i = 0; i < tickets; i++) {
            queue.put(new Ticket("t" + i + "-" + System.nanoTime(), "account" + i % 3, Priority.SUBMISSION));
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(patience);
            Thread.sleep(Duration.ofNanos(200_000));
        }
    }

    /** Work that lasts until it is let go. */
    private Consumer<Lease> until(CountDownLatch released) {
        return lease -> {
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            queue.complete(lease);
        };
    }

    /** When a worker had done a piece of work, and whether more was waiting then. */
    private record Finish(String worker, long nanos, boolean moreWaited) {}

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Tag("P24")
    void a_worker_that_finishes_while_the_queue_is_not_empty_starts_the_next_within_100_ms(
            @ForAll @IntRange(min = 1, max = 4) int workers,
            @ForAll @Size(min = 2, max = 30) List<@IntRange(max = 1_500) Integer> micros)
            throws Exception {
        Map<String, List<Long>> starts = new ConcurrentHashMap<>();
        List<Finish> finishes = new ArrayList<>();
        put(micros.size());
        Consumer<Lease> work = lease -> {
            List<Long> own = starts.computeIfAbsent(lease.worker(), worker -> new ArrayList<>());
            own.add(System.nanoTime());
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(
                    micros.get(Integer.parseInt(lease.ticket().id().substring(1).split("-", 2)[0]))));
            queue.complete(lease);
            boolean moreWaits = queue.waiting() > 0;
            synchronized (finishes) {
                finishes.add(new Finish(lease.worker(), System.nanoTime(), moreWaits));
            }
        };
        try (WorkerPool pool = new WorkerPool(queue, new PoolSettings(workers, workers, 0, LONG), LONG, work)) {
            await(() -> {
                synchronized (finishes) {
                    return finishes.size() == micros.size();
                }
            });
            assertThat(pool.size()).isEqualTo(workers);
        }

        long lastStart = starts.values().stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .max()
                .orElseThrow();
        assertThat(finishes).filteredOn(Finish::moreWaited).allSatisfy(finish -> {
            // if others took all that waited, there was no next one for it
            long next = starts.getOrDefault(finish.worker(), List.of()).stream()
                    .filter(start -> start >= finish.nanos())
                    .findFirst()
                    .orElse(lastStart);
            assertThat(Duration.ofNanos(next - finish.nanos())).isLessThan(Duration.ofMillis(100));
        });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Tag("P25")
    void a_queue_that_is_deeper_than_the_threshold_gets_more_workers_within_30_s(
            @ForAll @IntRange(min = 1, max = 4) int minimum,
            @ForAll @IntRange(min = 1, max = 8) int more,
            @ForAll @IntRange(max = 5) int waitingPerWorker,
            @ForAll @IntRange(min = 1, max = 20) int deeper,
            @ForAll @IntRange(min = 1, max = 10) int beatMillis)
            throws Exception {
        PoolSettings settings = new PoolSettings(minimum, minimum + more, waitingPerWorker, LONG);
        CountDownLatch released = new CountDownLatch(1);
        try (WorkerPool pool = new WorkerPool(queue, settings, Duration.ofMillis(beatMillis), until(released))) {
            put(minimum);
            await(() -> queue.waiting() == 0);
            assertThat(pool.size()).isEqualTo(minimum);

            // nobody tells the pool
            long start = System.nanoTime();
            put(minimum * waitingPerWorker + deeper);
            await(() -> pool.size() > minimum);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
            released.countDown();
            await(() -> queue.waiting() == 0);
            assertThat(pool.size()).isLessThanOrEqualTo(minimum + more);
        }
        // as often as the service's pool looks
        assertThat(WorkerPool.beat(QueueSettings.DEFAULT)).isLessThan(Duration.ofSeconds(30));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Tag("P26")
    void a_worker_that_is_idle_for_longer_than_the_threshold_goes_unless_the_minimum_is_left(
            @ForAll @IntRange(min = 1, max = 4) int minimum,
            @ForAll @IntRange(min = 1, max = 8) int more,
            @ForAll @IntRange(min = 1, max = 15) int idleMillis)
            throws Exception {
        Duration idle = Duration.ofMillis(idleMillis);
        CountDownLatch released = new CountDownLatch(1);
        int maximum = minimum + more;
        put(maximum);
        try (WorkerPool pool =
                new WorkerPool(queue, new PoolSettings(minimum, maximum, 1, idle), LONG, until(released))) {
            await(() -> queue.held() == maximum);
            assertThat(pool.size()).isEqualTo(maximum);

            long start = System.nanoTime();
            released.countDown();
            int seen = maximum;
            while (seen > minimum) {
                int now = pool.size();
                assertThat(now).isBetween(minimum, seen);
                if (now < maximum) {
                    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(idle);
                }
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
                seen = now;
                Thread.sleep(Duration.ofNanos(200_000));
            }
            Thread.sleep(idle.multipliedBy(2));
            assertThat(pool.size()).isEqualTo(minimum);
        }
    }
}
