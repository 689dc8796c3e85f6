package dev.letscode.sandbox.namespace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.sandbox.Captured;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.Streams;
import dev.letscode.sandbox.Subject;
import dev.letscode.sandbox.init.InitBinary;
import dev.letscode.sandbox.seccomp.SystemCallTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where somebody else listens to system calls already, the kernel can only kill: it does, and does not say why. */
class WithoutNotificationsTest {

    private static final int SIGSYS = 31;

    @TempDir
    Path folder = Path.of("unset");

    private Sandbox createBelowAListener() throws Exception {
        Path script = folder.resolve("below-a-listener");
        Files.writeString(
                script,
                "#!/bin/sh\nexec %s %s \"$@\"\n".formatted(Subject.compile("listener"), InitBinary.install(folder)));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return NamespaceSandbox.create(script, NamespaceSandbox.isRoot(), new ControlGroups(0, Map.of()));
    }

    @Test
    void a_dangerous_call_is_a_violation_without_a_name() throws Exception {
        RunResult result = run(
                        "call", SystemCallTable.ofThisMachine().number("ptrace").orElseThrow())
                .result();
        assertThat(result.exit()).isEqualTo(new Exit.Signalled(SIGSYS));
        assertThat(result.violation()).hasValueSatisfying(violation -> {
            assertThat(violation.action()).contains("forbidden");
            assertThat(violation.detail()).contains("not known");
        });
    }

    @Test
    void what_is_allowed_goes_on_and_what_is_refused_fails() throws Exception {
        assertThat(run("exit", 0).result().succeeded()).isTrue();
        assertThat(run("call", 100_000).stdout().lines().skip(1)).containsExactly("38");
    }

    private Captured run(Object... arguments) throws Exception {
        EnvironmentSpec spec =
                EnvironmentSpec.strict().withMounts(Subject.mount()).withRequired(Map.of());
        try (Sandbox sandbox = createBelowAListener();
                Environment environment = sandbox.open(spec)) {
            environment.run(Subject.command("exit", 0), Limits.defaults(), Streams.none());
            return Captured.run(environment, Subject.command(arguments), Limits.defaults());
        }
    }
}
