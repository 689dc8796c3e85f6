package dev.letscode.engine.service;

import dev.letscode.engine.queue.Lease;
import dev.letscode.engine.queue.PoolSettings;
import dev.letscode.engine.queue.WorkQueue;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
    private final Set<Thread> threads = new HashSet<>();
    private final ScheduledExecutorService heartbeat;
    private int started;
    private boolean closed;

    /**
     * A pool without a worker yet.
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
        var _ = heartbeat.scheduleAtFixedRate(this::beat, 0, beat.toNanos(), TimeUnit.NANOSECONDS);
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
        for (int missing = settings.missing(threads.size(), queue.waiting()); missing > 0; missing--) {
            String name = "worker-" + ++started;
            Thread thread = Thread.ofVirtual().name(name).unstarted(() -> work(name));
            threads.add(thread);
            thread.start();
        }
    }

    synchronized int size() {
        return threads.size();
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
        } finally {
            synchronized (this) {
                threads.remove(Thread.currentThread());
            }
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

    /** Whether the current thread, which has been idle for as long as the settings say, goes. */
    private synchronized boolean isSpare() {
        return settings.isTooMany(threads.size(), settings.idle()) && threads.remove(Thread.currentThread());
    }

    /** Ends all workers, and waits for them. */
    @Override
    public void close() {
        Set<Thread> all;
        synchronized (this) {
            closed = true;
            all = Set.copyOf(threads);
        }
        heartbeat.shutdownNow();
        all.forEach(Thread::interrupt);
        boolean interrupted = false;
        for (Thread thread : all) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
