package dev.letscode.sandbox.namespace;

import dev.letscode.sandbox.Mount;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxContract;
import dev.letscode.sandbox.Subject;
import dev.letscode.sandbox.init.InitBinary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an ordinary user has without delegated control groups. The tests may run as root, so init is started through a
 * script that becomes nobody first; what nobody needs is copied to where nobody can see it.
 */
final class UserNamespaceTest extends SandboxContract {

    @TempDir
    static Path folder = Path.of("unset");

    @Override
    protected Sandbox create() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path init = InitBinary.install(folder);
        if (!NamespaceSandbox.isRoot()) {
            return NamespaceSandbox.create(init, false, new ControlGroups(0, Map.of()));
        }
        Path script = executable(
                folder.resolve("as-nobody"),
                "#!/bin/sh\nexec setpriv --reuid 65534 --regid 65534 --clear-groups " + init + " \"$@\"\n");
        return NamespaceSandbox.create(script, false, new ControlGroups(0, Map.of()));
    }

    @Override
    protected Mount subject() {
        try {
            Path copies = Files.createDirectories(folder.resolve("subject"));
            Path copy = copies.resolve("subject");
            if (!Files.exists(copy)) {
                Files.copy(Subject.mount().host().resolve("subject"), copy);
            }
            return new Mount(copies, Subject.mount().guest());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
