package dev.letscode.engine.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class QueueProperties {

    /** What arrives, in terms of few accounts and all priorities. */
    private static Ticket ticket(int number, int account, Priority priority) {
        return new Ticket("t" + number, "account" + account, priority);
    }

    @Property(tries = 100)
    @Tag("P23")
    void simultaneous_submissions_are_spread_evenly_over_workers_of_equal_speed(
            @ForAll @IntRange(min = 1, max = 6) int workers, @ForAll @IntRange(min = 2, max = 40) int submissions)
            throws Exception {
        Assume.that(workers < submissions);
        WorkQueue queue = new WorkQueue(QueueSettings.DEFAULT);
        // equal speed: nobody starts the next piece before all have done this one
        CyclicBarrier round = new CyclicBarrier(workers);

        int[] done = new int[workers];
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            List<Future<?>> running = new ArrayList<>();
            for (int n = 0; n < submissions; n++) {
                queue.offer(ticket(n, n % 3, Priority.SUBMISSION));
            }
            for (int w = 0; w < workers; w++) {
                int worker = w;
                running.add(pool.submit(() -> {
                    for (int turn = 0; turn * workers < submissions; turn++) {
                        Optional<Lease> lease = queue.take("worker" + worker, 0, TimeUnit.MILLISECONDS);
                        round.await();
                        if (lease.isPresent()) {
                            done[worker]++;
                            assertThat(queue.complete(lease.get())).isTrue();
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }

        assertThat(IntStream.of(done).sum()).isEqualTo(submissions);
        assertThat(IntStream.of(done).max().orElseThrow()
                        - IntStream.of(done).min().orElseThrow())
                .isLessThanOrEqualTo(1);
    }

    @Property(tries = 100)
    void a_position_is_the_number_of_those_that_are_served_until_it_is_ones_turn(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 4) Integer> accounts,
            @ForAll @Size(60) List<Priority> priorities)
            throws Exception {
        QueueState queue = new QueueState(QueueSettings.DEFAULT);
        for (int n = 0; n < accounts.size(); n++) {
            queue.offer(ticket(n, accounts.get(n), priorities.get(n)));
        }
        Map<String, Integer> positions = new HashMap<>();
        for (int n = 0; n < accounts.size(); n++) {
            positions.put("t" + n, queue.standing("t" + n, 1).orElseThrow().position());
        }

        Priority last = Priority.CUSTOM_TEST;
        for (int served = 1; served <= accounts.size(); served++) {
            Lease lease = queue.assign("worker", 0).orElseThrow();
            assertThat(positions).containsEntry(lease.ticket().id(), served);
            assertThat(lease.ticket().priority()).isGreaterThanOrEqualTo(last);
            last = lease.ticket().priority();
        }
    }

    @Property(tries = 100)
    void whoever_sends_many_does_not_hold_up_who_sends_few(
            @ForAll @IntRange(min = 1, max = 200) int many, @ForAll @IntRange(min = 1, max = 5) int few)
            throws Exception {
        QueueState queue = new QueueState(QueueSettings.DEFAULT);
        for (int n = 0; n < many; n++) {
            queue.offer(ticket(n, 0, Priority.SUBMISSION));
        }
        for (int n = 0; n < few; n++) {
            queue.offer(ticket(many + n, 1, Priority.SUBMISSION));
        }

        int served = 0;
        for (int left = few; left > 0; ) {
            served++;
            left -= queue.assign("worker", 0).orElseThrow().ticket().account().equals("account1") ? 1 : 0;
        }

        assertThat(served).isLessThanOrEqualTo(2 * few);
    }

    @Property(tries = 100)
    void work_of_lost_workers_is_done_once_and_counts_once(
            @ForAll @IntRange(min = 1, max = 40) int tickets,
            @ForAll @Size(min = 1, max = 200) List<@IntRange(max = 3) Integer> actions)
            throws Exception {
        Duration lasts = Duration.ofSeconds(10);
        QueueState queue = new QueueState(new QueueSettings(100, lasts));
        for (int n = 0; n < tickets; n++) {
            queue.offer(ticket(n, n % 4, Priority.SUBMISSION));
        }

        long now = 0;
        List<Lease> out = new ArrayList<>();
        Map<String, Integer> counted = new HashMap<>();
        for (int action : actions) {
            switch (action) {
                case 0 -> queue.assign("worker" + now, now).ifPresent(out::add);
                case 1 -> {
                    now += lasts.toNanos();
                    queue.expire(now);
                }
                case 2 ->
                    out.forEach(lease -> {
                        if (queue.complete(lease, 0)) {
                            counted.merge(lease.ticket().id(), 1, Integer::sum);
                        }
                    });
                default -> {
                    long time = now;
                    out.removeIf(lease -> queue.giveBack(lease) && time >= 0);
                }
            }
        }
        for (Optional<Lease> next = queue.assign("last", now); next.isPresent(); next = queue.assign("last", now)) {
            out.add(next.get());
        }
        for (Lease lease : out) {
            if (queue.complete(lease, now)) {
                counted.merge(lease.ticket().id(), 1, Integer::sum);
            }
        }

        assertThat(counted).hasSize(tickets).values().containsOnly(1);
        assertThat(queue.held() + queue.waiting()).isZero();
    }
}
