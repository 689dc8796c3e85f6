package dev.letscode.sandbox.namespace;

import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxContract;

final class NamespaceSandboxTest extends SandboxContract {

    @Override
    protected Sandbox create() throws Exception {
        return NamespaceSandbox.create();
    }
}
