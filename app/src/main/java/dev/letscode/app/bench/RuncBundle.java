package dev.letscode.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What runc starts {@code true} from: the OCI run-time specification's {@code config.json} beside a root folder. */
final class RuncBundle {

    private static final String CONFIG = """
            {
              "ociVersion": "1.0.2",
              "process": {
                "terminal": false,
                "user": {"uid": 65534, "gid": 65534},
                "args": ["/usr/bin/true"],
                "env": ["PATH=/usr/bin"],
                "cwd": "/",
                "noNewPrivileges": true
              },
              "root": {"path": "root", "readonly": true},
              "mounts": [
                {"destination": "/proc", "type": "proc", "source": "proc"},
                {"destination": "/dev", "type": "tmpfs", "source": "tmpfs", "options": ["nosuid", "mode=755", "size=64k"]},
                {"destination": "/tmp", "type": "tmpfs", "source": "tmpfs", "options": ["nosuid", "nodev"]},
                @MOUNTS@
              ],
              "linux": {
                "resources": {"memory": {"limit": 536870912}, "pids": {"limit": 50}},
                "namespaces": [
                  {"type": "pid"}, {"type": "network"}, {"type": "ipc"}, {"type": "uts"}, {"type": "mount"}
                ]
              }
            }
            """;

    private RuncBundle() {}

    /** Makes one that sees {@code folders} of this machine read-only. */
    static Path make(Path bundle, List<Path> folders) throws IOException {
        Files.createDirectories(bundle.resolve("root"));
        String binds = folders.stream()
                .filter(Files::isDirectory)
                .map(
                        "{\"destination\": \"%1$s\", \"type\": \"bind\", \"source\": \"%1$s\", \"options\": [\"rbind\", \"ro\"]}"
                                ::formatted)
                .collect(Collectors.joining(",\n    "));
        Files.writeString(bundle.resolve("config.json"), CONFIG.replace("@MOUNTS@", binds));
        return bundle;
    }
}
