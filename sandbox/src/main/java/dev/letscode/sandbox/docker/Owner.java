package dev.letscode.sandbox.docker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The process that containers belong to, as labels of theirs, so that those of a killed one can be told from those of
 * another that runs at the same time.
 *
 * @param process its number
 * @param started when it started, as numbers are used again
 * @param namespace of processes in which the number holds
 */
record Owner(long process, String started, String namespace) {

    static final String LABEL = "dev.letscode.owner";
    /** The number of the field of /proc/PID/stat, from one. */
    private static final int START_TIME = 22;

    private static final String STARTED = LABEL + ".started";
    private static final String NAMESPACE = LABEL + ".namespace";

    static Owner self() {
        long self = ProcessHandle.current().pid();
        return new Owner(self, started(self), namespaceOfProcesses());
    }

    static Optional<Owner> of(Map<String, String> labels) {
        try {
            return labels.containsKey(LABEL)
                    ? Optional.of(new Owner(
                            Long.parseLong(labels.get(LABEL)),
                            labels.getOrDefault(STARTED, ""),
                            labels.getOrDefault(NAMESPACE, "")))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty(); // somebody else's label
        }
    }

    Map<String, String> labels() {
        return Map.of(LABEL, String.valueOf(process), STARTED, started, NAMESPACE, namespace);
    }

    /** Whether it is known to have ended: of a process in another namespace nothing is known. */
    boolean isGone() {
        return namespace.equals(namespaceOfProcesses()) && !started(process).equals(started);
    }

    /**
     * When a process was started, or nothing if there is none. Linux counts from when the machine was; the date that the
     * JDK makes of that changes when the clock is set.
     */
    private static String started(long process) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(process), "stat"));
            // proc(5): the name, in brackets, is the second field and may have spaces
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[START_TIME - 3];
        } catch (IOException e) {
            return ProcessHandle.of(process)
                    .flatMap(handle -> handle.info().startInstant())
                    .map(Instant::toString)
                    .orElse("");
        }
    }

    private static String namespaceOfProcesses() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
