package dev.letscode.app.attack;

import dev.letscode.engine.attack.Attack;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.client.ClientSandbox;
import dev.letscode.sandbox.client.ClientSettings;
import org.junit.jupiter.api.Tag;

/** As on Linux: two walls around a guest. */
@Tag("slow")
final class ClientAttackTest extends ClientAttackSuite {

    @Override
    ClientSandbox open(ClientSettings settings, Sandbox around) throws Exception {
        return ClientSandbox.create(settings, around);
    }

    @Override
    boolean isTried(Attack attack) {
        return true;
    }
}
