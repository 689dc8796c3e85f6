package dev.letscode.engine.verify;

import dev.letscode.sandbox.SandboxException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/**
 * Does work for several packages at once, but not more of it than a fixed number. Closing stops what is under way and
 * waits until it has cleaned up after itself. Thread-safe.
 */
final class Workers implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore permits;

    Workers(int count) {
        permits = new Semaphore(count, true);
    }

    /** Work that may fail because of this machine. */
    interface Work<T> {
        T run() throws SandboxException, InterruptedException;
    }

    /** Work on one of several things. */
    interface WorkOn<S, T> {
        T run(S on) throws InterruptedException;
    }

    /** Does one thing in this thread, when it is its turn. */
    <T> T run(Work<T> work) throws SandboxException, InterruptedException {
        permits.acquire();
        try {
            return work.run();
        } finally {
            permits.release();
        }
    }

    /** Does the same with all; the results are in the order of what it was done with. */
    <S, T> List<T> runAll(List<S> all, WorkOn<S, T> work) throws InterruptedException {
        List<Future<T>> futures = new ArrayList<>();
        for (S one : all) {
            futures.add(threads.submit(() -> {
                permits.acquire();
                try {
                    return work.run(one);
                } finally {
                    permits.release();
                }
            }));
        }
        return await(futures);
    }

    /** Does the same with all at once, each of which asks for its turns itself. */
    <S, T> List<T> fork(List<S> all, WorkOn<S, T> work) throws InterruptedException {
        List<Future<T>> futures = new ArrayList<>();
        for (S one : all) {
            futures.add(threads.submit(() -> work.run(one)));
        }
        return await(futures);
    }

    private static <T> List<T> await(List<Future<T>> futures) throws InterruptedException {
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            try {
                results.add(future.get());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof InterruptedException) {
                    throw new InterruptedException("stopped");
                }
                throw new IllegalStateException(e.getCause());
            }
        }
        return results;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
