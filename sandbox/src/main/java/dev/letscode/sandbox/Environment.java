package dev.letscode.sandbox;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * A warm container: its file system view, processes and network are its own, and it runs one program after another.
 *
 * <p>A program sees the machine's run time read-only, the {@linkplain EnvironmentSpec#mounts() mounts} read-only, and
 * three places it may write to: the work directory {@value #WORK_DIRECTORY} (which is also its home and where it
 * starts), {@code /tmp} and {@code /dev/shm}. {@link #reset()} empties all three. When a run ends every process that it
 * left behind is killed.
 *
 * <p>Used by one thread at a time, apart from {@link #close()} and {@link Run#kill()}, which any thread may call.
 */
public interface Environment extends AutoCloseable {

    /** Where programs start, and what relative paths in this interface are relative to. */
    String WORK_DIRECTORY = "/work";

    /**
     * Writes one file into the work directory, making the folders above it.
     *
     * @param path relative to the work directory, without {@code ..}
     * @param size exact number of bytes that {@code content} holds
     * @throws SandboxException if the work directory is full or {@code content} fails or ends early
     */
    void write(String path, long size, InputStream content, boolean executable) throws SandboxException;

    /**
     * Copies the regular files below a folder of the work directory to the host. Links, devices and pipes that the
     * program made are left out.
     *
     * @param path relative to the work directory; {@code .} for all of it. Nothing is copied if it does not exist.
     * @param target an existing folder of the host
     * @param maxBytes of all files together
     * @throws WorkFilesException if there is more than {@code maxBytes}, or names and folders that cannot be copied
     * @throws SandboxException if the host cannot be written to
     */
    void collect(String path, Path target, long maxBytes) throws SandboxException;

    /**
     * Starts a program. At most one runs at a time.
     *
     * <p>What it prints is handed to {@code stdout} and {@code stderr} in the order it comes, by the thread that is in
     * {@link Run#await()}; a stream that throws ends the run as if by {@link Run#kill()}, and {@code await} throws.
     *
     * @throws InterruptedException if the thread was interrupted while it waited for something to run the program in
     */
    Run start(Command command, Limits limits, Streams streams) throws SandboxException, InterruptedException;

    /** Runs a program to its end: {@link #start} and {@link Run#await()} in one. */
    default RunResult run(Command command, Limits limits, Streams streams)
            throws SandboxException, InterruptedException {
        try (Run run = start(command, limits, streams)) {
            return run.await();
        }
    }

    /**
     * Empties the work directory, {@code /tmp} and {@code /dev/shm} and removes what else a run can leave behind, such
     * as System V shared memory, so that the next run cannot tell that there was one before it.
     */
    void reset() throws SandboxException;

    /**
     * Kills what still runs and gives everything back: processes, mounts, control groups and files are gone when this
     * returns. A run in progress ends with {@link Exit.Cancelled}. Any thread may call it; closing twice does no harm.
     */
    @Override
    void close();
}
