package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.init.Container.InUse;
import dev.letscode.sandbox.namespace.ControlGroupMounts;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The control group for memory of one container, where this process sees it and may change it. Docker makes the group
 * and removes it.
 */
final class ContainerGroup implements MemoryLimit {

    private static final Path LIST_OF_MOUNTS = Path.of("/proc/self/mountinfo");

    private final boolean second;
    private final Path limit;
    private final Path withSwap;
    private final Path statistics;
    private long set;

    private ContainerGroup(Path folder, boolean second, long set) {
        this.set = set;
        this.second = second;
        limit = folder.resolve(second ? "memory.max" : "memory.limit_in_bytes");
        withSwap = folder.resolve(second ? "memory.swap.max" : "memory.memsw.limit_in_bytes");
        statistics = folder.resolve("memory.stat");
    }

    /**
     * Finds it.
     *
     * @param process the container's first, by its number here
     * @param container its full id, which the group is named after
     * @param set the limit that it was made with
     */
    static Optional<ContainerGroup> find(long process, String container, long set) {
        try {
            ControlGroupMounts groups = ControlGroupMounts.parse(
                    Files.readAllLines(LIST_OF_MOUNTS),
                    Files.readAllLines(Path.of("/proc", String.valueOf(process), "cgroup")));
            Optional<Path> first = groups.versionOne("memory");
            return first.or(groups::versionTwo)
                    .filter(folder -> folder.toString().contains(container))
                    .map(folder -> new ContainerGroup(folder, first.isEmpty(), set))
                    .filter(ContainerGroup::isOurs);
        } catch (IOException e) {
            return Optional.empty(); // of another machine's processes, or without /proc
        }
    }

    private boolean isOurs() {
        return Files.isWritable(limit) && Files.isReadable(statistics);
    }

    /* These files are not read and written as channels: an interrupt would close them, and it is the run that it ends. */

    /** What processes and files take up; what the kernel only caches it gives up when it must. */
    private long inUse() throws IOException {
        long bytes = 0;
        try (InputStream in = new FileInputStream(statistics.toFile())) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n")) {
                if (line.startsWith("shmem ") || line.startsWith(second ? "anon " : "rss ")) {
                    bytes += Long.parseLong(line.substring(line.indexOf(' ') + 1));
                }
            }
        }
        return bytes;
    }

    @Override
    public void limitFurther(long bytes, InUse inUse) throws SandboxException {
        try {
            limit(inUse() + bytes);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void limitTotal(long bytes) throws SandboxException {
        try {
            limit(bytes);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private void limit(long bytes) throws IOException {
        if (bytes == set) {
            return;
        }
        boolean swap = !second && Files.exists(withSwap);
        if (swap && bytes > set) {
            write(withSwap, bytes); // never below the limit without swap
        }
        write(limit, bytes);
        if (swap && bytes < set) {
            write(withSwap, bytes);
        }
        set = bytes;
    }

    private static void write(Path file, long bytes) throws IOException {
        try (OutputStream out = new FileOutputStream(file.toFile())) {
            out.write(Long.toString(bytes).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private SandboxException failure(IOException e) {
        return new SandboxException(
                "cannot limit the memory of a container through " + limit + ": " + e.getMessage(), e);
    }
}
