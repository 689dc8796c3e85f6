package dev.letscode.sandbox.init;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Notices that a thread which blocks in reading a pipe was interrupted. Such a read cannot be interrupted itself, and a
 * second thread that reads for the first would cost every run a change of threads.
 */
public final class InterruptWatch implements AutoCloseable {

    private static final long PERIOD_MILLIS = 20;

    private final Map<Watched, Thread> watched = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("letscode-interrupts").factory());

    /** Starts to look; closing it ends that. */
    @SuppressWarnings("FutureReturnValueIgnored") // look() does not fail, and nobody waits for it
    public InterruptWatch() {
        clock.scheduleWithFixedDelay(this::look, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        watched.forEach((entry, thread) -> {
            if (thread.isInterrupted()) {
                entry.action.run();
            }
        });
    }

    /** Runs {@code action}, perhaps several times, once {@code thread} is interrupted and until the result is closed. */
    Watched watch(Thread thread, Runnable action) {
        Watched entry = new Watched(action);
        watched.put(entry, thread);
        return entry;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** One thread that is being looked at. */
    final class Watched implements AutoCloseable {

        private final Runnable action;

        Watched(Runnable action) {
            this.action = action;
        }

        @Override
        public void close() {
            watched.remove(this);
        }
    }
}
