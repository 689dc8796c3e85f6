package dev.letscode.sandbox.docker;

import com.github.dockerjava.api.command.InspectContainerResponse.ContainerState;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.NotFoundException;
import dev.letscode.sandbox.Mount;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.init.Container;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A container that is attached to. Its standard error is init's own: programs' streams come in init's frames. */
final class DockerContainer implements Container {

    private static final long PATIENCE_SECONDS = 5;

    private final DockerDaemon daemon;
    private final String id;
    private final Shape shape;
    private final Folders folders;
    private final boolean useGroups;
    private final Attachment attachment;
    private @Nullable MemoryLimit memory;

    /**
     * Attaches to a container, which must not have been started yet.
     *
     * @param folders given back with the container
     * @param useGroups whether memory is limited without the daemon where that is possible
     */
    DockerContainer(DockerDaemon daemon, String id, Shape shape, Folders folders, boolean useGroups)
            throws SandboxException, InterruptedException {
        this.useGroups = useGroups;
        this.daemon = daemon;
        this.id = id;
        this.shape = shape;
        this.folders = folders;
        this.attachment = daemon.attach(id);
    }

    /** Starts the container. */
    void start() throws SandboxException, InterruptedException {
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
        return attachment.isAlive();
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
        return attachment.output();
    }

    @Override
    public OutputStream input() {
        return attachment.input();
    }

    @Override
    public String lastWords() {
        try {
            return attachment.wordsAfterEnd(PATIENCE_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    @Override
    public void remove() {
        boolean interrupted = Thread.interrupted();
        try {
            remove(daemon, id);
        } catch (SandboxException e) {
            // The daemon is gone, and without it nothing can be removed. Its end was the container's as well; what is
            // left of it is removed at the next start.
        } catch (InterruptedException e) {
            interrupted = true;
        }
        try {
            attachment.close();
        } catch (IOException e) {
            // a connection to what is gone
        }
        folders.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Removes a container and waits until it is gone. */
    static void remove(DockerDaemon daemon, String id) throws SandboxException, InterruptedException {
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
}
