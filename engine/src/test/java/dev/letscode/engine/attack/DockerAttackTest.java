package dev.letscode.engine.attack;

import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.docker.DockerBackend;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

final class DockerAttackTest extends AttackSuite {

    @TempDir
    static Path folder = Path.of("unset");

    @Override
    Sandbox open() throws Exception {
        return DockerBackend.create(folder);
    }

    /** Its programs are below the same filter, init and limits as in a namespace; containers take most of the time. */
    @Override
    int oneIn() {
        return 3;
    }

    @Override
    List<String> leftovers() throws IOException {
        try {
            return DockerBackend.containersOfThisProcess(folder);
        } catch (SandboxException | InterruptedException e) {
            throw new IOException(e);
        }
    }
}
