package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxContract;
import org.junit.jupiter.api.Tag;

@Tag("slow")
final class DockerSandboxTest extends SandboxContract {

    @Override
    protected Sandbox create() throws Exception {
        return DockerSandbox.create(TestDaemon.settings());
    }
}
