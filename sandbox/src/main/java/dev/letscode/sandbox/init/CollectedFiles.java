package dev.letscode.sandbox.init;

import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.WorkFilesException;
import dev.letscode.sandbox.protocol.Frame;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Files that come out of an environment, written below a folder of the host. What cannot be written is said last. */
final class CollectedFiles implements AutoCloseable {

    /** Linux's PATH_MAX, with some room. */
    private static final int MAX_PATH = 4_000;

    /** More than any compiler makes of a source; each of them is looked at again whenever the program is used. */
    private static final int MAX_FILES = 10_000;

    private final Path target;
    private int files;
    private @Nullable OutputStream current;
    private @Nullable IOException failure;
    private @Nullable IllegalArgumentException unusable;

    CollectedFiles(Path target) {
        this.target = target;
    }

    void begin(Frame frame) {
        ByteBuffer in = frame.payload();
        boolean executable = in.get() != 0;
        in.getLong(); // its size, as it was when it was opened
        String name = new String(frame.buffer(), in.position(), in.remaining() - 1, StandardCharsets.UTF_8);
        close();
        if (failure != null || unusable != null) {
            return;
        }
        Path file;
        try {
            WorkPath.requireSafe(name);
            if (++files > MAX_FILES) {
                throw new IllegalArgumentException("one of more than " + MAX_FILES);
            }
            file = target.resolve(name);
            if (file.toString().getBytes(StandardCharsets.UTF_8).length > MAX_PATH) {
                throw new IllegalArgumentException("longer than " + MAX_PATH + " bytes");
            }
        } catch (IllegalArgumentException e) { // programs choose these names
            unusable = e;
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            current = Files.newOutputStream(file);
            if (executable) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        } catch (IOException e) {
            failure = e;
        }
    }

    void append(Frame frame) {
        if (current != null) {
            try {
                current.write(frame.buffer(), 0, frame.length());
            } catch (IOException e) {
                failure = e;
                close();
            }
        }
    }

    void finish() throws SandboxException {
        close();
        if (failure != null) {
            throw new SandboxException("cannot write to " + target + ": " + failure.getMessage(), failure);
        }
        if (unusable != null) {
            throw new WorkFilesException("cannot copy files with such names, or so many", unusable);
        }
    }

    @Override
    public void close() {
        if (current != null) {
            try {
                current.close();
            } catch (IOException e) {
                failure = failure == null ? e : failure;
            }
            current = null;
        }
    }
}
