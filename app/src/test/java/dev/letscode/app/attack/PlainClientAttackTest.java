package dev.letscode.app.attack;

import dev.letscode.engine.attack.Attack;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.client.ClientSandbox;
import dev.letscode.sandbox.client.ClientSettings;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** As where there is no other sandbox: the run time of the guest is the only wall. What only costs is not tried again. */
@Tag("slow")
final class PlainClientAttackTest extends ClientAttackSuite {

    private static final List<String> GOALS = List.of("between-", "escape-", "protocol-", "spy-");

    @Override
    ClientSandbox open(ClientSettings settings, Sandbox around) throws Exception {
        return ClientSandbox.create(settings, "the tests want none");
    }

    @Override
    List<Attack> tried(List<Attack> all) {
        return all.stream()
                .filter(attack -> GOALS.stream().anyMatch(goal -> attack.file().startsWith(goal)))
                .toList();
    }
}
