package dev.letscode.sandbox.namespace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Run;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import dev.letscode.sandbox.Subject;
import dev.letscode.sandbox.init.Advice;
import dev.letscode.sandbox.init.InitBinary;
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of it when the machine fails: the cause is said, a new environment works, and nothing is left. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
final class FaultsTest {

    @TempDir
    private Path folder = Path.of("unset");

    private Path init = Path.of("unset");
    private NamespaceSandbox sandbox;

    FaultsTest() throws Exception {
        sandbox = NamespaceSandbox.create();
    }

    @BeforeAll
    void installInit() throws Exception {
        init = InitBinary.install(Path.of("target"));
    }

    @AfterAll
    void close() {
        sandbox.close();
    }

    @AfterEach
    void a_new_environment_works_and_nothing_is_left() throws Exception {
        try (Environment environment = open(sandbox)) {
            assertThat(environment
                            .run(Subject.command("exit", 0), Limits.defaults(), Streams.none())
                            .succeeded())
                    .isTrue();
        }
        assertThat(Leftovers.of(ProcessHandle.current().pid())).isEmpty();
        assertThat(Inits.outer()).isEmpty();
    }

    private static Environment open(Sandbox sandbox) throws SandboxException, InterruptedException {
        return sandbox.open(EnvironmentSpec.strict()
                .withMounts(Subject.mount())
                .withRequired(sandbox.capabilities().features()));
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Nested
    class A_killed_init {

        @Test
        void in_a_run_ends_the_run_with_the_cause() throws Exception {
            try (Environment environment = open(sandbox);
                    Run run = environment.start(Subject.command("wait"), Limits.defaults(), Streams.none())) {
                kill(Inits.first());
                assertThatThrownBy(run::await)
                        .isInstanceOf(SandboxException.class)
                        .hasMessageContaining("killed by signal 9")
                        .hasMessageContaining("this machine ran out of memory");
            }
        }

        @Test
        void between_runs_makes_every_later_use_fail_with_the_same_cause() throws Exception {
            try (Environment environment = open(sandbox)) {
                environment.run(Subject.command("exit", 0), Limits.defaults(), Streams.none());
                kill(Inits.first());
                for (int i = 0; i < 3; i++) {
                    assertThatThrownBy(() ->
                                    environment.run(Subject.command("exit", 0), Limits.defaults(), Streams.none()))
                            .isInstanceOf(SandboxException.class)
                            .hasMessageContaining("killed by signal 9");
                }
                assertThatThrownBy(environment::reset).hasMessageContaining("killed by signal 9");
                assertThatThrownBy(() -> environment.write("a", 1, new ByteArrayInputStream(new byte[1]), false))
                        .hasMessageContaining("killed by signal 9");
            }
        }

        @Test
        void takes_its_programs_and_its_control_groups_along() throws Exception {
            try (Environment environment = open(sandbox);
                    Run run = environment.start(
                            Subject.command("fork-and-wait", 20), Limits.defaults(), Streams.none())) {
                kill(Inits.outer().findFirst().orElseThrow()); // which can then remove nothing itself
                assertThatThrownBy(run::await).isInstanceOf(SandboxException.class);
            }
        }
    }

    @Nested
    class A_lack {

        @Test
        void of_namespaces_is_said() throws Exception {
            fails("echo 0 >/proc/sys/user/max_mnt_namespaces", "cannot make namespaces", "user.max_*_namespaces");
        }

        @Test
        void of_descriptors_in_init_is_said() throws Exception {
            fails("ulimit -n 4", "No file descriptors available", "raise the limit (ulimit -n");
        }

        @Test
        void of_memory_for_a_file_system_is_said() throws Exception {
            failsBehind(
                    Subject.compile("without_tmpfs") + " " + init + " \"$@\"",
                    "cannot mount the new root: Out of memory",
                    "short of memory");
        }

        @Test
        void of_processes_of_an_ordinary_user_is_said() throws Exception {
            assumeTrue(NamespaceSandbox.isRoot(), "not tried: only root can become a user who has no processes yet");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            Path copy = InitBinary.install(folder.resolve("for-all"));
            failsBehind(
                    "setpriv --reuid 65533 --regid 65533 --clear-groups prlimit --nproc=2 " + copy + " \"$@\"",
                    "Resource temporarily unavailable",
                    "there are too many processes");
        }

        /** Runs init in a user namespace of its own that the shell has taken something away from. */
        private void fails(String before, String... message) throws Exception {
            failsBehind(
                    "unshare --map-root-user --user sh -c '" + before + "; exec " + init + " \"$@\"' sh \"$@\"",
                    message);
        }

        private void failsBehind(String command, String... message) throws Exception {
            Path script = Files.writeString(folder.resolve("init"), "#!/bin/sh\nexec " + command + "\n");
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
            assertThatThrownBy(() -> NamespaceSandbox.create(script, false, new ControlGroups(0, Map.of()))
                            .close())
                    .isInstanceOf(SandboxException.class)
                    .satisfies(e -> assertThat(e.getMessage()).contains(message));
        }

        @Test
        void of_processes_is_not_the_programs_fault() throws Exception {
            ControlGroups groups = ControlGroups.find();
            Path pids = groups.parents().get("pids");
            assumeTrue(groups.version() == 1 && pids != null, "not tried: there is no control group for processes");
            Path around = Files.createDirectory(
                    pids.resolve("letscode-test-" + ProcessHandle.current().pid()));
            try (NamespaceSandbox crowded = NamespaceSandbox.create(
                            init,
                            NamespaceSandbox.isRoot(),
                            new ControlGroups(
                                    1,
                                    Map.of(
                                            "pids", around,
                                            "memory", groups.parents().getOrDefault("memory", around),
                                            "cpu", groups.parents().getOrDefault("cpu", around))));
                    Environment environment = open(crowded)) {
                Files.writeString(around.resolve("pids.max"), "1"); // which is init
                assertThatThrownBy(() -> environment.run(Subject.command("exit", 0), Limits.defaults(), Streams.none()))
                        .isInstanceOf(SandboxException.class)
                        .hasMessageContaining("cannot start a process")
                        .hasMessageContaining("Resource temporarily unavailable")
                        .hasMessageContaining("there are too many processes");
            } finally {
                Files.delete(around);
            }
        }

        @Test
        void of_a_control_group_is_said() throws Exception {
            ControlGroups groups = ControlGroups.find();
            assumeTrue(groups.version() == 1, "not tried: there is no control group of version 1");
            try (Environment environment = open(sandbox)) {
                Path cpu = groupOf(groups.parents().getOrDefault("cpu", Path.of("unset")));
                long pid = Inits.first().pid();
                Files.writeString(groups.parents().getOrDefault("cpu", cpu).resolve("tasks"), String.valueOf(pid));
                Files.delete(cpu);
                assertThatThrownBy(() -> environment.run(Subject.command("exit", 0), Limits.defaults(), Streams.none()))
                        .isInstanceOf(SandboxException.class)
                        .hasMessageContaining("control group was removed");
            }
        }

        private Path groupOf(Path parent) throws IOException {
            try (var groups = Files.newDirectoryStream(
                    parent, "letscode-" + ProcessHandle.current().pid() + "-*")) {
                return groups.iterator().next();
            }
        }
    }

    @Nested
    class An_owner_without_descriptors {

        @Test
        void says_so_when_it_opens_and_goes_on_with_what_it_has() throws Exception {
            Process owner = new ProcessBuilder(
                            "sh",
                            "-c",
                            "ulimit -n 300; exec \"$@\"",
                            "sh",
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            CrowdedOwner.class.getName())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(owner.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(owner.waitFor()).as(said).isZero();
            assertThat(said).contains("too many files are open: raise the limit (ulimit -n");
            assertThat(Leftovers.of(owner.pid())).isEmpty();
        }
    }

    /** Uses up all descriptors, opens an environment in vain, and once more when there are some again. */
    static final class CrowdedOwner {

        public static void main(String[] arguments) throws Exception {
            try (Sandbox sandbox = NamespaceSandbox.create();
                    Environment before = open(sandbox)) {
                Advice.added(""); // a class in a folder, which the tests' are in, needs a descriptor to be loaded
                List<InputStream> hoard = new ArrayList<>();
                try {
                    while (true) {
                        hoard.add(new FileInputStream("/dev/null"));
                    }
                } catch (IOException e) {
                    requireSuccess(before);
                }
                try (Environment inVain = open(sandbox)) {
                    throw new IllegalStateException("opened without descriptors: " + inVain);
                } catch (SandboxException e) {
                    hoard.removeFirst().close(); // which printing may need
                    System.out.println(e.getMessage());
                }
                for (InputStream stream : hoard) {
                    stream.close();
                }
                requireSuccess(before);
                try (Environment after = open(sandbox)) {
                    requireSuccess(after);
                }
            }
        }

        private static void requireSuccess(Environment environment) throws Exception {
            RunResult result = environment.run(Subject.command("exit", 0), Limits.defaults(), Streams.none());
            if (!result.succeeded()) {
                throw new IllegalStateException(result.toString());
            }
        }
    }

    @Nested
    class A_full_disk {

        @Test
        void leaves_no_half_of_an_init() throws Exception {
            try (SmallDisk disk = SmallDisk.mount(folder.resolve("cache"), "16k")) {
                assertThatThrownBy(() -> InitBinary.install(disk.folder()))
                        .isInstanceOf(SandboxException.class)
                        .hasMessageContaining(disk.folder().toString())
                        .hasMessageContaining("No space left on device");
                assertThat(disk.folder()).isEmptyDirectory();
            }
        }

        @Test
        void makes_collecting_fail_and_the_environment_go_on() throws Exception {
            try (SmallDisk disk = SmallDisk.mount(folder.resolve("collected"), "64k");
                    Environment environment = open(sandbox)) {
                environment.write("large", 1 << 20, new ByteArrayInputStream(new byte[1 << 20]), false);
                assertThatThrownBy(() -> environment.collect(".", disk.folder(), 1 << 30))
                        .isInstanceOf(SandboxException.class)
                        .hasMessageContaining(disk.folder().toString())
                        .hasMessageContaining("No space left on device");
                environment.reset();
                environment.write("small", 5, new ByteArrayInputStream(new byte[5]), false);
                Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
                environment.collect(".", elsewhere, 1 << 30);
                assertThat(elsewhere.resolve("small")).hasSize(5);
            }
        }
    }

    /** A file system that is full soon. */
    private record SmallDisk(Path folder) implements AutoCloseable {

        static SmallDisk mount(Path folder, String size) throws Exception {
            assumeTrue(NamespaceSandbox.isRoot(), "not tried: only root can mount a small disk");
            Files.createDirectories(folder);
            run(List.of("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()));
            return new SmallDisk(folder);
        }

        private static void run(List<String> command) throws IOException {
            Process process = new ProcessBuilder(command).inheritIO().start();
            assertThat(process.onExit().join().exitValue())
                    .as(command.toString())
                    .isZero();
        }

        @Override
        public void close() throws IOException {
            run(List.of("umount", folder.toString()));
        }
    }
}
