package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.init.Container.InUse;
import java.io.IOException;

/** Limits the memory of one container, run for run. Used by one thread at a time. */
sealed interface MemoryLimit permits ContainerGroup, DaemonLimit {

    /** Sets how much more than now there may be. */
    void limitFurther(long bytes, InUse inUse) throws SandboxException, IOException;

    /** Sets how much there may be in all. */
    void limitTotal(long bytes) throws SandboxException;
}
