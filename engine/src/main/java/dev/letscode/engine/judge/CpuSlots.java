package dev.letscode.engine.judge;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Permits for runs whose time is measured, so that they do not slow each other down: each takes one of a fixed number
 * of slots for as long as it runs, and one that has to be alone takes all. Compilers and validators of batch problems
 * run without one. Work that nobody waits for may borrow one, and gives it back as soon as somebody wants it. Fair;
 * thread-safe.
 */
public final class CpuSlots {

    private final int count;
    private final Semaphore free;
    private final AtomicInteger wanting = new AtomicInteger();
    private final Set<Borrower> borrowers = ConcurrentHashMap.newKeySet();

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
        if (free.tryAcquire(permits, 0, TimeUnit.NANOSECONDS)) {
            return new Slot(free, permits, () -> {});
        }
        // Whoever borrows looks at this after it has borrowed: one of the two sees the other.
        wanting.incrementAndGet();
        try {
            borrowers.forEach(Borrower::giveWay);
            free.acquire(permits);
        } finally {
            wanting.decrementAndGet();
        }
        return new Slot(free, permits, () -> {});
    }

    /**
     * Takes a slot, if one is free, for work that nobody waits for.
     *
     * @param giveWay told, at most once and never after the slot was closed, as soon as somebody waits for a slot; it has
     *     to return at once, and the slot has to be closed soon
     */
    public Optional<Slot> borrow(Runnable giveWay) {
        if (wanting.get() > 0 || !free.tryAcquire()) {
            return Optional.empty();
        }
        Borrower borrower = new Borrower(giveWay);
        borrowers.add(borrower);
        if (wanting.get() > 0) {
            borrower.giveWay();
        }
        return Optional.of(new Slot(free, 1, () -> {
            borrowers.remove(borrower);
            borrower.end();
        }));
    }

    /** Held slots. Closing twice does no harm. */
    public static final class Slot implements AutoCloseable {

        private final Semaphore free;
        private final Runnable onClose;
        private int permits;

        private Slot(Semaphore free, int permits, Runnable onClose) {
            this.free = free;
            this.permits = permits;
            this.onClose = onClose;
        }

        @Override
        public synchronized void close() {
            onClose.run();
            free.release(permits);
            permits = 0;
        }
    }

    /** Who has borrowed a slot and is told when it is wanted. */
    private static final class Borrower {

        private final Runnable giveWay;
        private boolean isDone;

        Borrower(Runnable giveWay) {
            this.giveWay = giveWay;
        }

        synchronized void giveWay() {
            if (!isDone) {
                isDone = true;
                giveWay.run();
            }
        }

        /** Whoever has just seen that it has borrowed comes too late. */
        synchronized void end() {
            isDone = true;
        }
    }
}
