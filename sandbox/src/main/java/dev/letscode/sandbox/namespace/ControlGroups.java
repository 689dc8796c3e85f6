package dev.letscode.sandbox.namespace;

import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.init.Advice;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where control groups for containers can be made. A group of ours is called {@code letscode-PID-NUMBER} after the
 * process that made it.
 *
 * @param version 1 or 2; 0 if there is none that we may use
 * @param parents for each of {@code memory}, {@code cpu} and {@code pids} that can be controlled, the folder under which
 *     a group is made
 */
record ControlGroups(int version, Map<String, Path> parents) {

    private static final Pattern NAME = Pattern.compile("letscode-(\\d+)-\\d+");
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final AtomicLong NUMBERS = new AtomicLong();

    ControlGroups {
        parents = Map.copyOf(parents);
    }

    /** Finds out what this process may do, by making a group and removing it. */
    static ControlGroups find() {
        ControlGroupMounts mounts = ControlGroupMounts.read();
        ControlGroups two = versionTwo(mounts);
        if (!two.parents.isEmpty()) {
            return two;
        }
        Map<String, Path> parents = new TreeMap<>();
        mounts.versionOne("memory").filter(ControlGroups::canMakeGroups).ifPresent(path -> parents.put("memory", path));
        mounts.versionOne("cpuacct").filter(ControlGroups::canMakeGroups).ifPresent(path -> parents.put("cpu", path));
        mounts.versionOne("pids").filter(ControlGroups::canMakeGroups).ifPresent(path -> parents.put("pids", path));
        return parents.isEmpty() ? new ControlGroups(0, Map.of()) : new ControlGroups(1, parents);
    }

    private static ControlGroups versionTwo(ControlGroupMounts mounts) {
        Optional<Path> own = mounts.versionTwo();
        Map<String, Path> parents = new TreeMap<>();
        own.filter(path -> DelegatedGroup.prepare(path)).ifPresent(path -> {
            for (String controller : DelegatedGroup.controllers(path)) {
                if (List.of("memory", "cpu", "pids").contains(controller)) {
                    parents.put(controller, path);
                }
            }
        });
        return new ControlGroups(2, parents);
    }

    private static boolean canMakeGroups(Path parent) {
        Path probe = parent.resolve(name());
        try {
            Files.createDirectory(probe);
            Files.delete(probe);
            return true;
        } catch (IOException e) {
            return false; // not ours to use: reported as a missing capability
        }
    }

    private static String name() {
        return "letscode-" + ProcessHandle.current().pid() + "-" + NUMBERS.incrementAndGet();
    }

    boolean has(String controller) {
        return parents.containsKey(controller);
    }

    /** Makes one group under each controller. The container's outer process removes them. */
    Map<String, Path> make() throws SandboxException {
        Map<String, Path> groups = new TreeMap<>();
        String name = name();
        for (Map.Entry<String, Path> parent : parents.entrySet()) {
            Path group = parent.getValue().resolve(name);
            try {
                if (!groups.containsValue(group)) {
                    Files.createDirectory(group);
                }
                groups.put(parent.getKey(), group);
            } catch (IOException e) {
                remove(groups);
                throw new SandboxException(
                        "cannot make the control group " + Advice.added(group + ": " + e.getMessage()), e);
            }
        }
        return groups;
    }

    /** Removes what is still there. All processes in it have ended, or are just being killed. */
    static void remove(Map<String, Path> groups) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        for (Path group : groups.values()) {
            tryDelete(group);
            while (Files.exists(group) && System.nanoTime() < until) {
                LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
                tryDelete(group);
            }
        }
    }

    /** Removes the groups of processes that were killed together with their containers' outer processes. */
    void sweep() {
        for (Path parent : List.copyOf(parents.values())) {
            List<Path> orphans = new ArrayList<>();
            try (DirectoryStream<Path> children = Files.newDirectoryStream(parent, "letscode-*")) {
                for (Path child : children) {
                    Matcher name = NAME.matcher(child.getFileName().toString());
                    if (name.matches()
                            && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                        orphans.add(child);
                    }
                }
            } catch (IOException e) {
                continue; // nothing can be listed there, so nothing of ours can be left there
            }
            orphans.forEach(ControlGroups::tryDelete);
        }
    }

    private static void tryDelete(Path group) {
        try {
            Files.deleteIfExists(group);
        } catch (NoSuchFileException e) {
            // its container's outer process was faster
        } catch (FileSystemException e) {
            // still in use: by a container that is just ending, which removes it
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
