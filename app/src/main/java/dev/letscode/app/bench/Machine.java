package dev.letscode.app.bench;

/** What was measured on. */
public record Machine(int cores, String system, String java) {

    /** As people read it. */
    @Override
    public String toString() {
        return cores + " cores, " + system + ", Java " + java;
    }

    static Machine ofThis() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                Runtime.version().toString());
    }
}
