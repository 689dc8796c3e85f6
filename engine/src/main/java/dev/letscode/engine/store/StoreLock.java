package dev.letscode.engine.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps a second process away from an embedded store. The lock goes with its process, however that ends. */
final class StoreLock implements AutoCloseable {

    private static final String FILE = "store.lock";

    private final FileChannel channel;
    private final boolean wasKilled;

    private StoreLock(FileChannel channel, boolean wasKilled) {
        this.channel = channel;
        this.wasKilled = wasKilled;
    }

    /** Whether the process before, whose id is still in the file, did not come to its end. */
    boolean wasKilled() {
        return wasKilled;
    }

    static StoreLock take(Path folder) throws StoreException {
        Path file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StoreInUseException(said(file, folder) + ": end it, or choose another folder with --home");
            }
            boolean wasKilled = channel.size() > 0;
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
            return new StoreLock(channel, wasKilled);
        } catch (IOException e) {
            throw new StoreException(
                    "the store cannot be put into " + folder + " (" + e
                            + "): make that folder writable, or choose another one with --home",
                    e);
        }
    }

    /** Who has the store in a folder, in words; empty if nobody has. */
    static Optional<String> owner(Path folder) throws StoreException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return lock(channel) == null ? Optional.of(said(file, folder)) : Optional.empty();
        } catch (IOException e) {
            throw new StoreException("it cannot be seen who uses the store in " + folder + ": " + e, e);
        }
    }

    private static String said(Path file, Path folder) throws IOException {
        return "another Let'sCode (process " + Files.readString(file).strip() + ") uses the store in " + folder;
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this process has it already
        }
    }

    /** Notes that the store was closed by whoever had it. */
    void release() {
        try {
            channel.truncate(0);
        } catch (IOException e) {
            // then somebody looks twice
        }
        close();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // the lock ends with the process at the latest
        }
    }
}
