package dev.letscode.sandbox.client;

import dev.letscode.sandbox.Guest;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.init.InitEnvironment;
import dev.letscode.sandbox.init.InterruptWatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Workers that nobody uses now. The first seconds of a worker are its own, and it gets faster with every program: so
 * those that are given back are kept, and some are started before anybody needs them. Thread-safe.
 */
final class WorkerPool implements AutoCloseable {

    /** Of one shape. More are only needed by a burst of programs, and each takes up its memory. */
    private static final int KEPT = 4;

    /** Far more than a busy machine takes. */
    private static final long PATIENCE_SECONDS = 180;

    private static final String CLOSED = "the sandbox is closed";

    private final Installation installation;
    private final Carrier carrier;
    private final Set<Starting> starting = ConcurrentHashMap.newKeySet();
    private final Set<Guest> distrusted = ConcurrentHashMap.newKeySet();
    private final InterruptWatch interrupts = new InterruptWatch();
    private final Set<InitEnvironment> open = ConcurrentHashMap.newKeySet();
    private final List<Waiting> waiting = new ArrayList<>();
    private boolean closed;

    /**
     * What one worker is in contrast to another.
     *
     * @param guest kind of its programs
     * @param heapMiB of its heap at most
     */
    record Shape(Guest guest, long heapMiB) {

        /** Whether a worker of this shape does for who wants the other one: memory is limited within it, too. */
        boolean isEnoughFor(Shape wanted) {
            return guest == wanted.guest && heapMiB >= wanted.heapMiB;
        }
    }

    /** @param fresh whether it was started for who waits for it */
    private record Waiting(Shape shape, CompletableFuture<LiveWorker> worker, boolean fresh) {}

    WorkerPool(Installation installation, Carrier carrier) {
        this.installation = installation;
        this.carrier = carrier;
    }

    /** A worker that nobody else has, to be given back or closed. An interruption ends the waiting for one at once. */
    LiveWorker take(Shape shape) throws SandboxException, InterruptedException {
        while (true) {
            Waiting next = poll(shape).orElseGet(() -> new Waiting(shape, startLater(shape), true));
            try {
                LiveWorker worker = next.worker().get();
                if (next.fresh() || worker.isFit(installation.settings().runs())) {
                    startSpares(shape);
                    return worker;
                }
                worker.close();
            } catch (InterruptedException e) {
                putBack(next); // it will be ready for the next one
                throw e;
            } catch (ExecutionException e) {
                if (next.fresh()) {
                    throw e.getCause() instanceof SandboxException failure
                            ? failure
                            : new SandboxException("cannot start a worker of the client tier: " + e.getCause(), e);
                }
                // what is wrong will be said by the next attempt, if it still is
            }
        }
    }

    private void putBack(Waiting next) {
        synchronized (waiting) {
            waiting.add(new Waiting(next.shape(), next.worker(), false));
        }
    }

    /** Of somebody who is done with it and has left nothing in it. */
    void giveBack(LiveWorker worker) {
        synchronized (waiting) {
            if (!closed && count(worker.shape()) < KEPT) {
                waiting.add(new Waiting(worker.shape(), CompletableFuture.completedFuture(worker), false));
                return;
            }
        }
        worker.close();
    }

    private long count(Shape shape) {
        return waiting.stream().filter(one -> one.shape().isEnoughFor(shape)).count();
    }

    private Optional<Waiting> poll(Shape shape) {
        synchronized (waiting) {
            Optional<Waiting> best = waiting.stream()
                    .filter(one -> one.shape().isEnoughFor(shape))
                    .min(Comparator.comparing((Waiting one) -> !one.worker().isDone())
                            .thenComparingLong(one -> one.shape().heapMiB()));
            best.ifPresent(waiting::remove);
            return best;
        }
    }

    private void startSpares(Shape shape) {
        synchronized (waiting) {
            while (!closed && count(shape) < installation.settings().spares()) {
                waiting.add(new Waiting(shape, startLater(shape), false));
            }
        }
    }

    private CompletableFuture<LiveWorker> startLater(Shape shape) {
        CompletableFuture<LiveWorker> started = new CompletableFuture<>();
        Thread.ofVirtual().name("spare worker").start(() -> {
            try {
                started.complete(start(shape));
            } catch (SandboxException | InterruptedException | RuntimeException | Error e) {
                // whatever it is, somebody waits
                started.completeExceptionally(e);
            }
        });
        return started;
    }

    private LiveWorker start(Shape shape) throws SandboxException, InterruptedException {
        boolean cached = !distrusted.contains(shape.guest());
        WorkerCommand command = new WorkerCommand(installation, shape.guest(), shape.heapMiB(), cached);
        try {
            return start(shape, command);
        } catch (SandboxException e) {
            if (isClosed() || !command.isCached()) {
                throw e;
            }
            // The JVM checks its cache, but not all that can be wrong with it
            LiveWorker worker = start(shape, command.uncached());
            distrusted.add(shape.guest());
            return worker;
        }
    }

    private LiveWorker start(Shape shape, WorkerCommand command) throws SandboxException, InterruptedException {
        Starting container = new Starting(carrier.start(command));
        starting.add(container);
        CompletableFuture<Void> late = CompletableFuture.runAsync(
                () -> container.giveUp("its worker was not ready after " + PATIENCE_SECONDS + " s"),
                CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        try {
            if (isClosed()) {
                container.remove();
                throw new SandboxException(CLOSED);
            }
            InitEnvironment environment = InitEnvironment.attach(container, interrupts, open::remove);
            open.add(environment);
            if (isClosed()) {
                environment.close();
                throw new SandboxException(CLOSED);
            }
            return new LiveWorker(shape, environment);
        } finally {
            late.cancel(false);
            starting.remove(container);
        }
    }

    private boolean isClosed() {
        synchronized (waiting) {
            return closed;
        }
    }

    @Override
    public void close() {
        synchronized (waiting) {
            closed = true;
        }
        List.copyOf(starting).forEach(container -> container.giveUp(CLOSED));
        List.copyOf(open).forEach(InitEnvironment::close);
        interrupts.close();
    }
}
