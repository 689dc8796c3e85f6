package dev.letscode.engine.service;

import dev.letscode.engine.queue.Lease;
import dev.letscode.engine.queue.Standing;
import dev.letscode.engine.queue.WorkQueue;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/**
 * A source that is tried, which waits, runs or has ended; nobody else knows of it. Thread-safe.
 *
 * @param <R> what comes of it
 */
public final class PendingTest<R> {

    /** Runs it to its end. */
    interface Work<R> {
        R run() throws Exception;
    }

    private final String id;
    private final WorkQueue queue;
    private final Running running = new Running();
    private final CompletableFuture<R> result = new CompletableFuture<>();

    PendingTest(String id, WorkQueue queue) {
        this.id = id;
        this.queue = queue;
    }

    /**
     * What comes of it. Once it is cancelled that is a {@link CancellationException}, and by then nothing of it runs any
     * more; if this machine could not even begin, it is whatever was in the way. Whoever asks only waits for it.
     */
    public CompletableFuture<R> result() {
        return result;
    }

    /** Where it stands; empty if it does not wait. */
    public Optional<Standing> standing() {
        return queue.standing(id);
    }

    /** Ends it wherever it is; does nothing if it has ended. Returns before it has: {@link #result} says when. */
    public void cancel() {
        if (!running.stop()) {
            result.cancel(false);
        }
        queue.withdraw(id);
    }

    /** Does the work, as the holder of this lease. */
    void run(Lease lease, Work<R> work) {
        Runnable end = () -> result.cancel(false);
        try {
            if (running.begin()) {
                R ended = work.run();
                end = () -> result.complete(ended);
            }
        } catch (InterruptedException e) {
            // cancelled, or the service is closed; what is left to do is below
        } catch (Exception e) {
            end = () -> result.completeExceptionally(e);
        } finally {
            running.end();
            queue.complete(lease);
            end.run();
        }
    }
}
