package dev.letscode.worker;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.graalvm.polyglot.PolyglotException;
import org.jspecify.annotations.Nullable;

/**
 * Contexts that are ready: making one takes longer than many programs run. One thread makes them ahead of time and puts the
 * used ones away. Thread-safe.
 *
 * @param <C> a context, prepared as far as it can be before a program is known
 */
public final class ContextPool<C> {

    /** Name of the thread that makes contexts. What it does is not compiled (ADR 21). */
    public static final String THREAD = "contexts";

    /** With so many a process is warm; the others are made while it has nothing to do. */
    private static final int ENOUGH = 2;

    /** Importing Python's own modules takes more than a thread usually has. */
    private static final long STACK = 64L << 20;

    private final Supplier<C> maker;
    private final Consumer<C> closer;
    private final BlockingQueue<CompletableFuture<C>> ready = new LinkedBlockingQueue<>();
    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();

    /** What has failed; of the pool's thread. From then on there are no more contexts, and this process is of no use. */
    private @Nullable Throwable failure;

    /**
     * Begins to make the first ones.
     *
     * @param size how many there are as soon as nobody has taken one for a while: so many programs can come at once
     * @param maker makes one, on the pool's thread
     * @param closer ends one, there as well
     */
    public ContextPool(int size, Supplier<C> maker, Consumer<C> closer) {
        this.maker = maker;
        this.closer = closer;
        Thread thread = new Thread(null, this::work, THREAD, STACK);
        thread.setDaemon(true);
        thread.start();
        for (int i = 0; i < size; i++) {
            work.add(this::makeOne);
        }
    }

    private void work() {
        try {
            while (true) {
                work.take().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void makeOne() {
        CompletableFuture<C> one = new CompletableFuture<>();
        attempt(() -> one.complete(maker.get()));
        if (failure != null) {
            one.completeExceptionally(failure);
        }
        ready.add(one);
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
            failure = e;
        }
    }

    /**
     * One that nobody has used. Waiting for it costs the calling thread no CPU time, which may be a guest's.
     *
     * @throws IllegalStateException if none can be made
     */
    public C take() {
        work.add(this::makeOne);
        try {
            return ready.take().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GuestStopped();
        } catch (ExecutionException e) {
            throw new IllegalStateException("no context can be made: " + e.getCause(), e);
        }
    }

    /** Ends one, soon. */
    public void putAway(C used) {
        work.add(() -> attempt(() -> {
            try {
                closer.accept(used);
            } catch (PolyglotException e) {
                // it was cancelled before: there is nothing left to close
            }
        }));
    }

    /** Does something once all is made and put away that was asked for before. */
    public void afterwards(Runnable action) {
        work.add(() -> attempt(action));
    }

    /** Waits until there are enough for a program, and the next one. */
    public void fill() throws IOException {
        try {
            while (ready.size() < ENOUGH) {
                Thread.sleep(1);
            }
        } catch (InterruptedException e) {
            throw new IOException("interrupted", e);
        }
    }
}
