package dev.letscode.sandbox.docker;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.letscode.sandbox.SandboxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real daemon that the tests talk to: {@code scripts/test} starts one and says where in {@code DOCKER_HOST}. */
final class TestDaemon {

    private TestDaemon() {}

    /** Settings for it; skips the test, and says why, where there is none. */
    static DockerSettings settings() throws SandboxException {
        DockerSettings settings = DockerSettings.of(System.getenv(), Path.of("target", "docker-cache"));
        boolean there = Files.exists(settings.socket());
        if (!there) {
            System.err.println("SKIPPED: no Docker daemon at " + settings.socket()
                    + "; scripts/test starts one, and so does: eval \"$(scripts/dockerd start)\"");
        }
        assumeTrue(there, "there is no Docker daemon at " + settings.socket());
        return settings;
    }
}
