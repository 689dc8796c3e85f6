package dev.letscode.sandbox.namespace;

import dev.letscode.sandbox.CacheTally;
import dev.letscode.sandbox.CacheUse;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Mount;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.init.InitEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Environments that were opened because somebody said that they would be needed. Each is used once, by whoever asks for
 * exactly what it was opened for. An idle one is an init of a few hundred kilobytes. Thread-safe.
 */
final class SpareEnvironments implements AutoCloseable {

    private static final int MOST = 4;
    private static final long PATIENCE_SECONDS = 10;

    /** A program in the cache that is not used for an hour may go; nobody comes for an environment that late. */
    private static final Duration IDLE = Duration.ofMinutes(10);

    private final Opener opener;
    private final CacheTally tally = new CacheTally();
    private final List<Spare> ready = new ArrayList<>();
    private final ScheduledThreadPoolExecutor maker = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("letscode-spare-environments").factory());
    private boolean closed;

    /** Opens an environment. */
    interface Opener {
        InitEnvironment open(EnvironmentSpec spec) throws SandboxException;
    }

    /**
     * What an environment is opened for.
     *
     * @param folders which ones its mounts are: another folder that has taken the place of one is not seen by who was
     *     shown the first
     */
    private record Kind(EnvironmentSpec spec, List<Object> folders) {

        static Kind of(EnvironmentSpec spec) throws IOException {
            List<Object> folders = new ArrayList<>();
            for (Mount mount : spec.mounts()) {
                folders.add(identity(mount.host()));
            }
            return new Kind(spec, List.copyOf(folders));
        }

        private static Object identity(Path folder) throws IOException {
            Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
            return Objects.requireNonNullElse(key, folder);
        }
    }

    private record Spare(Kind kind, InitEnvironment environment, long since) {}

    SpareEnvironments(Opener opener) {
        this.opener = opener;
        maker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Opens one unless there is one, or keeps that one for longer. Returns at once. */
    void prepare(EnvironmentSpec spec) {
        synchronized (ready) {
            if (closed) {
                return;
            }
            maker.execute(() -> make(spec));
        }
    }

    private void make(EnvironmentSpec spec) {
        try {
            Kind kind = Kind.of(spec);
            if (!touch(kind)) {
                keep(new Spare(kind, opener.open(spec), System.nanoTime()));
            }
        } catch (IOException | SandboxException e) {
            return; // whoever opens such an environment will be told
        }
        var _ = maker.schedule(this::endIdle, IDLE.toNanos(), TimeUnit.NANOSECONDS);
    }

    private boolean touch(Kind kind) {
        synchronized (ready) {
            Optional<Spare> there =
                    ready.stream().filter(one -> one.kind().equals(kind)).findFirst();
            there.ifPresent(one -> {
                ready.remove(one);
                ready.addLast(new Spare(kind, one.environment(), System.nanoTime()));
            });
            return closed || there.isPresent();
        }
    }

    private void keep(Spare spare) {
        List<Spare> surplus = new ArrayList<>();
        synchronized (ready) {
            ready.addLast(spare);
            while (closed ? !ready.isEmpty() : ready.size() > MOST) {
                surplus.add(ready.removeFirst());
            }
        }
        end(surplus);
    }

    private void endIdle() {
        List<Spare> surplus;
        synchronized (ready) {
            surplus = ready.stream()
                    .filter(one -> System.nanoTime() - one.since() >= IDLE.toNanos())
                    .toList();
            ready.removeAll(surplus);
        }
        end(surplus);
    }

    private void end(List<Spare> surplus) {
        surplus.forEach(one -> {
            tally.evict();
            one.environment().close();
        });
    }

    /** One that was opened for this, if there is one. */
    Optional<InitEnvironment> take(EnvironmentSpec spec) {
        Optional<InitEnvironment> spare = poll(spec).filter(SpareEnvironments::isAlive);
        if (spare.isPresent()) {
            tally.hit();
        } else {
            tally.miss();
        }
        return spare;
    }

    private Optional<InitEnvironment> poll(EnvironmentSpec spec) {
        synchronized (ready) {
            if (ready.isEmpty()) {
                return Optional.empty();
            }
            try {
                Kind kind = Kind.of(spec);
                Optional<Spare> there =
                        ready.stream().filter(one -> one.kind().equals(kind)).findFirst();
                there.ifPresent(ready::remove);
                return there.map(Spare::environment);
            } catch (IOException e) {
                return Optional.empty(); // a folder is not there, which is said when one is opened
            }
        }
    }

    private static boolean isAlive(InitEnvironment environment) {
        try {
            environment.requireAlive();
            return true;
        } catch (SandboxException e) {
            environment.close();
            return false;
        }
    }

    /** How many there are now. */
    int ready() {
        synchronized (ready) {
            return ready.size();
        }
    }

    /** How often there was one when one was needed. */
    CacheUse use() {
        return tally.use();
    }

    /** Ends those that are there, and one that is just being made. */
    @Override
    public void close() {
        List<Spare> left;
        synchronized (ready) {
            closed = true;
            left = List.copyOf(ready);
            ready.clear();
        }
        maker.shutdown();
        left.forEach(one -> one.environment().close());
        try {
            var _ = maker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
