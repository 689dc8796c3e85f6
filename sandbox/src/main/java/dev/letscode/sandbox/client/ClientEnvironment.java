package dev.letscode.sandbox.client;

import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Guest;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Mount;
import dev.letscode.sandbox.Run;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import dev.letscode.sandbox.init.InitEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An environment whose programs run in a worker of the kind that the first of them needs; a worker that has become unfit
 * is replaced before the next run.
 */
final class ClientEnvironment implements Environment {

    private static final long MIB = 1L << 20;

    /** Heaps come in a few sizes, so that a worker that was started ahead has the right one. */
    private static final long[] HEAPS_MIB = {256, 512, 1024, 2048, 4096, 8192, 16_384};

    private final EnvironmentSpec spec;
    private final WorkerPool pool;
    private final int mostRuns;
    private final WorkFolder work;
    private final Consumer<ClientEnvironment> onClose;
    private final AtomicReference<@Nullable LiveWorker> worker = new AtomicReference<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    ClientEnvironment(
            EnvironmentSpec spec, WorkerPool pool, ClientSettings settings, Consumer<ClientEnvironment> onClose)
            throws SandboxException {
        this.spec = spec;
        this.pool = pool;
        this.mostRuns = settings.runs();
        this.onClose = onClose;
        try {
            this.work = new WorkFolder(settings.scratch(), spec.workBytes(), spec.workFiles());
        } catch (IOException e) {
            throw new SandboxException("cannot make a folder in " + settings.scratch() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void write(String path, long size, InputStream content, boolean executable) throws SandboxException {
        requireOpen();
        work.write(path, size, content);
    }

    @Override
    public void collect(String path, Path target, long maxBytes) throws SandboxException {
        requireOpen();
        work.collect(path, target, maxBytes);
    }

    @Override
    public void reset() throws SandboxException {
        requireOpen();
        work.empty();
    }

    @Override
    public Run start(Command command, Limits limits, Streams streams) throws SandboxException, InterruptedException {
        requireOpen();
        Optional<Guest> guest = Guest.byId(command.arguments().getFirst());
        if (guest.isEmpty()) {
            return new EndedRun(command.arguments().getFirst()
                    + ": No such file or directory, as the client tier runs javascript, python and wasm only");
        }
        WorkerPool.Shape wanted = shape(guest.get(), limits);
        LiveWorker current = worker.get();
        if (current == null || !current.shape().isEnoughFor(wanted) || !current.isFit(mostRuns)) {
            current = replace(wanted);
        }
        for (String word : command.arguments()) {
            showWorkFile(current.environment(), command.directory(), word);
        }
        current.count();
        return current.environment().start(command, limits, streams);
    }

    private LiveWorker replace(WorkerPool.Shape wanted) throws SandboxException, InterruptedException {
        leave(worker.getAndSet(null));
        LiveWorker fresh = pool.take(wanted);
        worker.set(fresh);
        if (closed.get()) {
            leave(worker.getAndSet(null));
        }
        requireOpen();
        for (Mount mount : spec.mounts()) {
            show(fresh.environment(), mount);
        }
        return fresh;
    }

    /** What was shown to it is of no concern to its next user. One that is unfit may still be busy, and is ended now. */
    private void leave(@Nullable LiveWorker last) {
        if (last == null) {
            return;
        }
        try {
            if (!last.isFit(mostRuns)) {
                last.close();
                return;
            }
            last.environment().reset();
            pool.giveBack(last);
        } catch (SandboxException | IllegalStateException e) {
            last.close(); // it is busy or broken
        }
    }

    private static void show(InitEnvironment worker, Mount mount) throws SandboxException {
        try (Stream<Path> walk = Files.walk(mount.host())) {
            List<Path> files = walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
            for (Path file : files) {
                String name = mount.host().relativize(file).toString().replace('\\', '/');
                show(worker, mount.guest() + "/" + name, file);
            }
        } catch (IOException e) {
            throw new SandboxException("cannot show " + mount.host() + " to a program: " + e.getMessage(), e);
        }
    }

    private static void show(InitEnvironment worker, String guestName, Path file) throws SandboxException {
        try (InputStream content = Files.newInputStream(file)) {
            worker.show(guestName, Files.size(file), content);
        } catch (IOException e) {
            throw new SandboxException("cannot show " + file + " to a program: " + e.getMessage(), e);
        }
    }

    /** Of the work directory a worker needs what its command names; a guest sees none of it. */
    private void showWorkFile(InitEnvironment current, String directory, String word) throws SandboxException {
        String name = word.startsWith("/") ? word : directory + "/" + word;
        if (name.startsWith(WORK_DIRECTORY + "/") && name.indexOf('\0') < 0) {
            Optional<Path> file = work.find(name.substring(WORK_DIRECTORY.length() + 1));
            if (file.isPresent()) {
                show(current, name, file.get());
            }
        }
    }

    /** The worker that a program of this kind needs. */
    static WorkerPool.Shape shape(Guest guest, Limits limits) {
        return new WorkerPool.Shape(guest, heapMiB(guest, limits.memoryBytes()));
    }

    private static long heapMiB(Guest guest, long memoryBytes) {
        long wanted = (memoryBytes + MIB - 1) / MIB;
        long heap = LongStream.of(HEAPS_MIB)
                .filter(size -> size >= wanted)
                .findFirst()
                .orElse(HEAPS_MIB[HEAPS_MIB.length - 1]);
        return heap
                + switch (guest) {
                    case JAVASCRIPT -> 160;
                    case PYTHON -> 320;
                    // The stack, and the smaller array beside the larger one when a guest's memory grows
                    case WASM -> 224 + (heap <= 448 ? 128 : 512);
                };
    }

    private void requireOpen() throws SandboxException {
        if (closed.get()) {
            throw new SandboxException("the environment is closed");
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            leave(worker.getAndSet(null));
            work.close();
            onClose.accept(this);
        }
    }
}
