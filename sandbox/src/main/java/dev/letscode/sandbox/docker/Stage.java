package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.SandboxException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Shows folders of the host to containers that are there already, through a helper process that mounts them; see {@code
 * sandbox/native/stage.c}. The helper ends with this process, however that ends, and leaves nothing mounted and no folder
 * behind. Thread-safe.
 */
final class Stage implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 5;

    private final Process helper;
    private final OutputStream commands;
    private final BufferedReader answers;

    private Stage(Process helper) {
        this.helper = helper;
        this.commands = helper.getOutputStream();
        this.answers = new BufferedReader(new InputStreamReader(helper.getInputStream(), StandardCharsets.UTF_8));
    }

    /**
     * Starts the helper.
     *
     * @param own an existing folder, below which are all that will be shared; it is deleted in the end
     */
    static Stage start(Path init, Path own) throws SandboxException {
        try {
            return new Stage(new ProcessBuilder(init.toString(), "--stage", own.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new SandboxException("cannot start " + init + ": " + e.getMessage(), e);
        }
    }

    /** Whether this process may mount; an ordinary user's may not. Tries it with an existing folder. */
    boolean works(Path folder) {
        try {
            share(folder);
            release(folder);
            return true;
        } catch (SandboxException e) {
            return false;
        }
    }

    /** Makes a folder one that containers can be made with and be shown more in later. */
    void share(Path folder) throws SandboxException {
        command("share", folder);
    }

    /** Shows a folder, read-only, in the place of an empty one below a shared folder. */
    void show(Path host, Path place) throws SandboxException {
        command("show", host, place);
    }

    /** Lets go of a shared folder; containers keep what they were shown. A folder that is not shared stays as it is. */
    void release(Path folder) throws SandboxException {
        command("release", folder);
    }

    private synchronized void command(String name, Path... paths) throws SandboxException {
        StringBuilder line = new StringBuilder(name).append('\0');
        for (Path path : paths) {
            line.append(path).append('\0');
        }
        String answer;
        try {
            commands.write(line.toString().getBytes(StandardCharsets.UTF_8));
            commands.flush();
            answer = answers.readLine();
        } catch (IOException e) {
            throw new SandboxException("cannot show folders to containers: the helper that mounts them has ended", e);
        }
        if (!"ok".equals(answer)) {
            throw new SandboxException("cannot " + name + " " + paths[0] + " for a container: " + answer);
        }
    }

    @Override
    public void close() {
        try {
            commands.close(); // which ends it
            if (!helper.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                helper.destroyForcibly();
            }
            answers.close();
        } catch (IOException e) {
            // it has ended before
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
