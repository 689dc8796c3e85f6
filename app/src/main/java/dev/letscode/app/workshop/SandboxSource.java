package dev.letscode.app.workshop;

import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.docker.DockerImages;
import java.nio.file.Path;
import java.util.Map;

/** Makes the sandbox of this machine, when a command needs it. */
@FunctionalInterface
public interface SandboxSource {

    /**
     * Makes it.
     *
     * @param cacheFolder where it may keep what it needs itself
     * @throws SandboxException if nothing can be run safely on this machine
     */
    Sandbox open(Path cacheFolder) throws SandboxException, InterruptedException;

    /** All that this machine may have, by their names, for who wants to compare them. */
    default Map<String, SandboxSource> each() {
        return Map.of("the sandbox", this);
    }

    /** The client tier's sandbox for who judges once: no worker is started ahead. */
    default Sandbox client(Path cacheFolder, Sandbox around) throws SandboxException {
        return client(cacheFolder, around, 0);
    }

    /**
     * Makes the client tier's sandbox.
     *
     * @param cacheFolder where it may keep what it needs itself
     * @param around this machine's sandbox, which stays open for longer; or why there is none
     * @param spares workers of each kind that are started ahead of the next one's need
     * @throws SandboxException if its workers cannot be started
     */
    default Sandbox client(Path cacheFolder, Sandbox around, int spares) throws SandboxException {
        throw new SandboxException("there is no client tier here");
    }

    /**
     * The images of this machine's Docker.
     *
     * @throws SandboxException if there is no Docker
     */
    default DockerImages images() throws SandboxException {
        throw new SandboxException("there is no Docker here");
    }
}
