package dev.letscode.engine.service;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/**
 * Something that is done beside the queue, since it may take as long as somebody likes; nobody else knows of it. Thread-safe.
 *
 * @param <R> what comes of it
 */
public final class Beside<R> implements AutoCloseable {

    private final Thread thread;
    private final CompletableFuture<R> result = new CompletableFuture<>();

    Beside(String name, Callable<R> work) {
        this.thread = Thread.ofPlatform().name(name).unstarted(() -> run(work));
    }

    void start() {
        thread.start();
    }

    private void run(Callable<R> work) {
        try {
            result.complete(work.call());
        } catch (InterruptedException e) {
            result.cancel(false);
        } catch (Exception e) {
            result.completeExceptionally(e);
        }
    }

    /**
     * What comes of it. Once it is cancelled that is a {@link CancellationException}, and by then nothing of it runs any more.
     */
    public CompletableFuture<R> result() {
        return result;
    }

    /** Ends it; does nothing if it has ended. Returns before it has: {@link #result} says when. */
    public void cancel() {
        thread.interrupt();
    }

    /** Ends it, and waits until it has. */
    @Override
    public void close() {
        cancel();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
