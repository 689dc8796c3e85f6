package dev.letscode.engine.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class WorkQueueTest {

    private static Ticket ticket(String id) {
        return new Ticket(id, "ada", Priority.SUBMISSION);
    }

    @Test
    void what_is_full_says_how_full() throws Exception {
        WorkQueue queue = new WorkQueue(new QueueSettings(2, Duration.ofSeconds(1)));
        queue.offer(ticket("a"));
        queue.offer(ticket("b"));

        assertThatThrownBy(() -> queue.offer(ticket("c")))
                .isInstanceOf(QueueFullException.class)
                .hasMessage("the queue is full: 2 wait already; try again when it is shorter");
        assertThat(queue.waiting()).isEqualTo(2);
    }

    @Test
    void an_interrupted_worker_takes_nothing_with_it() throws Exception {
        WorkQueue queue = new WorkQueue(QueueSettings.DEFAULT);
        Thread worker = Thread.ofVirtual().start(() -> {
            try {
                queue.take("worker");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        worker.interrupt();
        worker.join();

        queue.offer(ticket("a"));

        assertThat(queue.take("other").ticket().id()).isEqualTo("a");
    }

    @Test
    void a_waiting_worker_gets_what_another_one_has_lost() throws Exception {
        WorkQueue queue = new WorkQueue(new QueueSettings(10, Duration.ofMillis(50)));
        queue.offer(ticket("a"));
        Lease lost = queue.take("dead");

        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Lease> other = pool.submit(() -> queue.take("alive"));
            assertThat(other.get(20, TimeUnit.SECONDS).ticket().id()).isEqualTo("a");
            assertThat(queue.renew(lost)).isFalse();
            assertThat(queue.giveBack(lost)).isFalse();
            assertThat(queue.complete(lost)).isTrue();
            assertThat(queue.complete(other.get())).isFalse();
        }
    }

    @Test
    void a_lease_that_is_kept_up_is_not_lost() throws Exception {
        WorkQueue queue = new WorkQueue(new QueueSettings(10, Duration.ofHours(1)));
        queue.offer(ticket("a"));
        Lease lease = queue.take("worker");

        assertThat(queue.renew(lease)).isTrue();
        assertThat(queue.take("other", 1, TimeUnit.MILLISECONDS)).isEmpty();
        assertThat(queue.complete(lease)).isTrue();
    }

    @Test
    void the_wait_is_estimated_from_what_was_done() throws Exception {
        long[] now = {0};
        WorkQueue queue = new WorkQueue(QueueSettings.DEFAULT, () -> now[0]);
        assertThat(queue.offer(ticket("a")).orElseThrow()).isEqualTo(new Standing(1, Optional.empty()));
        assertThat(queue.expectedWait()).isEmpty();
        Lease lease = queue.take("worker");
        queue.offer(ticket("b"));
        now[0] += Duration.ofSeconds(2).toNanos();
        queue.complete(lease);
        queue.offer(ticket("c"));
        queue.take("worker");

        assertThat(queue.standing("c").orElseThrow().expectedWait()).contains(Duration.ofSeconds(2));
        assertThat(queue.expectedWait()).as("of what comes now").contains(Duration.ofSeconds(4));
    }
}
