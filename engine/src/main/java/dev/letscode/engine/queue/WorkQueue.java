package dev.letscode.engine.queue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that waits for workers. Who has waited longest for work gets the next piece. Thread-safe.
 *
 * <p>Nothing here outlives the process: whoever offers work keeps it somewhere, and offers it again after a restart.
 */
public final class WorkQueue {

    private static final class Waiter {
        private final String worker;
        private final Condition changed;
        private @Nullable Lease lease;

        Waiter(String worker, Condition changed) {
            this.worker = worker;
            this.changed = changed;
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Waiter> waiters = new ArrayDeque<>();
    private final LongSupplier nanoTime;
    private final QueueState state;

    public WorkQueue(QueueSettings settings) {
        this(settings, System::nanoTime);
    }

    /** @param nanoTime which never goes back, in nanoseconds */
    WorkQueue(QueueSettings settings, LongSupplier nanoTime) {
        this.state = new QueueState(settings);
        this.nanoTime = nanoTime;
    }

    /**
     * Makes work wait.
     *
     * @return where it stands, unless a worker has it already
     * @throws QueueFullException if there is no room
     */
    public Optional<Standing> offer(Ticket ticket) throws QueueFullException {
        lock.lock();
        try {
            state.offer(ticket);
            handOut();
            return state.standing(ticket.id(), state.busyWorkers() + waiters.size());
        } finally {
            lock.unlock();
        }
    }

    /** Makes work wait that somebody was promised, whether there is room for it or not. */
    public void put(Ticket ticket) {
        locked(() -> {
            state.put(ticket);
            handOut();
            return true;
        });
    }

    /**
     * Sees to it that there is room.
     *
     * @throws QueueFullException if {@link #offer} would not take anything now
     */
    public void requireRoom() throws QueueFullException {
        lock.lock();
        try {
            state.requireRoom();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for work. */
    public Lease take(String worker) throws InterruptedException {
        return take(worker, Long.MAX_VALUE, TimeUnit.NANOSECONDS).orElseThrow();
    }

    /** Waits for work for some time; empty if none came. */
    public Optional<Lease> take(String worker, long timeout, TimeUnit unit) throws InterruptedException {
        lock.lockInterruptibly();
        Waiter waiter = new Waiter(worker, lock.newCondition());
        try {
            waiters.add(waiter);
            handOut();
            long left = unit.toNanos(timeout);
            while (waiter.lease == null && left > 0) {
                long most = Math.min(left, nanosToNextEnd());
                left -= most - waiter.changed.awaitNanos(most);
                handOut();
            }
            return Optional.ofNullable(waiter.lease);
        } catch (InterruptedException e) {
            if (waiter.lease != null) {
                state.giveBack(waiter.lease);
            }
            throw e;
        } finally {
            waiters.remove(waiter);
            handOut();
            lock.unlock();
        }
    }

    /** Whoever waits also looks for leases that nobody keeps up. */
    private long nanosToNextEnd() {
        return state.nextEnd()
                .map(end -> Math.max(1, end - nanoTime.getAsLong()))
                .orElse(Long.MAX_VALUE);
    }

    private void handOut() {
        long now = nanoTime.getAsLong();
        state.expire(now);
        while (state.waiting() > 0) {
            Waiter first = waiters.poll();
            if (first == null) {
                return;
            }
            first.lease = state.assign(first.worker, now).orElseThrow();
            first.changed.signal();
        }
    }

    /** Keeps a lease up; false if it was lost, and the work is somebody else's or over. */
    public boolean renew(Lease lease) {
        return locked(() -> state.renew(lease, nanoTime.getAsLong()));
    }

    /**
     * Says that work is done.
     *
     * @return true for the first who says so; what the others have done does not count
     */
    public boolean complete(Lease lease) {
        return locked(() -> state.complete(lease, nanoTime.getAsLong()));
    }

    /** Makes work wait again where it stood; false if the lease was lost. */
    public boolean giveBack(Lease lease) {
        return locked(() -> {
            boolean isBack = state.giveBack(lease);
            handOut();
            return isBack;
        });
    }

    /** Takes work out, whether somebody does it or not; false if it is not in the queue. */
    public boolean withdraw(String id) {
        return locked(() -> state.withdraw(id));
    }

    /** Where a piece of work stands; empty if it does not wait. */
    public Optional<Standing> standing(String id) {
        return locked(() -> state.standing(id, state.busyWorkers() + waiters.size()));
    }

    /**
     * How long something would probably wait that was offered now, as somebody's who has nothing else there; absent while
     * nothing has been completed that it could be estimated from.
     */
    public Optional<Duration> expectedWait() {
        return locked(() -> waiters.isEmpty()
                ? state.expectedWait(state.waiting(), state.busyWorkers())
                : Optional.of(Duration.ZERO));
    }

    /** How many pieces of work wait. */
    public int waiting() {
        return locked(state::waiting);
    }

    /** How many pieces of work somebody does now. */
    public int held() {
        return locked(state::held);
    }

    private <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
