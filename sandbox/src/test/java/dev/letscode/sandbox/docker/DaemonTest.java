package dev.letscode.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of a sandbox whose daemon ends. This class starts a daemon of its own, as it also ends it. */
@Timeout(60)
@Tag("slow")
final class DaemonTest {

    private Path folder = Path.of("unset");

    @BeforeEach
    void startDaemon() throws Exception {
        TestDaemon.settings(); // where the tests have no daemon, none can be started either
        folder = Files.createTempDirectory("letscode-docker");
        assumeTrue(script("start") == 0, "no daemon can be started");
    }

    @AfterEach
    void stopDaemon() throws Exception {
        script("stop");
        new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
    }

    private int script(String command) throws Exception {
        Process process = new ProcessBuilder("../scripts/dockerd", command, folder.toString())
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    private void killDaemon() throws Exception {
        long pid = Long.parseLong(Files.readString(folder.resolve("pid"), StandardCharsets.US_ASCII)
                .strip());
        ProcessHandle daemon = ProcessHandle.of(pid).orElseThrow();
        daemon.destroyForcibly();
        daemon.onExit().join();
    }

    private DockerSandbox sandbox() throws Exception {
        return DockerSandbox.create(DockerSettings.of(
                Map.of("DOCKER_HOST", "unix://" + folder.resolve("socket")), Path.of("target", "docker-cache")));
    }

    @Test
    void that_is_started_anew_is_used_for_the_next_environment() throws Exception {
        try (DockerSandbox sandbox = sandbox()) {
            try (Environment lost = sandbox.open(EnvironmentSpec.strict())) {
                assertThat(script("stop")).isZero();
                assertThat(script("start")).isZero();
                assertThatThrownBy(() -> lost.run(Command.of("true"), Limits.defaults(), Streams.none()))
                        .isInstanceOf(SandboxException.class);
            }
            runTrue(sandbox);
        }
    }

    @Test
    void that_was_killed_is_missed_and_its_successor_is_used() throws Exception {
        try (DockerSandbox sandbox = sandbox()) {
            killDaemon();
            assertThatThrownBy(() -> sandbox.open(EnvironmentSpec.strict()))
                    .isInstanceOf(SandboxException.class)
                    .hasMessageContaining(folder.resolve("socket").toString())
                    .hasMessageContaining("is the daemon running");
            assertThat(script("start")).isZero();
            runTrue(sandbox);
        }
    }

    private static void runTrue(DockerSandbox sandbox) throws Exception {
        try (Environment environment = sandbox.open(EnvironmentSpec.strict())) {
            assertThat(environment
                            .run(Command.of("true"), Limits.defaults(), Streams.none())
                            .succeeded())
                    .isTrue();
        }
    }

    @Test
    void that_is_not_there_is_an_error_that_says_where_it_was_looked_for_and_what_to_do() {
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> DockerSandbox.create(
                        DockerSettings.of(Map.of("DOCKER_HOST", "unix://" + nowhere), Path.of("target"))))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining(nowhere.toString())
                .hasMessageContaining("systemctl start docker");
    }

    @Test
    void that_is_behind_a_network_is_refused() {
        assertThatThrownBy(() -> DockerSettings.of(Map.of("DOCKER_HOST", "tcp://host:2375"), Path.of("target")))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("tcp://host:2375")
                .hasMessageContaining("this machine");
    }
}
