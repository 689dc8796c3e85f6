package dev.letscode.app.ide.work;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where the window's work is done that waits for something: a virtual thread for each job, whose result
 * comes back to the thread that owns the models. Thread-safe.
 */
public final class Background implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Executor owner;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("window-", 0).factory());
    private final Map<String, Future<?>> latest = new ConcurrentHashMap<>();

    /** Something that takes its time. */
    @FunctionalInterface
    public interface Job<T> {
        T run() throws Exception;
    }

    /**
     * Makes one.
     *
     * @param owner runs what touches the models: the toolkit's thread
     */
    public Background(Executor owner) {
        this.owner = owner;
    }

    /** Runs what touches the models. */
    public void tell(Runnable change) {
        owner.execute(change);
    }

    /** The same after a while, for what need not be told more often. */
    void tellIn(Duration pause, Runnable change) {
        CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS, owner)
                .execute(change);
    }

    /** Where jobs are done, for who has no use for what comes of them. */
    public Executor executor() {
        return job -> {
            if (!threads.isShutdown()) {
                threads.execute(job);
            }
        };
    }

    /**
     * Does a job, and tells the owner of the models what came of it.
     *
     * @param failed told with the message of what went wrong
     */
    public <T> void run(Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        var _ = start(job, done, failed);
    }

    /** The same, for who may want to cancel it: then nobody is told anything. */
    public <T> Future<?> start(Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        try {
            return threads.submit(() -> {
                try {
                    T result = job.run();
                    if (!Thread.currentThread().isInterrupted()) {
                        tell(() -> done.accept(result));
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } catch (Exception e) {
                    LOG.warn("something the window wanted failed", e);
                    tell(() -> failed.accept(e));
                }
            });
        } catch (RejectedExecutionException e) {
            // the window is closing, and nobody waits for it any more
            return CompletableFuture.completedFuture(null);
        }
    }

    /** Does a job, after cancelling an older one of the same name: only the newest one's result is wanted. */
    public <T> void latest(String name, Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        latest.compute(name, (any, older) -> {
            if (older != null) {
                older.cancel(true);
            }
            return start(job, done, failed);
        });
    }

    /** Cancels what is being done. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
