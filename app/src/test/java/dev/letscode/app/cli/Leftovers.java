package dev.letscode.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Processes and control groups that a process started or made, on the whole machine. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration START = Duration.ofSeconds(30);
    private static final int DEPTH = 6;
    private static final String PROCESS = "process ";

    private Leftovers() {}

    /** Whatever is there that belongs to the process. */
    static List<String> of(long owner) throws IOException {
        String name = "letscode-" + owner + "-";
        List<String> found = new ArrayList<>();
        try (Stream<Path> groups = Files.find(
                Path.of("/sys/fs/cgroup"),
                DEPTH,
                (path, attributes) -> attributes.isDirectory()
                        && String.valueOf(path.getFileName()).startsWith(name))) {
            groups.map(Path::toString).forEach(found::add);
        } catch (UncheckedIOException e) {
            // A group of somebody else went while its parent was listed.
            return of(owner);
        }
        ProcessHandle.allProcesses()
                .filter(process -> isIn(process.pid(), name) || isChild(process, owner))
                .map(process ->
                        PROCESS + process.pid() + " " + process.info().command().orElse("?"))
                .forEach(found::add);
        return found;
    }

    /** Whether a finding is no control group. */
    static boolean isProcess(String found) {
        return found.startsWith(PROCESS);
    }

    static List<String> inTheEnd(long owner) throws IOException, InterruptedException {
        return await(owner, List::isEmpty, PATIENCE);
    }

    /** Waits until the process has something that could be left over. */
    static void awaitSome(long owner) throws IOException, InterruptedException {
        // The environment of the compiler comes first, and then that of the run, which stays.
        Predicate<List<String>> running = found -> found.stream().anyMatch(line -> line.contains("python"));
        if (!running.test(await(owner, running, START))) {
            throw new AssertionError("nothing was started");
        }
    }

    private static List<String> await(long owner, Predicate<List<String>> wanted, Duration patience)
            throws IOException, InterruptedException {
        Instant until = Instant.now().plus(patience);
        List<String> found = of(owner);
        while (!wanted.test(found) && Instant.now().isBefore(until)) {
            Thread.sleep(20);
            found = of(owner);
        }
        return found;
    }

    private static boolean isChild(ProcessHandle process, long owner) {
        return process.parent()
                .map(ProcessHandle::pid)
                .filter(pid -> pid == owner)
                .isPresent();
    }

    private static boolean isIn(long pid, String group) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cgroup"))
                    .contains(group);
        } catch (IOException e) {
            // It is gone by now.
            return false;
        }
    }
}
