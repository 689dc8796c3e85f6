package dev.letscode.engine.routing;

import java.io.IOException;
import java.util.List;

/** Where past runs are kept. Thread-safe. */
public interface PastRuns {

    /** Those that are still known, the oldest first. */
    List<PastRun> all() throws IOException;

    void add(PastRun run) throws IOException;
}
