package dev.letscode.sandbox.init;

import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** What a backend has started: an init, and the means to end it. */
public interface Container {

    /** Frames from init. */
    InputStream output();

    /** Frames to init; closing it ends init. */
    OutputStream input();

    /**
     * Sets the limit of the next run, where init cannot do that itself.
     *
     * @param bytes on top of what init and the files in the work space take up
     * @param inUse what these take up, for a backend that cannot see it itself
     */
    default void limitMemory(long bytes, InUse inUse) throws SandboxException, IOException {}

    /** Asks init, which takes a moment, how much memory is in use. */
    @FunctionalInterface
    interface InUse {
        long bytes() throws IOException;
    }

    /** Leaves room for files that the owner writes: takes back what {@link #limitMemory} has set. */
    default void unlimitMemory() throws SandboxException {}

    /** What init said before it ended by itself, for a person; empty if nothing. Waits for that end, but not for long. */
    String lastWords();

    /**
     * Waits until everything of the container is gone, and removes what is left. Called once, after {@link #input()}
     * was closed.
     */
    void remove();
}
