package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the daemon and the host have of the environments of one process. */
final class Leftovers {

    private static final Path OWN_FOLDERS = Path.of("target", "docker-cache", "docker");

    private Leftovers() {}

    /** Its containers, the processes in them, their control groups, and the folders that were made for them. */
    static List<String> of(long owner) throws IOException, SandboxException, InterruptedException {
        List<String> found = new ArrayList<>();
        List<String> ids = containers(owner);
        for (String id : ids) {
            found.add("container " + id);
        }
        try (Stream<ProcessHandle> processes = ProcessHandle.allProcesses()) {
            processes.filter(process -> isOf(process, owner)).forEach(process -> found.add("process " + process.pid()));
        }
        try (Stream<Path> below = Files.isDirectory(OWN_FOLDERS) ? Files.walk(OWN_FOLDERS, 2) : Stream.of()) {
            below.filter(path -> path.getNameCount() == OWN_FOLDERS.getNameCount() + 2)
                    .filter(path ->
                            path.getName(OWN_FOLDERS.getNameCount()).toString().startsWith(owner + "-"))
                    .forEach(path -> found.add("folder " + path));
        }
        return found;
    }

    /** What is mounted below the tests' own folders; other daemons of this machine come and go. */
    static List<String> mounts() throws IOException {
        try (Stream<String> mounts = Files.lines(Path.of("/proc/self/mountinfo"))) {
            return mounts.filter(line ->
                            line.contains(" " + OWN_FOLDERS.toAbsolutePath().normalize() + "/"))
                    .toList();
        }
    }

    static List<String> containers(long owner) throws SandboxException, InterruptedException {
        try (DockerDaemon daemon = DockerDaemon.connect(TestDaemon.settings().socket())) {
            return daemon.ask(
                    "cannot list containers",
                    client -> client
                            .listContainersCmd()
                            .withShowAll(true)
                            .withLabelFilter(List.of(Owner.LABEL + "=" + owner))
                            .exec()
                            .stream()
                            .map(container -> container.getId())
                            .toList());
        }
    }

    /** Programs run as users that are numbered after their owner. */
    private static boolean isOf(ProcessHandle process, long owner) {
        try {
            int user = (int) Files.getAttribute(Path.of("/proc", String.valueOf(process.pid())), "unix:uid");
            return user >> 8 == ((1 << 30) >> 8) + owner;
        } catch (IOException e) {
            return false; // it has just ended
        }
    }
}
