package dev.letscode.sandbox.namespace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.Streams;
import dev.letscode.sandbox.Subject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Property 13 for an owner that gets no chance to clean up. */
final class KilledOwnerTest {

    private static final List<List<String>> LITTER =
            List.of(List.of("wait"), List.of("fork", "20"), List.of("orphan"), List.of("burn-threads", "2"));
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Test
    void processes_mounts_and_control_groups_are_gone_within_5_s_of_the_owners_death() throws Exception {
        Process owner = startOwner();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(owner.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("ready");
            assertThat(Leftovers.of(owner.pid())).hasSizeGreaterThan(LITTER.size());
        } finally {
            owner.destroyForcibly().waitFor();
        }
        assertThat(leftoversInTheEnd(owner.pid())).isEmpty();
    }

    private static Process startOwner() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Owner.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<String> leftoversInTheEnd(long owner) throws IOException, InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        List<String> left = Leftovers.of(owner);
        while (!left.isEmpty() && Instant.now().isBefore(until)) {
            Thread.sleep(20);
            left = Leftovers.of(owner);
        }
        return left;
    }

    /** The process that is killed. */
    static final class Owner {

        public static void main(String[] arguments) throws Exception {
            Sandbox sandbox = NamespaceSandbox.create();
            for (List<String> litter : LITTER) {
                Environment environment = sandbox.open(EnvironmentSpec.strict()
                        .withMounts(Subject.mount())
                        .withRequired(sandbox.capabilities().features()));
                environment.start(Subject.command(litter.toArray()), Limits.defaults(), Streams.none());
            }
            System.out.println("ready");
            Thread.sleep(Duration.ofMinutes(1));
        }
    }
}
