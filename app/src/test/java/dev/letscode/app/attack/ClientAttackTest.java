package dev.letscode.app.attack;

import dev.letscode.engine.attack.Attack;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.client.ClientSandbox;
import dev.letscode.sandbox.client.ClientSettings;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;

/** As on Linux: two walls around a guest. */
@Tag("slow")
final class ClientAttackTest extends ClientAttackSuite {

    private static final int ONE_IN = 2;

    @Override
    ClientSandbox open(ClientSettings settings, Sandbox around) throws Exception {
        return ClientSandbox.create(settings, around);
    }

    /** All that matter most or only wait, and every other one of the rest, each of which may cost a worker. */
    @Override
    List<Attack> tried(List<Attack> all) {
        Predicate<Attack> isSlow = attack -> attack.lane() == Attack.Lane.SLOW;
        List<Attack> slow = Attack.sampled(all.stream().filter(isSlow).toList(), ONE_IN, "ClientAttackTest");
        return Stream.concat(all.stream().filter(isSlow.negate()), slow.stream())
                .toList();
    }
}
