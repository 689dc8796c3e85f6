package dev.letscode.sandbox.client;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What workers are started with.
 *
 * @param java home of the Java run time
 * @param folder with the workers' jars: {@code compiler}, {@code modules} and {@code lib}, and with what makes them start
 *     faster, if that was made
 * @param scratch folder for the workers' files; made if it does not exist
 * @param spares workers of each kind that are started ahead of the next one's need
 * @param runs after which a worker is replaced
 */
public record ClientSettings(Path java, Path folder, Path scratch, int spares, int runs) {

    /** Beside the jars: a Java run time with only what workers need. */
    static final String RUNTIME = "runtime";

    /** Long before what a run time keeps of every source becomes much. */
    private static final int RUNS = 500;

    public ClientSettings {
        if (spares < 0 || runs < 1) {
            throw new IllegalArgumentException("there cannot be less than no spare worker, nor one without a run");
        }
    }

    /** For a program that judges one thing and ends: the run time that was made for workers, else this JVM's; no spares. */
    public static ClientSettings of(Path folder, Path scratch) {
        Path own = folder.resolve(RUNTIME);
        Path java = Files.isRegularFile(own.resolve("release")) ? own : Path.of(System.getProperty("java.home"));
        return new ClientSettings(java, folder, scratch, 0, RUNS);
    }

    public ClientSettings withSpares(int value) {
        return new ClientSettings(java, folder, scratch, value, runs);
    }

    public ClientSettings withRuns(int value) {
        return new ClientSettings(java, folder, scratch, spares, value);
    }

    public ClientSettings withJava(Path value) {
        return new ClientSettings(value, folder, scratch, spares, runs);
    }

    Path executable() {
        return java.resolve("bin").resolve(System.getProperty("os.name").startsWith("Windows") ? "java.exe" : "java");
    }
}
