package dev.letscode.engine.service;

import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import dev.letscode.engine.submission.SubmissionId;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * What happened, in one order for all. Whoever adds an event waits for nobody: each subscriber has a thread that reads
 * on from where it is, the newest events from memory and older ones from the store. Thread-safe.
 */
final class EventLog implements AutoCloseable {

    private static final int KEPT = 10_000;
    private static final int MOST_AT_ONCE = 500;
    private static final CompletableFuture<Boolean> TRUE = CompletableFuture.completedFuture(true);

    /**
     * What is not on the disk yet stays in memory.
     *
     * @param isTrue whether it has happened; while that is open, nobody is told of it or of what comes after it
     */
    private record Kept(SubmissionEvent event, CompletableFuture<?> written, CompletableFuture<Boolean> isTrue) {}

    /** Makes an event happen, unless something is in its way. */
    interface Attempt {
        boolean make(SubmissionEvent event) throws StoreException;
    }

    private final Store store;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition added = lock.newCondition();
    private final Deque<Kept> newest = new ArrayDeque<>();
    private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();
    private long last;
    private boolean closed;

    EventLog(Store store, InstantSource clock) throws StoreException {
        this.store = store;
        this.clock = clock;
        this.last = store.lastPosition();
    }

    void add(SubmissionId submission, int judgement, Happening what) {
        lock.lock();
        try {
            SubmissionEvent event = next(submission, judgement, what);
            keep(new Kept(event, store.keep(event), TRUE));
        } finally {
            lock.unlock();
        }
    }

    /** Adds an event if it could be made to happen, which also writes it. */
    boolean add(SubmissionId submission, int judgement, Happening what, Attempt attempt) throws StoreException {
        Kept kept;
        lock.lock();
        try {
            kept = new Kept(next(submission, judgement, what), new CompletableFuture<>(), new CompletableFuture<>());
            keep(kept);
        } finally {
            lock.unlock();
        }
        boolean isTrue = false;
        try {
            isTrue = attempt.make(kept.event());
        } finally {
            lock.lock();
            try {
                kept.isTrue().complete(isTrue);
                kept.written().complete(null);
                added.signalAll();
            } finally {
                lock.unlock();
            }
        }
        return isTrue;
    }

    private SubmissionEvent next(SubmissionId submission, int judgement, Happening what) {
        // a store keeps milliseconds
        return new SubmissionEvent(
                ++last, submission, judgement, clock.instant().truncatedTo(ChronoUnit.MILLIS), what);
    }

    private void keep(Kept kept) {
        newest.addLast(kept);
        while (newest.size() > KEPT && newest.getFirst().written().isDone()) {
            newest.removeFirst();
        }
        added.signalAll();
    }

    /**
     * Tells about all events after a position, one after the other, in their order, until it is closed.
     *
     * @param failed told if events cannot be read any more, after which there are none
     */
    Subscription subscribe(
            long after,
            Optional<SubmissionId> submission,
            Consumer<? super SubmissionEvent> subscriber,
            Consumer<? super StoreException> failed) {
        Subscription subscription = new Subscription(after, submission, subscriber, failed);
        subscriptions.add(subscription);
        subscription.thread.start();
        return subscription;
    }

    /** Somebody who is told. */
    final class Subscription implements AutoCloseable {

        private final Optional<SubmissionId> submission;
        private final Consumer<? super SubmissionEvent> subscriber;
        private final Consumer<? super StoreException> failed;
        private final Thread thread;
        private long position;

        private Subscription(
                long after,
                Optional<SubmissionId> submission,
                Consumer<? super SubmissionEvent> subscriber,
                Consumer<? super StoreException> failed) {
            this.position = after;
            this.submission = submission;
            this.subscriber = subscriber;
            this.failed = failed;
            this.thread = Thread.ofVirtual().name("subscriber").unstarted(this::tellAll);
        }

        private void tellAll() {
            try {
                while (true) {
                    for (SubmissionEvent event : next()) {
                        position = event.position();
                        if (submission.isEmpty() || submission.get().equals(event.submission())) {
                            subscriber.accept(event);
                        }
                    }
                }
            } catch (InterruptedException e) {
                // closed
            } catch (StoreException e) {
                failed.accept(e);
            } finally {
                subscriptions.remove(this);
            }
        }

        /** What comes next, once there is something. */
        private List<SubmissionEvent> next() throws InterruptedException, StoreException {
            long first;
            lock.lockInterruptibly();
            try {
                while (known() <= position) {
                    if (closed) {
                        throw new InterruptedException("closed");
                    }
                    added.await();
                }
                first = newest.isEmpty() ? last + 1 : newest.getFirst().event().position();
                if (first <= position + 1) {
                    return fromMemory();
                }
            } finally {
                lock.unlock();
            }
            List<SubmissionEvent> older = store.events(position, submission, MOST_AT_ONCE);
            if (older.isEmpty()) {
                position = first - 1;
            }
            return older;
        }

        private List<SubmissionEvent> fromMemory() {
            List<Kept> next = newest.stream()
                    .filter(kept -> kept.event().position() > position)
                    .takeWhile(kept -> kept.isTrue().isDone())
                    .limit(MOST_AT_ONCE)
                    .toList();
            List<SubmissionEvent> happened = next.stream()
                    .filter(kept -> kept.isTrue().join())
                    .map(Kept::event)
                    .toList();
            if (happened.isEmpty() && !next.isEmpty()) {
                position = next.getLast().event().position();
            }
            return happened;
        }

        @Override
        public void close() {
            thread.interrupt();
        }
    }

    /** The position up to which it is known what has happened. */
    private long known() {
        return newest.stream()
                .filter(kept -> !kept.isTrue().isDone())
                .findFirst()
                .map(kept -> kept.event().position() - 1)
                .orElse(last);
    }

    /** Lets subscribers read what there is, and ends. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            added.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
