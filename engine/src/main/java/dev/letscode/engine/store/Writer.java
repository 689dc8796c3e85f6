package dev.letscode.engine.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Writes in the order in which it is asked to, as much in one transaction as waits for it: making sure that something is
 * on the disk takes long, and takes no longer for many changes than for one. What nobody waits for is committed a moment
 * later, together with what somebody does, and survives the end of this process from then on; the end of the machine only
 * when the disk is waited for next, within a second. Some of it is in that transaction before, so that less is left to do
 * once somebody waits. While nothing can be written, because the disk is full for instance, it waits in memory, and whoever
 * waits for theirs is told at once. Thread-safe.
 */
final class Writer implements AutoCloseable {

    private static final int MOST_AT_ONCE = 500;

    /** How long a change may wait for one that somebody waits for; most judgements have ended by then. */
    private static final long LINGER_NANOS = 200_000_000;

    /** How long what was written may be in the care of the operating system. */
    private static final long SYNC_NANOS = 1_000_000_000;

    /** How many changes wait at most for what is in the way of all; later ones are dropped. */
    private static final int MOST_OWED = 10_000;

    /** Something to be written. May be applied more than once, but counts once. */
    interface Change<T> {
        T apply(Handle handle);
    }

    /** When a change is made. */
    private enum Time {
        /** At once, and somebody waits until it is on the disk. */
        NOW,
        /** As soon as the thread comes to it, before all that may be made later. */
        AHEAD,
        /** As late as possible: there may be nothing to do any more by then. */
        LATER
    }

    /** A change that will be made, in the order in which it was asked for. */
    interface Asked<T> {
        /** Waits until it is on the disk, even if the thread is interrupted: nobody knows what came of it else. */
        T await() throws StoreException;
    }

    private static final class Pending<T> {
        private final Change<T> change;
        private final Time time;
        private final Runnable visible;
        private final CompletableFuture<T> written = new CompletableFuture<>();

        Pending(Change<T> change, Time time, Runnable visible) {
            this.change = change;
            this.time = time;
            this.visible = visible;
        }

        boolean isUrgent() {
            return time == Time.NOW;
        }

        Applied apply(Handle handle) {
            T result = change.apply(handle);
            return new Applied(this, () -> written.complete(result));
        }

        void fail(RuntimeException e) {
            written.completeExceptionally(new StoreException(Writer.message(e), e));
        }
    }

    /** A change that is in a transaction, and what to do when somebody may rely on it. */
    private record Applied(Pending<?> pending, Runnable done) {}

    private final Jdbi jdbi;
    private final List<String> afterCommit;
    private final Consumer<String> remarks;
    private final BlockingQueue<Pending<?>> waiting = new LinkedBlockingQueue<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Pending<Boolean> end = new Pending<>(handle -> true, Time.NOW, () -> {});
    // of the thread that writes
    private final List<Pending<?>> owed = new ArrayList<>();
    private long dropped;
    /** Whether something is in the way of all changes, which has been told. */
    private boolean isLate;

    /** Whether something was committed since the disk was waited for. */
    private boolean isUnsynced;

    /** What some of the next changes are in already; absent if none is. */
    private @Nullable OpenTransaction begun;

    /** Those changes. */
    private final List<Applied> ahead = new ArrayList<>();

    private final Thread thread;

    /** @param remarks told, by the thread that writes, what nobody waits for and cannot be written */
    Writer(Jdbi jdbi, List<String> afterCommit, Consumer<String> remarks) {
        this.jdbi = jdbi;
        this.afterCommit = afterCommit;
        this.remarks = remarks;
        this.thread = Thread.ofPlatform().daemon().name("store").start(this::writeAll);
    }

    /** Writes, and {@linkplain Asked#await() waits} until it is on the disk. */
    <T> T write(Change<T> change) throws StoreException {
        return ask(change, () -> {}).await();
    }

    /**
     * Writes, and lets whoever asks for it decide when to wait. They have to.
     *
     * @param visible told by the thread that writes, which it must not keep waiting, as soon as whoever reads sees the
     *     change, although it is not on the disk yet: whatever is written from then on comes after it
     */
    <T> Asked<T> ask(Change<T> change, Runnable visible) {
        CompletableFuture<T> written = add(new Pending<>(change, Time.NOW, visible));
        return () -> await(written);
    }

    private static <T> T await(CompletableFuture<T> written) throws StoreException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return written.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw e.getCause() instanceof StoreException failure
                            ? new StoreException(String.valueOf(failure.getMessage()), failure)
                            : new StoreException("the store cannot be written: " + e.getCause(), e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Writes soon; a change that turns out to be idle by then costs nothing. */
    <T> CompletableFuture<T> later(Change<T> change) {
        return add(new Pending<>(change, Time.LATER, () -> {}));
    }

    /** Writes as soon, and before what is only written {@linkplain #later later}: what can be done of it is done at once. */
    <T> CompletableFuture<T> ahead(Change<T> change) {
        return add(new Pending<>(change, Time.AHEAD, () -> {}));
    }

    private <T> CompletableFuture<T> add(Pending<T> pending) {
        if (closed.get()) {
            pending.fail(new IllegalStateException("it is closed"));
        } else {
            waiting.add(pending);
        }
        return pending.written;
    }

    private static String message(RuntimeException e) {
        return "the store cannot be written: " + Database.rootMessage(e);
    }

    private void writeAll() {
        List<Pending<?>> batch = new ArrayList<>();
        while (!batch.contains(end)) {
            batch.clear();
            try {
                gather(batch);
            } catch (InterruptedException e) {
                // nobody has a reason to; what is there is written
            }
            write(batch);
        }
        if (!owed.isEmpty()) {
            remarks.accept(owed.size() + " changes that nobody waited for are not in the store");
            owed.forEach(one -> one.fail(new IllegalStateException("it is closed")));
        }
    }

    private void gather(List<Pending<?>> batch) throws InterruptedException {
        Pending<?> next =
                owed.isEmpty() && !isUnsynced ? waiting.take() : waiting.poll(SYNC_NANOS, TimeUnit.NANOSECONDS);
        boolean mayBegin = owed.isEmpty();
        long until = System.nanoTime() + (owed.isEmpty() ? LINGER_NANOS : SYNC_NANOS);
        while (next != null) {
            batch.add(next);
            if (next.isUrgent()) {
                waiting.drainTo(batch, MOST_AT_ONCE - batch.size());
                return;
            }
            if (next.time == Time.AHEAD && mayBegin) {
                mayBegin = applyAhead(next);
            }
            next = batch.size() == MOST_AT_ONCE ? null : waiting.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    /** @return false if something is in the way of the whole transaction, which comes up again when all of it is applied */
    private boolean applyAhead(Pending<?> pending) {
        try {
            if (begun == null) {
                begun = new OpenTransaction(jdbi);
            }
            ahead.add(pending.apply(begun.handle()));
            return true;
        } catch (RuntimeException e) {
            ahead.clear();
            abandon();
            return false;
        }
    }

    private void abandon() {
        try (OpenTransaction _ = begun) {
            begun = null;
        } catch (RuntimeException e) {
            // whatever is wrong with the connection, the next one is another
        }
    }

    private void write(List<Pending<?>> batch) {
        List<Pending<?>> all = new ArrayList<>(owed);
        all.addAll(batch);
        owed.clear();
        List<Applied> applied = new ArrayList<>();
        apply(all, applied);
        if (isLate && owed.isEmpty()) {
            isLate = false;
            remarks.accept("the store can be written again"
                    + (dropped == 0 ? ", and nothing is missing" : "; " + dropped + " changes are missing"));
            dropped = 0;
        }
        applied.stream()
                .filter(one -> !one.pending().isUrgent())
                .forEach(one -> one.done().run());
        applied.forEach(Writer::tellVisible);
        List<Applied> urgent =
                applied.stream().filter(one -> one.pending().isUrgent()).toList();
        try {
            if (batch.isEmpty() || !urgent.isEmpty()) {
                sync();
            }
            urgent.forEach(one -> one.done().run());
        } catch (RuntimeException e) {
            urgent.forEach(one -> one.pending().fail(e));
        }
    }

    private static void tellVisible(Applied applied) {
        try {
            applied.pending().visible.run();
        } catch (RuntimeException e) {
            applied.pending().fail(e); // and nobody else's
        }
    }

    /** All of them in one transaction; if something is wrong with one of them, each by itself. */
    private void apply(List<Pending<?>> batch, List<Applied> applied) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            applied.addAll(inOneTransaction(batch));
            isUnsynced = true;
        } catch (RuntimeException e) {
            if (!Database.isAboutStatement(e)) {
                batch.forEach(one -> postpone(one, e));
            } else if (batch.size() == 1) {
                refuse(batch.getFirst(), e);
            } else {
                batch.forEach(one -> apply(List.of(one), applied));
            }
        }
    }

    private List<Applied> inOneTransaction(List<Pending<?>> batch) {
        List<Applied> all = new ArrayList<>(ahead);
        ahead.clear();
        Set<Pending<?>> done = all.stream().map(Applied::pending).collect(Collectors.toSet());
        try (OpenTransaction transaction = begun == null ? new OpenTransaction(jdbi) : begun) {
            begun = null;
            batch.stream().filter(one -> !done.contains(one)).forEach(one -> all.add(one.apply(transaction.handle())));
            transaction.commit();
        }
        return all;
    }

    private void refuse(Pending<?> pending, RuntimeException e) {
        pending.fail(e);
        if (!pending.isUrgent()) {
            remarks.accept(message(e));
        }
    }

    private void postpone(Pending<?> pending, RuntimeException e) {
        if (pending.isUrgent()) {
            pending.fail(e);
            return;
        }
        if (!isLate) {
            isLate = true;
            remarks.accept(
                    message(e) + ". If the disk is full, make room: until then no submission is taken and no verdict"
                            + " given, and what has been taken is kept");
        }
        if (owed.size() < MOST_OWED) {
            owed.add(pending);
        } else {
            dropped++;
            pending.fail(e);
        }
    }

    private void sync() {
        if (isUnsynced) {
            jdbi.useHandle(handle -> afterCommit.forEach(statement -> RowChange.make(handle, statement)));
            isUnsynced = false;
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            waiting.add(end);
            boolean interrupted = false;
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
