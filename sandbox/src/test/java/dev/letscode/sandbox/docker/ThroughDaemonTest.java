package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxContract;
import org.junit.jupiter.api.Tag;

/** What an ordinary user of Docker has, who may not write to control groups. */
@Tag("slow")
final class ThroughDaemonTest extends SandboxContract {

    @Override
    protected Sandbox create() throws Exception {
        return DockerSandbox.create(TestDaemon.settings(), false);
    }
}
