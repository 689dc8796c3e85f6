package dev.letscode.sandbox.namespace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the host has of the environments of one process. */
final class Leftovers {

    private Leftovers() {}

    /** Its control groups, and all processes that are in one of them or were started from it. */
    static List<String> of(long owner) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path parent : ControlGroups.find().parents().values()) {
            try (var groups = Files.newDirectoryStream(parent, "letscode-" + owner + "-*")) {
                groups.forEach(group -> found.add(group.toString()));
            }
        }
        try (Stream<ProcessHandle> processes = ProcessHandle.allProcesses()) {
            processes
                    .filter(process -> isInGroupOf(process, owner))
                    .forEach(process -> found.add("process " + process.pid() + " "
                            + process.info().commandLine().orElse("")));
        }
        return found;
    }

    private static boolean isInGroupOf(ProcessHandle process, long owner) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cgroup"))
                    .contains("/letscode-" + owner + "-");
        } catch (IOException e) {
            return false; // it has just ended
        }
    }
}
