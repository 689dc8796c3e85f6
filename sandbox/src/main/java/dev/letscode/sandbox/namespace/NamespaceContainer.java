package dev.letscode.sandbox.namespace;

import dev.letscode.sandbox.init.Container;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A container whose outer process is a child of this one. */
final class NamespaceContainer implements Container {

    private static final int LAST_WORDS = 4096;

    /** What the number of a signal is added to in an exit status. */
    private static final int KILLED = 128;

    private static final long PATIENCE_SECONDS = 5;

    private final Process outer;
    private final Map<String, Path> groups;

    NamespaceContainer(Process outer, Map<String, Path> groups) {
        this.outer = outer;
        this.groups = groups;
    }

    @Override
    public InputStream output() {
        return outer.getInputStream();
    }

    @Override
    public OutputStream input() {
        return outer.getOutputStream();
    }

    @Override
    public String lastWords() {
        waitForEnd();
        try {
            String words = new String(outer.getErrorStream().readNBytes(LAST_WORDS), StandardCharsets.UTF_8).strip();
            int status = outer.exitValue();
            return words.isEmpty() && status > KILLED ? "its init was killed by signal " + (status - KILLED) : words;
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void remove() {
        waitForEnd();
        ControlGroups.remove(groups);
        try {
            outer.getInputStream().close();
            outer.getErrorStream().close();
        } catch (IOException e) {
            // a pipe whose other end is gone: nothing depends on how its closing went
        }
    }

    private void waitForEnd() {
        boolean interrupted = false;
        boolean killed = false;
        while (true) {
            try {
                if (!outer.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && !killed) {
                    killed = true;
                    outer.destroyForcibly(); // init dies with its parent
                    continue;
                }
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
