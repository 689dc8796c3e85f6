package dev.letscode.sandbox.init;

import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Files that come out of an environment, written below a folder of the host. What cannot be written is said last. */
final class CollectedFiles implements AutoCloseable {

    private final Path target;
    private @Nullable OutputStream current;
    private @Nullable IOException failure;

    CollectedFiles(Path target) {
        this.target = target;
    }

    void begin(Frame frame) {
        ByteBuffer in = frame.payload();
        boolean executable = in.get() != 0;
        in.getLong(); // its size, as it was when it was opened
        String name = new String(frame.buffer(), in.position(), in.remaining() - 1, StandardCharsets.UTF_8);
        close();
        if (failure != null) {
            return;
        }
        try {
            WorkPath.requireSafe(name);
            Path file = target.resolve(name);
            Files.createDirectories(file.getParent());
            current = Files.newOutputStream(file);
            if (executable) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        } catch (IOException e) {
            failure = e;
        } catch (InvalidPathException e) {
            failure = new IOException("a file name that this system cannot have: " + e.getMessage(), e);
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
