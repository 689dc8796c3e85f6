package dev.letscode.sandbox.docker;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.letscode.sandbox.SandboxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The real daemon that the tests talk to: {@code scripts/test} starts one and says where in {@code DOCKER_HOST}. */
final class TestDaemon {

    private TestDaemon() {}

    /** Settings for it; skips the test, and says why, where there is none. */
    static DockerSettings settings() throws SandboxException {
        Optional<String> missing = missing();
        assumeTrue(missing.isEmpty(), missing.orElse(""));
        return anywhere();
    }

    /** Why there is none. */
    static Optional<String> missing() throws SandboxException {
        Path socket = anywhere().socket();
        if (Files.exists(socket)) {
            return Optional.empty();
        }
        String reason = "there is no Docker daemon at " + socket
                + "; scripts/test starts one for its tests, and scripts/dockerd for others";
        System.err.println("SKIPPED: " + reason);
        return Optional.of(reason);
    }

    private static DockerSettings anywhere() throws SandboxException {
        return DockerSettings.of(System.getenv(), Path.of("target", "docker-cache"));
    }
}
