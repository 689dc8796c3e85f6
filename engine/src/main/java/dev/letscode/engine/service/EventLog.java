package dev.letscode.engine.service;

import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import dev.letscode.engine.submission.SubmissionId;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /** What is not on the disk yet stays in memory. */
    private record Kept(SubmissionEvent event, CompletableFuture<?> written) {}

    /** Makes an event happen, unless something is in its way. */
    interface Attempt {
        boolean make(SubmissionEvent event) throws StoreException;
    }

    private final Store store;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition added = lock.newCondition();
    /** By position. */
    private final NavigableMap<Long, Kept> newest = new TreeMap<>();
    /** Positions of events of which it is open whether they happen: nobody is told of them or of what comes after. */
    private final NavigableSet<Long> open = new TreeSet<>();

    private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();
    private long last;
    /** All events after this position are in memory, and all before it have happened or never will. */
    private long forgotten;

    private boolean closed;

    EventLog(Store store, InstantSource clock) throws StoreException {
        this.store = store;
        this.clock = clock;
        this.last = store.lastPosition();
        this.forgotten = last;
    }

    void add(SubmissionId submission, int judgement, Happening what) {
        lock.lock();
        try {
            SubmissionEvent event = next(submission, judgement, what);
            keep(new Kept(event, store.keep(event)));
        } finally {
            lock.unlock();
        }
    }

    /** Adds an event if it could be made to happen, which also writes it. */
    boolean add(SubmissionId submission, int judgement, Happening what, Attempt attempt) throws StoreException {
        Kept kept;
        lock.lock();
        try {
            kept = new Kept(next(submission, judgement, what), new CompletableFuture<>());
            open.add(kept.event().position());
            keep(kept);
        } finally {
            lock.unlock();
        }
        boolean hasHappened = false;
        try {
            hasHappened = attempt.make(kept.event());
        } finally {
            settle(kept, hasHappened);
        }
        return hasHappened;
    }

    private void settle(Kept kept, boolean hasHappened) {
        long position = kept.event().position();
        lock.lock();
        try {
            open.remove(position);
            if (!hasHappened) {
                newest.remove(position);
            }
            kept.written().complete(null);
            added.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private SubmissionEvent next(SubmissionId submission, int judgement, Happening what) {
        // a store keeps milliseconds
        return new SubmissionEvent(
                ++last, submission, judgement, clock.instant().truncatedTo(ChronoUnit.MILLIS), what);
    }

    private void keep(Kept kept) {
        newest.put(kept.event().position(), kept);
        while (newest.size() > KEPT && newest.firstEntry().getValue().written().isDone()) {
            forgotten = newest.pollFirstEntry().getKey();
        }
        added.signalAll();
    }

    /** The position up to which it is known what has happened. */
    private long known() {
        return open.isEmpty() ? last : open.first() - 1;
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
    final class Subscription implements EventSubscription {

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

        /** What comes next, once there is something; empty if the position moved without. */
        private List<SubmissionEvent> next() throws InterruptedException, StoreException {
            long inMemory;
            lock.lockInterruptibly();
            try {
                while (known() <= position) {
                    if (closed) {
                        throw new InterruptedException("closed");
                    }
                    added.await();
                }
                inMemory = forgotten;
                if (position >= inMemory) {
                    return orSkip(fromMemory(), known());
                }
            } finally {
                lock.unlock();
            }
            List<SubmissionEvent> older = store.events(position, submission, MOST_AT_ONCE).stream()
                    .takeWhile(event -> event.position() <= inMemory)
                    .toList();
            return orSkip(older, inMemory);
        }

        private List<SubmissionEvent> fromMemory() {
            return newest.subMap(position, false, known(), true).values().stream()
                    .limit(MOST_AT_ONCE)
                    .map(Kept::event)
                    .toList();
        }

        private List<SubmissionEvent> orSkip(List<SubmissionEvent> events, long upTo) {
            if (events.isEmpty()) {
                position = upTo;
            }
            return events;
        }

        @Override
        public void close() {
            thread.interrupt();
        }
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
