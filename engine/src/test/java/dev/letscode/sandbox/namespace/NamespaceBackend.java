package dev.letscode.sandbox.namespace;

import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.init.InitBinary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** This package's backends for tests of other modules. */
public final class NamespaceBackend {

    private NamespaceBackend() {}

    /** With all that this process may do. */
    public static Sandbox privileged() throws Exception {
        return NamespaceSandbox.create();
    }

    /**
     * As an ordinary user without delegated control groups. The tests may run as root, so init is started through a
     * script that becomes nobody first.
     *
     * @param folder that nobody may read
     */
    public static Sandbox ordinaryUser(Path folder) throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path init = InitBinary.install(folder);
        if (!NamespaceSandbox.isRoot()) {
            return NamespaceSandbox.create(init, false, new ControlGroups(0, Map.of()));
        }
        Path script = Files.writeString(
                folder.resolve("as-nobody"),
                "#!/bin/sh\nexec setpriv --reuid 65534 --regid 65534 --clear-groups " + init + " \"$@\"\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return NamespaceSandbox.create(script, false, new ControlGroups(0, Map.of()));
    }

    /** Control groups of containers that this process has made and not removed. */
    public static List<String> groupsOfThisProcess() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path parent : ControlGroups.find().parents().values()) {
            try (var groups = Files.newDirectoryStream(
                    parent, "letscode-" + ProcessHandle.current().pid() + "-*")) {
                groups.forEach(group -> found.add(group.toString()));
            }
        }
        return found;
    }
}
