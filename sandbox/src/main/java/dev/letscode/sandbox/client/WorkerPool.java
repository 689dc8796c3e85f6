package dev.letscode.sandbox.client;

import dev.letscode.sandbox.CacheTally;
import dev.letscode.sandbox.CacheUse;
import dev.letscode.sandbox.Guest;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.init.InitEnvironment;
import dev.letscode.sandbox.init.InterruptWatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Workers that nobody uses now. The first seconds of a worker are its own, and it gets faster with every program: so
 * those that are given back are kept, and some are started before anybody needs them. None is kept for longer than the
 * settings say, and all of them together have no larger heaps than they say. Thread-safe.
 */
final class WorkerPool implements AutoCloseable {

    /** Of one shape. More are only needed by a burst of programs, and each takes up its memory. */
    private static final int KEPT = 4;

    private static final long MIB = 1L << 20;

    /** How often it is looked for those that have been idle for too long, as a share of that time. */
    private static final int LOOKS = 4;

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
    private final CacheTally workers = new CacheTally();
    private final CacheTally modules = new CacheTally();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("idle workers").factory());
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

    /**
     * A worker that is there or is being started.
     *
     * @param fresh whether it was started for who waits for it
     * @param since when it was last given back or wished for, in nanoseconds
     */
    private record Waiting(Shape shape, CompletableFuture<LiveWorker> worker, boolean fresh, long since) {

        /** One that nobody has now. */
        static Waiting idle(Shape shape, CompletableFuture<LiveWorker> worker) {
            return new Waiting(shape, worker, false, System.nanoTime());
        }

        Waiting touched() {
            return idle(shape, worker);
        }

        boolean hasFailed() {
            return worker.isCompletedExceptionally();
        }

        boolean isIdleFor(Duration time) {
            return worker.isDone() && System.nanoTime() - since >= time.toNanos();
        }
    }

    WorkerPool(Installation installation, Carrier carrier) {
        this.installation = installation;
        this.carrier = carrier;
        long look = installation.settings().idle().dividedBy(LOOKS).toNanos();
        var _ = looking.scheduleWithFixedDelay(this::endIdle, look, look, TimeUnit.NANOSECONDS);
    }

    /** Starts a worker of this shape unless there is one, or keeps that one for longer. Returns at once. */
    void prepare(Shape shape) {
        List<LiveWorker> surplus;
        synchronized (waiting) {
            if (closed) {
                return;
            }
            waiting.removeIf(Waiting::hasFailed);
            Optional<Waiting> there = best(shape);
            if (there.isPresent()) {
                waiting.remove(there.get());
                waiting.add(there.get().touched());
                return;
            }
            surplus = makeRoom(shape.heapMiB());
            if (waiting.isEmpty() || keptMiB() + shape.heapMiB() <= mostMiB()) {
                waiting.add(Waiting.idle(shape, startLater(shape)));
            }
        }
        end(surplus);
    }

    private void endIdle() {
        List<LiveWorker> surplus;
        synchronized (waiting) {
            List<Waiting> idle = waiting.stream()
                    .filter(one -> one.isIdleFor(installation.settings().idle()))
                    .toList();
            waiting.removeAll(idle);
            surplus = workersOf(idle);
        }
        end(surplus);
    }

    /** Takes out those that were not used for longest, as far as a heap of this size needs it. */
    private List<LiveWorker> makeRoom(long heapMiB) {
        List<Waiting> surplus = new ArrayList<>();
        while (keptMiB() + heapMiB > mostMiB()) {
            Optional<Waiting> oldest =
                    waiting.stream().filter(one -> one.worker().isDone()).min(Comparator.comparingLong(Waiting::since));
            if (oldest.isEmpty()) {
                break;
            }
            waiting.remove(oldest.get());
            surplus.add(oldest.get());
        }
        return workersOf(surplus);
    }

    private long keptMiB() {
        return waiting.stream().mapToLong(one -> one.shape().heapMiB()).sum();
    }

    private long mostMiB() {
        return installation.settings().keptBytes() / MIB;
    }

    private static List<LiveWorker> workersOf(List<Waiting> ready) {
        return ready.stream()
                .filter(one -> !one.hasFailed())
                .map(one -> one.worker().join())
                .toList();
    }

    private void end(List<LiveWorker> surplus) {
        surplus.forEach(worker -> {
            workers.evict();
            modules.add(worker.isFit(Integer.MAX_VALUE) ? worker.newUse() : CacheUse.NONE);
            worker.close();
        });
    }

    /** How many nobody uses now that are not just being started. */
    int ready() {
        synchronized (waiting) {
            return (int) waiting.stream()
                    .filter(one -> one.worker().isDone() && !one.hasFailed())
                    .count();
        }
    }

    /** How often there was a worker when one was needed. */
    CacheUse workers() {
        return workers.use();
    }

    /** How often a worker had kept what it needed of a program. */
    CacheUse modules() {
        return modules.use();
    }

    /** A worker that nobody else has, to be given back or closed. An interruption ends the waiting for one at once. */
    LiveWorker take(Shape shape) throws SandboxException, InterruptedException {
        while (true) {
            Waiting next = poll(shape).orElseGet(() -> new Waiting(shape, startLater(shape), true, System.nanoTime()));
            try {
                LiveWorker worker = next.worker().get();
                if (next.fresh() || worker.isFit(installation.settings().runs())) {
                    count(worker, next.fresh());
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

    private void count(LiveWorker worker, boolean fresh) {
        if (fresh) {
            workers.miss();
        } else {
            workers.hit();
            modules.add(worker.newUse());
        }
    }

    private void putBack(Waiting next) {
        synchronized (waiting) {
            waiting.add(next.touched());
        }
    }

    /** Of somebody who is done with it and has left nothing in it. */
    void giveBack(LiveWorker worker) {
        List<LiveWorker> surplus;
        synchronized (waiting) {
            if (closed || count(worker.shape()) >= KEPT) {
                surplus = List.of(worker);
            } else {
                surplus = makeRoom(worker.shape().heapMiB());
                waiting.add(Waiting.idle(worker.shape(), CompletableFuture.completedFuture(worker)));
            }
        }
        end(surplus);
    }

    private long count(Shape shape) {
        return waiting.stream().filter(one -> one.shape().isEnoughFor(shape)).count();
    }

    private Optional<Waiting> poll(Shape shape) {
        synchronized (waiting) {
            Optional<Waiting> best = best(shape);
            best.ifPresent(waiting::remove);
            return best;
        }
    }

    private Optional<Waiting> best(Shape shape) {
        return waiting.stream()
                .filter(one -> one.shape().isEnoughFor(shape))
                .min(Comparator.comparing((Waiting one) -> !one.worker().isDone())
                        .thenComparingLong(one -> one.shape().heapMiB()));
    }

    private void startSpares(Shape shape) {
        synchronized (waiting) {
            while (!closed && count(shape) < installation.settings().spares()) {
                waiting.add(Waiting.idle(shape, startLater(shape)));
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
            try {
                environment.requireAlive(); // what it has done to warm up is counted for nobody
            } catch (SandboxException e) {
                environment.close();
                throw e;
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
        looking.shutdownNow();
        List.copyOf(starting).forEach(container -> container.giveUp(CLOSED));
        List.copyOf(open).forEach(InitEnvironment::close);
        interrupts.close();
    }
}
