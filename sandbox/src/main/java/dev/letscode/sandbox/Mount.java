package dev.letscode.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder of the host that an environment sees read-only.
 *
 * @param host an existing folder
 * @param guest where the environment sees it: one absolute name such as {@code /program}
 */
public record Mount(Path host, String guest) {

    public Mount {
        if (!guest.matches("/[a-z][a-z0-9_-]*")) {
            throw new IllegalArgumentException("a mount must be one absolute lower-case name, not " + guest);
        }
        host = host.toAbsolutePath().normalize();
    }

    /**
     * Sees to it that it can be shown.
     *
     * @throws SandboxException if there is no such folder
     */
    public void requireFolder() throws SandboxException {
        if (!Files.isDirectory(host)) {
            throw new SandboxException("cannot show " + host + " to a program: it is not a folder");
        }
    }
}
