package dev.letscode.engine.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What an attack could harm, learn or leave behind on this machine: a folder with a secret that every local user could
 * read, settings of the kernel, and all processes, mounts and files that are ours.
 */
public final class Host implements AutoCloseable {

    /** Attacks that get out write files with this in their names, and print it when they reached anything. */
    static final String BREACH = "BREACH";

    /** What the secret begins with. */
    static final String SECRET_MARK = "SECRET-";

    private static final List<Path> SETTINGS = Stream.of(
                    "/proc/sys/kernel/core_pattern",
                    "/proc/sys/kernel/hostname",
                    "/proc/sys/kernel/domainname",
                    "/proc/sys/kernel/modprobe",
                    "/proc/sys/kernel/sysrq",
                    "/proc/sys/kernel/panic",
                    "/proc/sys/kernel/randomize_va_space",
                    "/proc/sys/kernel/yama/ptrace_scope",
                    "/proc/sys/vm/overcommit_memory",
                    "/proc/sys/fs/suid_dumpable",
                    "/proc/sys/net/ipv4/ip_forward",
                    "/sys/fs/cgroup/memory/release_agent",
                    "/sys/fs/cgroup/pids/release_agent",
                    "/etc/passwd",
                    "/etc/ld.so.preload")
            .map(Path::of)
            .toList();

    private static final List<Path> WRITABLE = Stream.of("/", "/tmp", "/var/tmp", "/dev", "/dev/shm", "/root", "/usr")
            .map(Path::of)
            .toList();

    private final Path folder;
    private final Path secretFile;
    private final Map<String, String> before;

    public Host() throws IOException {
        folder = Files.createTempDirectory("letscode-attacked");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        secretFile = Files.writeString(folder.resolve("secret"), SECRET_MARK + UUID.randomUUID());
        Files.setPosixFilePermissions(secretFile, PosixFilePermissions.fromString("rw-rw-rw-"));
        before = state();
    }

    /** A file that every user of this machine may read and write, and no submission may see. */
    Path secretFile() {
        return secretFile;
    }

    /** One line for each thing that is not as it was. */
    public List<String> changes() throws IOException {
        Map<String, String> now = state();
        List<String> changes = new ArrayList<>();
        now.forEach((what, value) -> {
            if (!value.equals(before.getOrDefault(what, ""))) {
                changes.add(what + " was \"" + before.getOrDefault(what, "") + "\" and is \"" + value + "\"");
            }
        });
        before.keySet().stream().filter(what -> !now.containsKey(what)).forEach(what -> changes.add(what + " is gone"));
        return changes;
    }

    private Map<String, String> state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        for (Path setting : SETTINGS) {
            if (Files.isReadable(setting)) {
                state.put(setting.toString(), Files.readString(setting));
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                state.put(
                        file.toString(),
                        Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS) + " "
                                + Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS)
                                + (Files.isRegularFile(file) ? Files.readString(file) : ""));
            }
        }
        for (Path writable : WRITABLE) {
            try (Stream<Path> files = Files.list(writable)) {
                files.filter(file -> file.toString().contains(BREACH))
                        .forEach(file -> state.put(file.toString(), "there"));
            }
        }
        return state;
    }

    /** Processes whose view of the file system has something of {@code folder} in it, and its mounts in ours. */
    static List<String> usersOf(Path folder) throws IOException {
        List<String> users = new ArrayList<>();
        long self = ProcessHandle.current().pid();
        try (Stream<ProcessHandle> processes = ProcessHandle.allProcesses()) {
            for (ProcessHandle process : (Iterable<ProcessHandle>) processes::iterator) {
                for (String line : mountsOf(process.pid())) {
                    if (line.contains(folder.getFileName().toString())) {
                        users.add(
                                (process.pid() == self
                                        ? "mount " + line
                                        : "process " + process.pid() + " "
                                                + process.info().commandLine().orElse("")));
                        break;
                    }
                }
            }
        }
        return users;
    }

    private static List<String> mountsOf(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "mountinfo"));
        } catch (IOException e) {
            return List.of(); // it has just ended
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
