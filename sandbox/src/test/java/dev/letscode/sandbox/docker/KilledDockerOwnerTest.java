package dev.letscode.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.Streams;
import dev.letscode.sandbox.Subject;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Property 13 for an owner that gets no chance to clean up, and what the next one removes. */
@Timeout(60)
@Tag("slow")
final class KilledDockerOwnerTest {

    private static final List<List<String>> LITTER = List.of(List.of("fork", "20"), List.of("orphan"));
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Test
    void containers_processes_mounts_and_folders_are_gone_within_5_s_of_the_owners_death() throws Exception {
        TestDaemon.settings();
        List<String> mounts = Leftovers.mounts();
        Process owner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Owner.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(owner.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("ready");
            assertThat(Leftovers.of(owner.pid())).hasSizeGreaterThan(LITTER.size());
        } finally {
            owner.destroyForcibly().waitFor();
        }
        Instant until = Instant.now().plus(PATIENCE);
        while (!Leftovers.of(owner.pid()).isEmpty() && Instant.now().isBefore(until)) {
            Thread.sleep(20);
        }
        assertThat(Leftovers.of(owner.pid())).isEmpty();
        assertThat(Leftovers.mounts()).isSubsetOf(mounts);
    }

    @Test
    void a_container_that_is_left_all_the_same_is_removed_by_the_next_owner() throws Exception {
        long ended = new ProcessBuilder("true").start().pid();
        try (DockerDaemon daemon = DockerDaemon.connect(TestDaemon.settings().socket())) {
            BaseImage image = BaseImage.ensure(daemon, BaseImage.USUAL_GUESTS);
            Map<String, String> labels = new java.util.HashMap<>(
                    dev.letscode.sandbox.docker.Owner.self().labels());
            labels.put(dev.letscode.sandbox.docker.Owner.LABEL, String.valueOf(ended));
            daemon.ask(
                    "cannot make a container",
                    client -> client.createContainerCmd(image.name())
                            .withEntrypoint(BaseImage.INIT)
                            .withLabels(labels)
                            .exec());
            assertThat(Leftovers.containers(ended)).hasSize(1);
            Containers.removeOrphans(daemon);
            assertThat(Leftovers.containers(ended)).isEmpty();
        }
    }

    /** The process that is killed. */
    static final class Owner {

        public static void main(String[] arguments) throws Exception {
            Sandbox sandbox = DockerSandbox.create(TestDaemon.settings());
            for (List<String> litter : LITTER) {
                Environment environment = sandbox.open(EnvironmentSpec.strict().withMounts(Subject.mount()));
                environment.start(Subject.command(litter.toArray()), Limits.defaults(), Streams.none());
            }
            System.out.println("ready");
            Thread.sleep(Duration.ofMinutes(1));
        }
    }
}
