package dev.letscode.engine.routing;

import dev.letscode.sandbox.files.SharedFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * A file to which lines are added, each with tabs between its fields, and whose newest half stays when it has grown too
 * long. Any number of processes may share it: whoever writes holds a lock on a file beside it, and whoever reads needs
 * none. Readers pass over what is no line of theirs: a crash may have torn one. Thread-safe.
 */
final class LineFile {

    private static final Map<Path, ReentrantLock> LOCKS = new ConcurrentHashMap<>();

    private final Path file;
    private final long mostBytes;

    /**
     * Neither reads nor makes anything yet.
     *
     * @param file made when the first line is added, with the folders around it
     * @param mostBytes from where on only the newest half stays
     */
    LineFile(Path file, long mostBytes) {
        this.file = file.toAbsolutePath().normalize();
        this.mostBytes = mostBytes;
    }

    /**
     * How far a file was read.
     *
     * @param identity of the file, which changes when it is shortened
     */
    record Position(String identity, long offset) {
        static final Position START = new Position("", 0);
    }

    /**
     * The fields of the lines from somewhere on, the oldest first.
     *
     * @param isWhole whether these are all lines of the file, because it is not the one that was read before
     */
    record Lines(List<List<String>> fields, Position next, boolean isWhole) {}

    /** Whatever was added since, by whomever; bytes that are no text make lines that nobody understands. */
    Lines since(Position known) throws IOException {
        String identity;
        try {
            identity = identity();
        } catch (NoSuchFileException e) {
            return new Lines(List.of(), Position.START, true);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (!identity.equals(identity())) {
                return since(known); // it was shortened between the two
            }
            boolean isSame = known.identity().equals(identity) && channel.size() >= known.offset();
            long from = isSame ? known.offset() : 0;
            byte[] bytes = read(channel, from);
            int end = endOfLastLine(bytes);
            List<List<String>> fields = new String(bytes, 0, end, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
            return new Lines(fields, new Position(identity, from + end), !isSame);
        }
    }

    /** The fields of all lines. */
    List<List<String>> all() throws IOException {
        return since(Position.START).fields();
    }

    /** Control characters in the fields become spaces. */
    void add(String... fields) throws IOException {
        String line = Arrays.stream(fields)
                .map(field -> field.replaceAll("\\p{Cntrl}", " "))
                .collect(Collectors.joining("\t", "", "\n"));
        Files.createDirectories(folder());
        ReentrantLock lock = LOCKS.computeIfAbsent(file, _ -> new ReentrantLock());
        lock.lock();
        try (FileChannel others = FileChannel.open(
                        file.resolveSibling(file.getFileName() + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                var _ = others.lock()) {
            if (append(line) > mostBytes) {
                shorten();
            }
        } finally {
            lock.unlock();
        }
    }

    /** @return how long the file is now */
    private long append(String line) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long size = channel.size();
            boolean isTorn = size > 0 && read(channel, size - 1)[0] != '\n';
            ByteBuffer bytes = ByteBuffer.wrap(((isTorn ? "\n" : "") + line).getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes, size + bytes.position());
            }
            return channel.size();
        }
    }

    private void shorten() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int from = bytes.length / 2;
        while (from < bytes.length && bytes[from - 1] != '\n') {
            from++;
        }
        byte[] newest = Arrays.copyOfRange(bytes, from, bytes.length);
        SharedFile.replace(file, fresh -> Files.write(fresh, newest));
    }

    private Path folder() {
        return file.resolveSibling("");
    }

    /** Where a system does not number its files, their times of creation tell them apart. */
    private String identity() throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.fileKey() + " " + attributes.creationTime();
    }

    private static byte[] read(FileChannel channel, long from) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(Math.max(0, channel.size() - from)));
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // until there is no more
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static int endOfLastLine(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
