package dev.letscode.worker.python;

import dev.letscode.worker.GuestStopped;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.graalvm.polyglot.PolyglotException;

/**
 * Contexts that are ready: making one takes longer than most programs run. One thread makes them ahead of time and puts
 * the used ones away.
 */
final class ContextPool {

    /** One to check the next source in, and one to run it in. */
    private static final int READY = 2;

    /** Importing Python's own modules takes more than a thread usually has. */
    private static final long STACK = 64L << 20;

    private final Supplier<PythonContext> maker;
    private final BlockingQueue<PythonContext> ready = new LinkedBlockingQueue<>();
    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();

    ContextPool(Supplier<PythonContext> maker) {
        this.maker = maker;
        Thread thread = new Thread(null, this::work, "contexts", STACK);
        thread.setDaemon(true);
        thread.start();
        for (int i = 0; i < READY; i++) {
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
        ready.add(maker.get());
    }

    /** One that nobody has used. Waiting for it costs the calling thread no CPU time, which may be a guest's. */
    PythonContext take() {
        work.add(this::makeOne);
        try {
            return ready.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GuestStopped();
        }
    }

    void putAway(PythonContext used) {
        work.add(() -> {
            try {
                used.close();
            } catch (PolyglotException e) {
                // it was cancelled before: there is nothing left to close
            }
        });
    }

    /** Waits until as many are ready as there should be. */
    void fill() throws InterruptedException {
        while (ready.size() < READY) {
            Thread.sleep(1);
        }
    }
}
