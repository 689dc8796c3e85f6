package dev.letscode.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.sandbox.Captured;
import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Mount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Containers that are made ahead of need. */
@Timeout(60)
final class SpareContainersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long ME = ProcessHandle.current().pid();

    @Test
    void one_is_used_for_the_next_environment_and_another_takes_its_place() throws Exception {
        List<String> others = Leftovers.of(ME);
        try (DockerSandbox sandbox = DockerSandbox.create(TestDaemon.settings().withSpares(1))) {
            awaitSpares(sandbox, 1);
            List<String> spare = containersBeside(others);
            try (Environment environment = sandbox.open(EnvironmentSpec.strict())) {
                assertThat(Captured.run(environment, Command.of("echo", "hello"), Limits.defaults())
                                .stdout())
                        .isEqualTo("hello\n");
                awaitSpares(sandbox, 1);
                assertThat(containersBeside(others)).hasSize(2).containsAll(spare);
            }
            assertThat(containersBeside(others)).hasSize(1).doesNotContainAnyElementsOf(spare);
        }
        assertThat(Leftovers.of(ME)).containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void one_is_shown_folders_that_are_then_seen_as_they_are_and_read_only(@TempDir Path folder) throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("early"), "1\n");
        List<String> mounts = Leftovers.mounts();
        try (DockerSandbox sandbox = DockerSandbox.create(TestDaemon.settings().withSpares(1))) {
            awaitSpares(sandbox, 1);
            EnvironmentSpec spec = EnvironmentSpec.strict().withMounts(new Mount(folder, "/program"));
            try (Environment environment = sandbox.open(spec)) {
                Files.writeString(folder.resolve("late"), "2\n");
                Captured run = Captured.run(
                        environment,
                        Command.of("sh", "-c", "cat /program/early /program/late; touch /program/mine"),
                        Limits.defaults());
                assertThat(run.stdout()).isEqualTo("1\n2\n");
                assertThat(run.stderr()).contains("Read-only file system");
            }
        }
        assertThat(Leftovers.mounts()).isSubsetOf(mounts);
        assertThat(folder.resolve("early")).exists();
    }

    @Test
    void one_for_each_kind_of_environment_is_kept() throws Exception {
        try (DockerSandbox sandbox = DockerSandbox.create(TestDaemon.settings().withSpares(1))) {
            sandbox.open(EnvironmentSpec.strict().withWork(1 << 20, 100)).close();
            awaitSpares(sandbox, 2);
        }
    }

    private static List<String> containersBeside(List<String> others) throws Exception {
        return Leftovers.of(ME).stream()
                .filter(name -> name.startsWith("container ") && !others.contains(name))
                .toList();
    }

    private static void awaitSpares(DockerSandbox sandbox, int count) throws InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        while (sandbox.ready() != count && Instant.now().isBefore(until)) {
            Thread.sleep(20);
        }
        assertThat(sandbox.ready()).isEqualTo(count);
    }
}
