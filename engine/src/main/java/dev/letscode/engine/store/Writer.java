package dev.letscode.engine.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes in the order in which it is asked to, as much in one transaction as waits for it: making sure that something is
 * on the disk takes long, and takes no longer for many changes than for one. Thread-safe.
 */
final class Writer implements AutoCloseable {

    private static final int MOST_AT_ONCE = 500;

    /** Something to be written. May be applied more than once, but counts once. */
    interface Change<T> {
        T apply(Handle handle);
    }

    private static final class Pending<T> {
        private final Change<T> change;
        private final CompletableFuture<T> written = new CompletableFuture<>();

        Pending(Change<T> change) {
            this.change = change;
        }

        /** What to do once the transaction has been committed. */
        Runnable apply(Handle handle) {
            T result = change.apply(handle);
            return () -> written.complete(result);
        }

        void fail(RuntimeException e) {
            written.completeExceptionally(
                    new StoreException("the store cannot be written: " + Database.rootMessage(e), e));
        }
    }

    private final Jdbi jdbi;
    private final List<String> afterCommit;
    private final BlockingQueue<Pending<?>> waiting = new LinkedBlockingQueue<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Pending<Boolean> end = new Pending<>(handle -> true);
    private final Thread thread;

    Writer(Jdbi jdbi, List<String> afterCommit) {
        this.jdbi = jdbi;
        this.afterCommit = afterCommit;
        this.thread = Thread.ofPlatform().daemon().name("store").start(this::writeAll);
    }

    /** Writes and waits until it is on the disk, even if the thread is interrupted: nobody knows what came of it else. */
    <T> T write(Change<T> change) throws StoreException {
        CompletableFuture<T> written = later(change);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return written.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw e.getCause() instanceof StoreException failure
                            ? new StoreException(String.valueOf(failure.getMessage()), failure)
                            : new StoreException("the store cannot be written: " + e.getCause(), e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Writes soon. */
    <T> CompletableFuture<T> later(Change<T> change) {
        Pending<T> pending = new Pending<>(change);
        if (closed.get()) {
            pending.fail(new IllegalStateException("it is closed"));
        } else {
            waiting.add(pending);
        }
        return pending.written;
    }

    private void writeAll() {
        List<Pending<?>> batch = new ArrayList<>();
        while (!batch.contains(end)) {
            batch.clear();
            try {
                batch.add(waiting.take());
            } catch (InterruptedException e) {
                continue; // nobody has a reason to
            }
            waiting.drainTo(batch, MOST_AT_ONCE - 1);
            write(batch);
        }
    }

    private void write(List<Pending<?>> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            commit(batch);
        } catch (RuntimeException e) {
            if (batch.size() == 1) {
                batch.getFirst().fail(e);
            } else {
                batch.forEach(one -> write(List.of(one)));
            }
        }
    }

    private void commit(List<Pending<?>> batch) {
        List<Runnable> done = new ArrayList<>();
        jdbi.useHandle(handle -> {
            handle.useTransaction(transaction -> batch.forEach(one -> done.add(one.apply(transaction))));
            afterCommit.forEach(handle::execute);
        });
        done.forEach(Runnable::run);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            waiting.add(end);
            boolean interrupted = false;
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
