package dev.letscode.engine.routing;

import java.io.IOException;
import java.util.Optional;

/** Where plans are kept, by submission. Thread-safe. */
public interface PlanNotes {

    void add(PlanNote note) throws IOException;

    /** The newest one of a submission, if it is still known. */
    Optional<PlanNote> find(String submission) throws IOException;
}
