package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.init.Container.InUse;
import java.io.IOException;

/**
 * Through the daemon, for a process that may not write to control groups: some ten milliseconds where the limit changes,
 * and a question to init before each run.
 */
final class DaemonLimit implements MemoryLimit {

    /** Init's own use comes and goes by some pages; so much more or less is not worth a change. */
    private static final long TOLERANCE = 64 * 1024;

    private final DockerDaemon daemon;
    private final String container;
    private long set;

    /** @param set the limit that the container was made with */
    DaemonLimit(DockerDaemon daemon, String container, long set) {
        this.daemon = daemon;
        this.container = container;
        this.set = set;
    }

    @Override
    public void limitFurther(long bytes, InUse inUse) throws SandboxException, IOException {
        limitTotal(inUse.bytes() + bytes);
    }

    @Override
    public void limitTotal(long bytes) throws SandboxException {
        if (Math.abs(bytes - set) <= TOLERANCE) {
            return;
        }
        boolean interrupted = Thread.interrupted(); // it is the run to come that an interrupt ends
        try {
            daemon.ask(
                    "cannot limit the memory of a container",
                    client -> client.updateContainerCmd(container)
                            .withMemory(bytes)
                            .withMemorySwap(bytes)
                            .exec());
        } catch (InterruptedException e) {
            interrupted = true;
            throw new SandboxException("interrupted while the memory of a container was limited", e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        set = bytes;
    }
}
