package dev.letscode.sandbox;

import java.io.OutputStream;

/** A program that was started in an environment. */
public interface Run extends AutoCloseable {

    /**
     * The program's standard input, where {@link Streams} left it to the caller ({@link Input#piped()}). A write blocks
     * while the program does not read, and fails with an {@link java.io.IOException} once the program has ended. Used
     * by one thread at a time. Each write is handed over at once; there is nothing to flush.
     *
     * @throws IllegalStateException if the input was given at the start
     */
    OutputStream stdin();

    /**
     * Closes the reading end of the program's standard output, so that its next write gets a broken pipe. Any thread
     * may call it.
     */
    void closeOutput();

    /** Waits for the end of the program and of all that it started. Called once. Interrupting it kills the program. */
    RunResult await() throws SandboxException, InterruptedException;

    /** Kills the program, which then ends with {@link Exit.Cancelled}. Any thread may call it, at any time. */
    void kill();

    /** Kills the program if it still runs. Closing twice does no harm. */
    @Override
    void close();
}
