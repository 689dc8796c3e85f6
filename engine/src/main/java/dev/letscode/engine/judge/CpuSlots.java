package dev.letscode.engine.judge;

import java.util.concurrent.Semaphore;

/**
 * Permits for runs whose time is measured, so that they do not slow each other down: each takes one of a fixed number
 * of slots for as long as it runs, and one that has to be alone takes all. Compilers and validators of batch problems
 * run without one. Fair; thread-safe.
 */
public final class CpuSlots {

    private final int count;
    private final Semaphore free;

    public CpuSlots(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one slot is needed, not " + count);
        }
        this.count = count;
        this.free = new Semaphore(count, true);
    }

    /** Half of this machine's cores, and at least one: the other half is for the judge, compilers and validators. */
    public static CpuSlots ofThisMachine() {
        return new CpuSlots(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    public int count() {
        return count;
    }

    /** Waits for a slot, which is given back by closing it. */
    public Slot take() throws InterruptedException {
        return take(1);
    }

    /** Waits until no other measured run goes on, and lets none start before it is closed. */
    public Slot takeAll() throws InterruptedException {
        return take(count);
    }

    private Slot take(int permits) throws InterruptedException {
        free.acquire(permits);
        return new Slot(free, permits);
    }

    /** Held slots. Closing twice does no harm. */
    public static final class Slot implements AutoCloseable {

        private final Semaphore free;
        private int permits;

        private Slot(Semaphore free, int permits) {
            this.free = free;
            this.permits = permits;
        }

        @Override
        public synchronized void close() {
            free.release(permits);
            permits = 0;
        }
    }
}
