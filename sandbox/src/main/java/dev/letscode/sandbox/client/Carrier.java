package dev.letscode.sandbox.client;

import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.init.Container;

/** What worker processes are started in. */
interface Carrier {

    /** For a person: {@code inside the sandbox namespace}. */
    String about();

    /** Starts one; it is not ready yet. */
    Container start(WorkerCommand command) throws SandboxException, InterruptedException;
}
