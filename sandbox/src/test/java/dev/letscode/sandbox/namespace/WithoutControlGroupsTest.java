package dev.letscode.sandbox.namespace;

import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxContract;
import java.nio.file.Path;
import java.util.Map;

/** What is left to a machine that gives us no control groups, and to an ordinary user without delegation. */
final class WithoutControlGroupsTest extends SandboxContract {

    @Override
    protected Sandbox create() throws Exception {
        return NamespaceSandbox.create(Path.of("target"), new ControlGroups(0, Map.of()));
    }
}
