package dev.letscode.engine.service;

import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Removes what is kept for some time only. Thread-safe. */
public final class Retention implements AutoCloseable {

    private final Store store;
    private final RetentionSettings settings;
    private final InstantSource clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("retention").factory());

    /**
     * What was removed.
     *
     * @param traces of so many judgements
     * @param evidence of so many violations
     * @param submissions so many
     */
    public record Removed(int traces, long evidence, int submissions) {}

    /** Nothing is removed before {@link #run} or {@link #start}. */
    public Retention(Store store, RetentionSettings settings, InstantSource clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Looks now and again until closed.
     *
     * @param remarks told what could not be removed
     */
    Retention start(Consumer<String> remarks) {
        var _ = thread.scheduleWithFixedDelay(
                () -> {
                    try {
                        run();
                    } catch (StoreException e) {
                        remarks.accept("what is too old cannot be removed now: " + e.getMessage());
                    }
                },
                0,
                settings.every().toMillis(),
                TimeUnit.MILLISECONDS);
        return this;
    }

    /** Removes what is too old now. */
    public Removed run() throws StoreException {
        Instant now = clock.instant();
        int submissions = settings.submissions().isPresent()
                ? store.retention()
                        .removeSubmissions(now.minus(settings.submissions().get()))
                : 0;
        int traces = store.retention().removeTraces(now.minus(settings.traces()), now);
        long evidence = store.audit().removeEvidence(now.minus(settings.evidence()), now);
        return new Removed(traces, evidence, submissions);
    }

    /** Waits until what is being removed is gone: nobody else has the store meanwhile. */
    @Override
    public void close() {
        thread.shutdownNow();
        thread.close();
    }
}
