package dev.letscode.sandbox.client;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What workers are started with.
 *
 * @param java home of the Java run time
 * @param folder with the workers' jars: {@code compiler}, {@code modules} and {@code lib}, and with what makes them start
 *     faster, if that was made
 * @param scratch folder for the workers' files; made if it does not exist
 * @param spares workers of each kind that are started ahead of the next one's need
 * @param runs after which a worker is replaced
 * @param idle after which a worker that nobody uses is ended
 * @param keptBytes that the heaps of workers that nobody uses may grow to, all together; one worker may be more
 */
public record ClientSettings(
        Path java, Path folder, Path scratch, int spares, int runs, Duration idle, long keptBytes) {

    /** Beside the jars: a Java run time with only what workers need. */
    static final String RUNTIME = "runtime";

    /** Long before what a run time keeps of every source becomes much. */
    private static final int RUNS = 500;

    /** Longer than anybody thinks about a problem without touching the keyboard, who still wants an answer. */
    private static final Duration IDLE = Duration.ofMinutes(10);

    public ClientSettings {
        if (spares < 0 || runs < 1) {
            throw new IllegalArgumentException("there cannot be less than no spare worker, nor one without a run");
        }
        if (!idle.isPositive() || keptBytes < 0) {
            throw new IllegalArgumentException("workers cannot be kept for " + idle + " in " + keptBytes + " bytes");
        }
    }

    /** For a program that judges one thing and ends: the run time that was made for workers, else this JVM's; no spares. */
    public static ClientSettings of(Path folder, Path scratch) {
        Path own = folder.resolve(RUNTIME);
        Path java = Files.isRegularFile(own.resolve("release")) ? own : Path.of(System.getProperty("java.home"));
        return new ClientSettings(java, folder, scratch, 0, RUNS, IDLE, halfOfThisMachine());
    }

    public ClientSettings withSpares(int value) {
        return new ClientSettings(java, folder, scratch, value, runs, idle, keptBytes);
    }

    public ClientSettings withRuns(int value) {
        return new ClientSettings(java, folder, scratch, spares, value, idle, keptBytes);
    }

    public ClientSettings withJava(Path value) {
        return new ClientSettings(value, folder, scratch, spares, runs, idle, keptBytes);
    }

    public ClientSettings withIdle(Duration value) {
        return new ClientSettings(java, folder, scratch, spares, runs, value, keptBytes);
    }

    public ClientSettings withKeptBytes(long value) {
        return new ClientSettings(java, folder, scratch, spares, runs, idle, value);
    }

    /** Of its memory: a worker's heap seldom becomes as large as it may. */
    private static long halfOfThisMachine() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
                ? machine.getTotalMemorySize() / 2
                : Runtime.getRuntime().maxMemory();
    }

    Path executable() {
        return java.resolve("bin").resolve(System.getProperty("os.name").startsWith("Windows") ? "java.exe" : "java");
    }
}
