package dev.letscode.app.attack;

import dev.letscode.engine.attack.Attack;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.client.ClientSandbox;
import dev.letscode.sandbox.client.ClientSettings;
import org.junit.jupiter.api.Tag;

/** As where there is no other sandbox: the run time of the guest is the only wall. What only costs is not tried again. */
@Tag("slow")
final class PlainClientAttackTest extends ClientAttackSuite {

    @Override
    ClientSandbox open(ClientSettings settings, Sandbox around) throws Exception {
        return ClientSandbox.create(settings, "the tests want none");
    }

    @Override
    boolean isTried(Attack attack) {
        return attack.lane() == Attack.Lane.QUICK
                || attack.file().startsWith("escape-")
                || attack.file().startsWith("spy-");
    }
}
