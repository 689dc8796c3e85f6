package dev.letscode.engine.attack;

import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.namespace.NamespaceBackend;
import java.io.IOException;
import java.util.List;

final class NamespaceAttackTest extends AttackSuite {

    @Override
    Sandbox open() throws Exception {
        return NamespaceBackend.privileged();
    }

    @Override
    List<String> leftovers() throws IOException {
        return NamespaceBackend.groupsOfThisProcess();
    }
}
