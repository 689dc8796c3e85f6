package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.CacheTally;
import dev.letscode.sandbox.CacheUse;
import dev.letscode.sandbox.Mount;
import dev.letscode.sandbox.SandboxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Containers that were made ahead of need: starting one takes some hundred milliseconds, showing it an environment's
 * folders less than one. Each is used once. Thread-safe.
 */
final class SparePool implements AutoCloseable {

    /** Environments for compiling, running and checking differ; more than these are not kept ready. */
    private static final int MOST_SHAPES = 4;

    private static final long PATIENCE_SECONDS = 30;

    private final Containers containers;
    private final int size;
    private final Map<Shape, Deque<DockerContainer>> ready = new LinkedHashMap<>(MOST_SHAPES, 1, true);
    private final ExecutorService maker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("letscode-spare-containers").factory());
    private final CacheTally tally = new CacheTally();
    private boolean closed;

    /** @param size spares of each shape */
    SparePool(Containers containers, int size) {
        this.containers = containers;
        this.size = size;
    }

    /** A container that sees these folders, if there is one ready; another one takes its place in the background. */
    Optional<DockerContainer> take(Shape shape, List<Mount> mounts) throws SandboxException {
        Optional<DockerContainer> spare = size == 0 ? Optional.empty() : next(shape, mounts);
        if (spare.isPresent()) {
            tally.hit();
        } else {
            tally.miss();
        }
        replenish(shape);
        if (spare.isPresent()) {
            try {
                spare.get().show(mounts);
            } catch (SandboxException e) {
                spare.get().remove();
                throw e;
            }
        }
        return spare;
    }

    private synchronized Optional<DockerContainer> next(Shape shape, List<Mount> mounts) {
        Deque<DockerContainer> spares = ready.get(shape);
        while (spares != null && !spares.isEmpty()) {
            DockerContainer spare = spares.poll();
            if (spare.isAttached() && spare.canShow(mounts)) {
                return Optional.of(spare);
            }
            maker.execute(spare::remove); // its daemon was started anew, or it lacks a place for one of the folders
        }
        return Optional.empty();
    }

    /** Makes spares of a shape until there are enough. */
    synchronized void replenish(Shape shape) {
        if (!closed && size > 0 && ready.getOrDefault(shape, new ArrayDeque<>()).size() < size) {
            maker.execute(() -> make(shape));
        }
    }

    private void make(Shape shape) {
        if (!isWanted(shape)) {
            return;
        }
        DockerContainer spare;
        try {
            spare = containers.spare(shape);
        } catch (SandboxException e) {
            return; // the next environment will be made without a spare, and whoever wants it is told
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        keep(shape, spare).forEach(DockerContainer::remove);
        replenish(shape);
    }

    private synchronized boolean isWanted(Shape shape) {
        return !closed && ready.getOrDefault(shape, new ArrayDeque<>()).size() < size;
    }

    /** Returns what is to be removed: spares of the shape that was not asked for the longest. */
    private synchronized List<DockerContainer> keep(Shape shape, DockerContainer spare) {
        ready.computeIfAbsent(shape, _ -> new ArrayDeque<>()).add(spare);
        List<DockerContainer> surplus = new ArrayList<>();
        if (closed) {
            surplus.addAll(all());
        } else if (ready.size() > MOST_SHAPES) {
            Shape eldest = ready.keySet().iterator().next();
            surplus.addAll(ready.remove(eldest));
            surplus.forEach(one -> tally.evict());
        }
        return surplus;
    }

    private List<DockerContainer> all() {
        List<DockerContainer> all =
                ready.values().stream().flatMap(Deque::stream).toList();
        ready.clear();
        return all;
    }

    /** How often there was one. */
    CacheUse use() {
        return tally.use();
    }

    /** How many are ready now. */
    synchronized int ready() {
        return ready.values().stream().mapToInt(Deque::size).sum();
    }

    @Override
    public void close() {
        List<DockerContainer> left;
        synchronized (this) {
            closed = true;
            left = all();
        }
        left.forEach(DockerContainer::remove);
        maker.shutdown(); // what is just being made is removed by its maker
        try {
            if (!maker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                maker.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
