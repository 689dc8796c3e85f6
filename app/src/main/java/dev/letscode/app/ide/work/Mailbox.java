package dev.letscode.app.ide.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Brings what comes from other threads to the owner of the models, in its order and as much at once as has come: the first
 * at once, and what follows soon once a frame, so that a thousand messages a second are some sixty calls. Thread-safe.
 *
 * @param <T> what comes
 */
public final class Mailbox<T> implements Consumer<T> {

    /** How long a frame takes, about: nobody sees what is read more often. */
    private static final Duration FRAME = Duration.ofMillis(16);

    private final Queue<T> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean announced = new AtomicBoolean();
    private final Background background;
    private final Consumer<? super List<T>> reader;
    private volatile long lastRead = System.nanoTime() - FRAME.toNanos();

    /**
     * Makes one.
     *
     * @param reader called by the owner of the models, never with an empty list
     */
    public Mailbox(Background background, Consumer<? super List<T>> reader) {
        this.background = background;
        this.reader = reader;
    }

    @Override
    public void accept(T message) {
        waiting.add(message);
        if (announced.compareAndSet(false, true)) {
            long since = System.nanoTime() - lastRead;
            if (since >= FRAME.toNanos()) {
                background.tell(this::read);
            } else {
                background.tellIn(FRAME.minusNanos(since), this::read);
            }
        }
    }

    /** Makes a change after everything that has come before it, which otherwise might be up to a frame later. */
    public void then(Runnable change) {
        background.tell(() -> {
            read();
            change.run();
        });
    }

    private void read() {
        lastRead = System.nanoTime();
        announced.set(false);
        List<T> all = new ArrayList<>();
        for (T message = waiting.poll(); message != null; message = waiting.poll()) {
            all.add(message);
        }
        if (!all.isEmpty()) {
            reader.accept(all);
        }
    }
}
