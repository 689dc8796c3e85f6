package dev.letscode.sandbox.namespace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the control groups of this process are in the file system, from {@code /proc/self/mountinfo} and {@code
 * /proc/self/cgroup} (cgroups(7), proc(5)).
 *
 * @param folders the process's own group for each controller of version 1; for version 2 the key is empty
 */
public record ControlGroupMounts(Map<String, Path> folders) {

    public ControlGroupMounts {
        folders = Map.copyOf(folders);
    }

    static ControlGroupMounts read() {
        try {
            return parse(
                    Files.readAllLines(Path.of("/proc/self/mountinfo")),
                    Files.readAllLines(Path.of("/proc/self/cgroup")));
        } catch (IOException e) {
            return new ControlGroupMounts(Map.of()); // no /proc, no control groups
        }
    }

    public static ControlGroupMounts parse(List<String> mountInfo, List<String> ownGroups) {
        Map<String, Path> mounts = new HashMap<>();
        Map<String, String> roots = new HashMap<>();
        for (String line : mountInfo) {
            // id parent major:minor root mountpoint options … - type source superoptions
            String[] halves = line.split(" - ", 2);
            String[] left = halves[0].split(" ");
            String[] right = halves.length == 2 ? halves[1].split(" ") : new String[0];
            if (left.length < 5 || right.length < 3) {
                continue;
            }
            List<String> names = switch (right[0]) {
                case "cgroup" -> List.of(right[2].split(","));
                case "cgroup2" -> List.of("");
                default -> List.of();
            };
            for (String name : names) {
                mounts.putIfAbsent(name, Path.of(left[4]));
                roots.putIfAbsent(name, left[3]);
            }
        }
        Map<String, Path> folders = new HashMap<>();
        for (String line : ownGroups) {
            // hierarchy:controllers:path
            String[] parts = line.split(":", 3);
            if (parts.length == 3) {
                for (String name : parts[1].split(",", -1)) {
                    Path mount = mounts.get(name);
                    if (mount != null) {
                        folders.put(name, within(mount, roots.getOrDefault(name, "/"), parts[2]));
                    }
                }
            }
        }
        return new ControlGroupMounts(folders);
    }

    /** A container may have its own group mounted as the root of what it sees. */
    private static Path within(Path mount, String root, String group) {
        String relative = group.startsWith(root) ? group.substring(root.length()) : group;
        Path folder = mount.resolve(relative.replaceFirst("^/+", ""));
        return Files.isDirectory(folder) ? folder : mount;
    }

    public Optional<Path> versionOne(String controller) {
        return Optional.ofNullable(folders.get(controller));
    }

    public Optional<Path> versionTwo() {
        return Optional.ofNullable(folders.get(""));
    }
}
