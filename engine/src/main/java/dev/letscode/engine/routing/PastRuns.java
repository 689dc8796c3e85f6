package dev.letscode.engine.routing;

import java.io.IOException;

/** Where past runs are kept. Thread-safe. */
public interface PastRuns {

    /** None, and none are kept. */
    PastRuns NONE = new PastRuns() {
        @Override
        public Experience experience() {
            return Experience.NONE;
        }

        @Override
        public void add(PastRun run) {}
    };

    /** What those that are still known tell; asked for each plan, and cheap. */
    Experience experience() throws IOException;

    void add(PastRun run) throws IOException;
}
