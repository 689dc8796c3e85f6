package dev.letscode.engine.attack;

import dev.letscode.engine.isolation.Demand;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.namespace.NamespaceBackend;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** What an ordinary user has without delegated control groups, who may judge practice but no contest. */
final class UserNamespaceAttackTest extends AttackSuite {

    @TempDir
    static Path folder = Path.of("unset");

    @Override
    Sandbox open() throws Exception {
        return NamespaceBackend.ordinaryUser(folder);
    }

    @Override
    Demand demand() {
        return Demand.PRACTICE;
    }

    @Override
    int oneIn() {
        return 2;
    }

    @Override
    List<String> leftovers() {
        return List.of();
    }
}
