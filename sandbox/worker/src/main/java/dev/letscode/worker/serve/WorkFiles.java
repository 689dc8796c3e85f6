package dev.letscode.worker.serve;

import dev.letscode.sandbox.files.FileTree;
import dev.letscode.sandbox.protocol.Connection;
import dev.letscode.sandbox.protocol.Frame;
import dev.letscode.sandbox.protocol.FrameType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files that the owner shows, below one folder. Programs see none of them; their run time reads the sources. Used by
 * one thread, apart from {@link #find}.
 */
final class WorkFiles {

    private final Path root;

    /**
     * A file by both of its names.
     *
     * @param name as the guest has it, absolute
     */
    record Named(String name, Path path) {}

    WorkFiles(Path root) throws IOException {
        this.root = Files.createDirectories(root.resolve("files")).toRealPath();
    }

    private Path hostPath(String guestName) {
        return root.resolve(guestName.substring(1));
    }

    /** @param name absolute, or relative to {@code directory} */
    Optional<Named> find(String directory, String name) {
        String guest = name.startsWith("/") ? name : directory + "/" + name;
        Path host = hostPath(guest).normalize();
        return host.startsWith(root) && Files.isRegularFile(host, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(new Named(guest, host))
                : Optional.empty();
    }

    void show(Frame request, Connection connection) throws IOException {
        ByteBuffer in = request.payload();
        in.get(); // whether it can be started, which no file here can
        receive(text(in), connection);
    }

    private static String text(ByteBuffer in) {
        return new String(in.array(), in.arrayOffset() + in.position(), in.remaining() - 1, StandardCharsets.UTF_8);
    }

    /** Takes the content in any case, so that the next frame is a new request. */
    private void receive(String guestName, Connection connection) throws IOException {
        Path file = hostPath(guestName).normalize();
        @Nullable IOException failure = null;
        @Nullable OutputStream out = null;
        try {
            if (!file.startsWith(root)) {
                throw new IOException("it is outside");
            }
            Files.createDirectories(file.getParent());
            out = Files.newOutputStream(file);
        } catch (IOException e) {
            failure = e;
        }
        for (Frame frame = connection.receive(); frame.type() == FrameType.DATA; frame = connection.receive()) {
            try {
                if (out != null && failure == null) {
                    out.write(frame.buffer(), 0, frame.length());
                }
            } catch (IOException e) {
                failure = e;
            }
        }
        if (out != null) {
            out.close();
        }
        if (failure == null) {
            connection.send(FrameType.END);
            connection.flush();
        } else {
            refuse("cannot write " + guestName + ": " + failure.getMessage(), connection);
        }
    }

    private static void refuse(String why, Connection connection) throws IOException {
        byte[] text = why.getBytes(StandardCharsets.UTF_8);
        connection.send(FrameType.REFUSED, text, 0, Math.min(text.length, Connection.MAX_PAYLOAD));
        connection.flush();
    }

    /** Removes everything. */
    void reset() throws IOException {
        FileTree.empty(root);
    }
}
