package dev.letscode.app;

import dev.letscode.app.terminal.Terminal;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, and the other signals that ask the process to end: interrupts the thread that works and holds the process
 * until that thread has put everything away.
 */
final class Interruption implements AutoCloseable {

    private static final Duration LONGEST_CLEANUP = Duration.ofSeconds(10);

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(Thread worker, Terminal terminal) {
        hook = Thread.ofPlatform().name("interruption").unstarted(() -> stop(worker, terminal));
    }

    /** Watches until closed, for the thread that calls this. */
    static Interruption watch(Terminal terminal) {
        Interruption watching = new Interruption(Thread.currentThread(), terminal);
        Runtime.getRuntime().addShutdownHook(watching.hook);
        return watching;
    }

    private void stop(Thread worker, Terminal terminal) {
        if (finished.getCount() == 0) {
            return;
        }
        worker.interrupt();
        try {
            boolean clean = finished.await(LONGEST_CLEANUP.toSeconds(), TimeUnit.SECONDS);
            terminal.err().println(clean ? "letscode: interrupted; everything was stopped" : "letscode: interrupted");
            terminal.err().flush();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        finished.countDown();
    }
}
