package dev.letscode.sandbox.docker;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** This package's backend for tests of other modules. */
public final class DockerBackend {

    private DockerBackend() {}

    /** Without containers that are made ahead of need, so that there is none between two judgings. Skips without Docker. */
    public static Sandbox create(Path cache) throws SandboxException, InterruptedException {
        DockerSettings settings = settings(cache);
        boolean there = Files.exists(settings.socket());
        if (!there) {
            System.err.println("SKIPPED: there is no Docker daemon at " + settings.socket()
                    + "; scripts/test starts one for its tests, and scripts/dockerd for others");
        }
        assumeTrue(there, "there is no Docker daemon at " + settings.socket());
        return DockerSandbox.create(settings.withSpares(0));
    }

    /** Containers of this process. */
    public static List<String> containersOfThisProcess(Path cache) throws SandboxException, InterruptedException {
        try (DockerDaemon daemon = DockerDaemon.connect(settings(cache).socket())) {
            return daemon.ask(
                    "cannot list containers",
                    client -> client
                            .listContainersCmd()
                            .withShowAll(true)
                            .withLabelFilter(List.of(
                                    Owner.LABEL + "=" + ProcessHandle.current().pid()))
                            .exec()
                            .stream()
                            .map(container -> "container " + container.getId())
                            .toList());
        }
    }

    private static DockerSettings settings(Path cache) throws SandboxException {
        return DockerSettings.of(System.getenv(), cache);
    }
}
