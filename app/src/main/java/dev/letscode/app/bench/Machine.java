package dev.letscode.app.bench;

/** What was measured on. */
public record Machine(int cores, String system, String java) {

    static Machine ofThis() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                Runtime.version().toString());
    }
}
