package dev.letscode.worker.serve;

import dev.letscode.sandbox.protocol.Connection;
import dev.letscode.sandbox.protocol.Frame;
import dev.letscode.sandbox.protocol.FrameType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of an environment, below one folder: what the owner shows and writes. Programs see none of them; their
 * run time reads the sources. Used by one thread, apart from {@link #find}.
 */
final class WorkFiles {

    private static final String WORK = "/work";

    private final Path root;

    /**
     * A file by both of its names.
     *
     * @param name as the guest has it, absolute
     */
    record Named(String name, Path path) {}

    WorkFiles(Path root) throws IOException {
        this.root = root.toRealPath();
        Files.createDirectories(hostPath(WORK));
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

    void write(Frame request, Connection connection) throws IOException {
        ByteBuffer in = request.payload();
        in.get(); // whether it can be started, which no file here can
        receive(WORK + "/" + text(in), connection);
    }

    void show(Frame request, Connection connection) throws IOException {
        ByteBuffer in = request.payload();
        in.get();
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

    void collect(Frame request, Connection connection) throws IOException {
        ByteBuffer in = request.payload();
        long most = in.getLong();
        Path folder = hostPath(WORK + "/" + text(in)).normalize();
        long sent = 0;
        if (Files.isDirectory(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                    sent += Files.size(file);
                    if (sent > most) {
                        refuse("has more than " + most + " bytes of files", connection);
                        return;
                    }
                    send(folder.relativize(file), file, connection);
                }
            }
        }
        connection.send(FrameType.END);
        connection.flush();
    }

    private static void send(Path name, Path file, Connection connection) throws IOException {
        byte[] bytes = name.toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8);
        connection.send(
                FrameType.FILE,
                ByteBuffer.allocate(10 + bytes.length)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put((byte) 0)
                        .putLong(Files.size(file))
                        .put(bytes)
                        .put((byte) 0)
                        .flip());
        byte[] block = new byte[Connection.MAX_PAYLOAD];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(block); n > 0; n = in.read(block)) {
                connection.send(FrameType.DATA, block, 0, n);
            }
        }
    }

    /** Empties the work directory; what was shown stays. */
    void reset() throws IOException {
        Path work = hostPath(WORK);
        Files.walkFileTree(work, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (!folder.equals(work)) {
                    Files.delete(folder);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
