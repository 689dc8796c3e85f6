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
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Workers that nobody uses now. The first seconds of a worker are its own, and it gets faster with every program: so
 * those that are given back are kept, and some are started before anybody needs them. Thread-safe.
 */
final class WorkerPool implements AutoCloseable {

    /** Of one shape. More are only needed by a burst of programs, and each takes up its memory. */
    private static final int KEPT = 4;

    private final Installation installation;
    private final Carrier carrier;
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

    private record Waiting(Shape shape, CompletableFuture<LiveWorker> worker) {}

    WorkerPool(Installation installation, Carrier carrier) {
        this.installation = installation;
        this.carrier = carrier;
    }

    /** A worker that nobody else has, to be given back or closed. */
    LiveWorker take(Shape shape) throws SandboxException, InterruptedException {
        for (CompletableFuture<LiveWorker> next = poll(shape); next != null; next = poll(shape)) {
            try {
                LiveWorker worker = next.get();
                if (worker.isFit(installation.settings().runs())) {
                    startSpares(shape);
                    return worker;
                }
                worker.close();
            } catch (CancellationException | ExecutionException e) {
                // what is wrong will be said by the next attempt, if it still is
            }
        }
        LiveWorker worker = start(shape);
        startSpares(shape);
        return worker;
    }

    /** Of somebody who is done with it and has left nothing in it. */
    void giveBack(LiveWorker worker) {
        synchronized (waiting) {
            if (!closed && count(worker.shape()) < KEPT) {
                waiting.add(new Waiting(worker.shape(), CompletableFuture.completedFuture(worker)));
                return;
            }
        }
        worker.close();
    }

    private long count(Shape shape) {
        return waiting.stream().filter(one -> one.shape().isEnoughFor(shape)).count();
    }

    private @Nullable CompletableFuture<LiveWorker> poll(Shape shape) {
        synchronized (waiting) {
            Optional<Waiting> best = waiting.stream()
                    .filter(one -> one.shape().isEnoughFor(shape))
                    .min(Comparator.comparing((Waiting one) -> !one.worker().isDone())
                            .thenComparingLong(one -> one.shape().heapMiB()));
            best.ifPresent(waiting::remove);
            return best.map(Waiting::worker).orElse(null);
        }
    }

    private void startSpares(Shape shape) {
        synchronized (waiting) {
            while (!closed && count(shape) < installation.settings().spares()) {
                waiting.add(new Waiting(shape, startLater(shape)));
            }
        }
    }

    private CompletableFuture<LiveWorker> startLater(Shape shape) {
        CompletableFuture<LiveWorker> started = new CompletableFuture<>();
        Thread.ofVirtual().name("spare worker").start(() -> {
            try {
                started.complete(start(shape));
            } catch (SandboxException | InterruptedException | RuntimeException e) {
                started.completeExceptionally(e);
            }
        });
        return started;
    }

    private LiveWorker start(Shape shape) throws SandboxException, InterruptedException {
        WorkerCommand command = new WorkerCommand(installation, shape.guest(), shape.heapMiB());
        InitEnvironment environment = InitEnvironment.attach(carrier.start(command), interrupts, open::remove);
        open.add(environment);
        synchronized (waiting) {
            if (!closed) {
                return new LiveWorker(shape, environment);
            }
        }
        environment.close();
        throw new SandboxException("the sandbox is closed");
    }

    @Override
    public void close() {
        synchronized (waiting) {
            closed = true;
        }
        List.copyOf(open).forEach(InitEnvironment::close);
        interrupts.close();
    }
}
