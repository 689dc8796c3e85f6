package dev.letscode.engine.service;

import dev.letscode.engine.queue.Lease;
import dev.letscode.engine.queue.PoolSettings;
import dev.letscode.engine.queue.QueueSettings;
import dev.letscode.engine.queue.WorkQueue;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Threads that do what waits in a queue: as many as are needed, within bounds. What they have is theirs for as long as
 * this process lives, since a thread of its own keeps all leases up. Thread-safe.
 */
final class WorkerPool implements AutoCloseable {

    private final WorkQueue queue;
    private final PoolSettings settings;
    private final Consumer<Lease> work;
    private final Set<Lease> held = new HashSet<>();
    private final ScheduledExecutorService heartbeat;

    /** Of the platform: a worker waits for processes and files most of the time, for which a virtual one needs a second. */
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("judge-", 1).factory());

    private int size;
    private int started;
    private boolean closed;

    /**
     * A pool with as many workers as are needed now.
     *
     * @param beat time after which leases are kept up again, and the number of workers is looked at
     * @param work to be done, to its end; it completes its lease
     */
    WorkerPool(WorkQueue queue, PoolSettings settings, Duration beat, Consumer<Lease> work) {
        this.queue = queue;
        this.settings = settings;
        this.work = work;
        this.heartbeat = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("heartbeat").factory());
        grow();
        var _ = heartbeat.scheduleAtFixedRate(this::beat, beat.toNanos(), beat.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** How often leases have to be kept up so that none is lost. */
    static Duration beat(QueueSettings settings) {
        return settings.lease().dividedBy(3);
    }

    private void beat() {
        synchronized (this) {
            held.forEach(queue::renew);
        }
        grow();
    }

    /** Looks whether there are enough workers. */
    synchronized void grow() {
        if (closed) {
            return;
        }
        for (int missing = settings.missing(size, queue.waiting()); missing > 0; missing--) {
            String name = "worker-" + ++started;
            size++;
            threads.execute(() -> work(name));
        }
    }

    synchronized int size() {
        return size;
    }

    private void work(String name) {
        try {
            while (!isClosed()) {
                Optional<Lease> lease = queue.take(name, settings.idle().toNanos(), TimeUnit.NANOSECONDS);
                if (lease.isPresent()) {
                    work(lease.get());
                } else if (isSpare()) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            // closed
        } catch (RuntimeException | Error e) {
            // there is one less, until somebody looks whether there are enough
            synchronized (this) {
                size--;
            }
            throw e;
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private void work(Lease lease) {
        synchronized (this) {
            held.add(lease);
        }
        try {
            work.accept(lease);
        } finally {
            synchronized (this) {
                held.remove(lease);
            }
        }
    }

    /** Whether a worker goes that has been idle for as long as the settings say. */
    private synchronized boolean isSpare() {
        boolean isSpare = settings.isTooMany(size, settings.idle());
        if (isSpare) {
            size--;
        }
        return isSpare;
    }

    /** Ends all workers, and waits for them. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        heartbeat.shutdownNow();
        threads.shutdownNow();
        threads.close();
    }
}
