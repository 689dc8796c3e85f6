package dev.letscode.sandbox;

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
}
