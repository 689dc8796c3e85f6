package dev.letscode.sandbox.namespace;

import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxContract;
import dev.letscode.sandbox.init.InitBinary;
import java.nio.file.Path;
import java.util.Map;

/** What is left to root where there are no control groups. */
final class WithoutControlGroupsTest extends SandboxContract {

    @Override
    protected Sandbox create() throws Exception {
        return NamespaceSandbox.create(InitBinary.install(Path.of("target")), true, new ControlGroups(0, Map.of()));
    }
}
