package dev.letscode.sandbox.init;

import java.io.InputStream;
import java.io.OutputStream;

/** What a backend has started: an init, and the means to end it. */
public interface Container {

    /** Frames from init. */
    InputStream output();

    /** Frames to init; closing it ends init. */
    OutputStream input();

    /** What init said before it ended by itself, for a person; empty if nothing. Waits for that end, but not for long. */
    String lastWords();

    /**
     * Waits until everything of the container is gone, and removes what is left. Called once, after {@link #input()}
     * was closed.
     */
    void remove();
}
