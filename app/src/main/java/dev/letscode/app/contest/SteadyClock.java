package dev.letscode.app.contest;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * The machine's time, which never goes back: when the machine's clock is put back, this goes on as fast as time passes.
 * What is submitted is stamped by it, and contests run by it. Thread-safe.
 */
public final class SteadyClock implements InstantSource {

    private final InstantSource machine;
    private final LongSupplier nanos;
    private Instant last;
    private long lastNanos;

    /** On this machine. */
    public SteadyClock() {
        this(InstantSource.system(), System::nanoTime);
    }

    /**
     * On any clock.
     *
     * @param nanos that have passed since some moment, whatever is done to the clock
     */
    SteadyClock(InstantSource machine, LongSupplier nanos) {
        this.machine = machine;
        this.nanos = nanos;
        this.last = machine.instant();
        this.lastNanos = nanos.getAsLong();
    }

    @Override
    public synchronized Instant instant() {
        long now = nanos.getAsLong();
        Instant steady = last.plusNanos(Math.max(0, now - lastNanos));
        Instant shown = machine.instant();
        last = shown.isAfter(steady) ? shown : steady;
        lastNanos = now;
        return last;
    }

    /** What the machine's clock shows, whatever was done to it. */
    public Instant machine() {
        return machine.instant();
    }

    /** Goes on from a moment that an earlier process has seen, unless that has passed. */
    public synchronized void notBefore(Instant seen) {
        if (instant().isBefore(seen)) {
            last = seen;
        }
    }
}
