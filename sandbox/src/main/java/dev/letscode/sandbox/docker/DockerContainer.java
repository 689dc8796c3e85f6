package dev.letscode.sandbox.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.InspectContainerResponse.ContainerState;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.StreamType;
import dev.letscode.sandbox.Mount;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.init.Container;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A container that is attached to. Its standard error is init's own: programs' streams come in init's frames. */
final class DockerContainer implements Container {

    private static final int BUFFER = 256 * 1024;
    private static final int LAST_WORDS = 4096;
    private static final long PATIENCE_SECONDS = 5;

    private final DockerDaemon daemon;
    private final String id;
    private final Shape shape;
    private final Folders folders;
    private final Pipe toInit = new Pipe(BUFFER);
    private final Pipe fromInit = new Pipe(BUFFER);
    private final ByteArrayOutputStream words = new ByteArrayOutputStream();
    private final CountDownLatch detached = new CountDownLatch(1);
    private @Nullable Closeable attachment;
    private final boolean useGroups;
    private @Nullable MemoryLimit memory;

    DockerContainer(DockerDaemon daemon, String id, Shape shape, Folders folders, boolean useGroups) {
        this.useGroups = useGroups;
        this.daemon = daemon;
        this.id = id;
        this.shape = shape;
        this.folders = folders;
    }

    /** Attaches to the container, which must not have been started yet, and starts it. */
    void start() throws SandboxException, InterruptedException {
        attachment = daemon.ask(
                "cannot attach to a container",
                client -> client.attachContainerCmd(id)
                        .withStdIn(toInit.input())
                        .withStdOut(true)
                        .withStdErr(true)
                        .withFollowStream(true)
                        .exec(new Receiver())
                        .awaitStarted());
        daemon.ask("cannot start a container", client -> {
            client.startContainerCmd(id).exec();
            return id;
        });
        memory = memoryLimit();
    }

    private MemoryLimit memoryLimit() throws SandboxException, InterruptedException {
        MemoryLimit throughDaemon = new DaemonLimit(daemon, id, shape.idleBytes());
        if (!useGroups) {
            return throughDaemon;
        }
        ContainerState state = daemon.ask(
                "cannot look at a container",
                client -> client.inspectContainerCmd(id).exec().getState());
        Long process = state.getPidLong();
        return process == null
                ? throughDaemon
                : ContainerGroup.find(process, id, shape.idleBytes())
                        .<MemoryLimit>map(group -> group)
                        .orElse(throughDaemon);
    }

    /** Whether it can still be shown these folders. */
    boolean canShow(List<Mount> mounts) {
        return folders.canShow(mounts);
    }

    /** Shows folders of the host to a container that was made as a spare. Called once. */
    void show(List<Mount> mounts) throws SandboxException {
        folders.show(mounts);
    }

    /** Whether the daemon still passes its streams on. */
    boolean isAttached() {
        return detached.getCount() > 0;
    }

    @Override
    public void limitMemory(long bytes, InUse inUse) throws SandboxException, IOException {
        if (memory != null) {
            memory.limitFurther(bytes, inUse);
        }
    }

    @Override
    public void unlimitMemory() throws SandboxException {
        if (memory != null) {
            memory.limitTotal(shape.idleBytes());
        }
    }

    @Override
    public InputStream output() {
        return fromInit.input();
    }

    @Override
    public OutputStream input() {
        return toInit.output();
    }

    @Override
    public String lastWords() {
        try {
            if (detached.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                synchronized (words) {
                    return words.toString(StandardCharsets.UTF_8).strip();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "";
    }

    @Override
    public void remove() {
        boolean interrupted = Thread.interrupted();
        try {
            removeFromDaemon();
        } catch (SandboxException e) {
            // The daemon is gone, and without it nothing can be removed. Its end was the container's as well; what is
            // left of it is removed at the next start.
        } catch (InterruptedException e) {
            interrupted = true;
        }
        fromInit.end();
        try {
            if (attachment != null) {
                attachment.close();
            }
        } catch (IOException e) {
            // a connection to what is gone
        }
        folders.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void removeFromDaemon() throws SandboxException, InterruptedException {
        boolean removed = daemon.ask("cannot remove a container", client -> {
            try {
                client.removeContainerCmd(id).withForce(true).exec();
                return true;
            } catch (NotFoundException e) {
                return true; // it has removed itself
            } catch (ConflictException e) {
                return false; // it is just removing itself
            }
        });
        for (int tries = 0; !removed && tries < 500; tries++) {
            Thread.sleep(10);
            removed = daemon.ask("cannot look for a container", client -> {
                try {
                    client.inspectContainerCmd(id).exec();
                    return false;
                } catch (NotFoundException e) {
                    return true;
                }
            });
        }
    }

    /** Takes what the container prints, on a thread of docker-java's. */
    private final class Receiver extends ResultCallback.Adapter<Frame> {

        @Override
        public void onNext(Frame frame) {
            byte[] payload = frame.getPayload();
            if (frame.getStreamType() == StreamType.STDERR) {
                synchronized (words) {
                    words.write(payload, 0, Math.min(payload.length, LAST_WORDS - Math.min(LAST_WORDS, words.size())));
                }
                return;
            }
            try {
                fromInit.output().write(payload);
            } catch (IOException e) {
                // the environment is being closed, and nobody reads any more
            }
        }

        @Override
        public void onComplete() {
            end();
            super.onComplete();
        }

        @Override
        public void onError(Throwable throwable) {
            end();
            super.onError(throwable);
        }

        private void end() {
            fromInit.end();
            toInit.abandon();
            detached.countDown();
        }
    }
}
