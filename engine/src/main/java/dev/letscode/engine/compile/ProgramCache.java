package dev.letscode.engine.compile;

import dev.letscode.problems.files.FileTree;
import dev.letscode.sandbox.CacheTally;
import dev.letscode.sandbox.CacheUse;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Programs by what they were built from, in a folder that several processes may share. An entry appears by one atomic
 * rename and is never changed; it is checked against its digests each time it is read, and a damaged one is thrown
 * away. When it grows beyond its size the entries that were not used for longest go, but none that was used within the
 * last hour: that one may be running. Thread-safe.
 */
public final class ProgramCache {

    static final Duration IN_USE = Duration.ofHours(1);
    private static final String STAGING = "new-";
    private static final String TRASH = "old-";

    private final Path root;
    private final long maxBytes;
    private final Clock clock;
    private final CacheTally tally = new CacheTally();

    /**
     * @param root made if it does not exist, for its owner only
     * @param maxBytes of all programs together, those in use excepted
     */
    public ProgramCache(Path root, long maxBytes, Clock clock) {
        this.root = root.toAbsolutePath().normalize();
        this.maxBytes = maxBytes;
        this.clock = clock;
    }

    /** The program with this key, checked. */
    Optional<CachedProgram> find(String key) {
        Optional<CachedProgram> found = look(key);
        if (found.isPresent()) {
            tally.hit();
        } else {
            tally.miss();
        }
        return found;
    }

    /** How it was used by this process; what another process evicts from the same folder is counted there. */
    public CacheUse use() {
        return tally.use();
    }

    private Optional<CachedProgram> look(String key) {
        Path entry = root.resolve(key);
        if (!Files.exists(CachedProgram.manifestIn(entry))) {
            return Optional.empty();
        }
        try {
            // First, so that nobody throws it away while it is checked
            touch(entry);
            return Optional.of(CachedProgram.read(entry));
        } catch (IOException e) {
            discard(entry);
            return Optional.empty();
        }
    }

    /** Throws away what has this key, if it is there. */
    void remove(String key) {
        discard(root.resolve(key));
    }

    /** A new folder for the files of a program that is being built; {@link #store} or {@link #abandon} takes it. */
    Path stage() throws IOException {
        if (!Files.isDirectory(root)) {
            Files.createDirectories(
                    root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        Path staged = root.resolve(STAGING + UUID.randomUUID());
        Files.createDirectories(CachedProgram.filesIn(staged));
        return staged;
    }

    /** Puts a program into its place, unless another process was faster, and makes room for it. */
    CachedProgram store(String key, Path staged, String messages) throws IOException {
        long bytes = CachedProgram.seal(staged, messages);
        Path entry = root.resolve(key);
        CachedProgram program;
        try {
            Files.setLastModifiedTime(CachedProgram.manifestIn(staged), FileTime.from(clock.instant()));
            Files.move(staged, entry, StandardCopyOption.ATOMIC_MOVE);
            program = new CachedProgram(CachedProgram.filesIn(entry), messages, bytes);
        } catch (FileSystemException e) {
            // A folder cannot be moved over one with files: another process has built the same
            abandon(staged);
            program = look(key).orElseThrow(() -> e);
        }
        evict();
        return program;
    }

    void abandon(Path staged) {
        deleteTree(staged);
    }

    private void touch(Path entry) throws IOException {
        Files.setLastModifiedTime(CachedProgram.manifestIn(entry), FileTime.from(clock.instant()));
    }

    private record Old(Path entry, Instant lastUsed, long bytes) {}

    private synchronized void evict() throws IOException {
        try (FileChannel channel =
                        FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                evictLocked();
            }
        } catch (OverlappingFileLockException e) {
            // Another cache of this process has the same folder and is at it
        }
    }

    private void evictLocked() throws IOException {
        Instant unused = clock.instant().minus(IN_USE);
        List<Old> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(root, Files::isDirectory)) {
            for (Path entry : stream) {
                String name = String.valueOf(entry.getFileName());
                boolean leftOver = name.startsWith(TRASH) || name.startsWith(STAGING);
                Path dated = leftOver ? entry : CachedProgram.manifestIn(entry);
                try {
                    Instant lastUsed = Files.getLastModifiedTime(dated).toInstant();
                    if (!leftOver) {
                        entries.add(new Old(entry, lastUsed, CachedProgram.sizeOf(entry)));
                    } else if (lastUsed.isBefore(unused)) {
                        deleteTree(entry);
                    }
                } catch (NoSuchFileException e) {
                    // Another process removed it
                } catch (IOException e) {
                    discard(entry);
                }
            }
        }
        long total = entries.stream().mapToLong(Old::bytes).sum();
        entries.sort(Comparator.comparing(Old::lastUsed));
        for (Old old : entries) {
            if (total <= maxBytes || !old.lastUsed().isBefore(unused)) {
                return;
            }
            discard(old.entry());
            tally.evict();
            total -= old.bytes();
        }
    }

    /** Makes an entry disappear at once, and then deletes it. */
    private void discard(Path entry) {
        Path trash = root.resolve(TRASH + UUID.randomUUID());
        try {
            Files.move(entry, trash, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            return; // somebody else was faster, or it cannot be removed, and then the next one tries again
        }
        deleteTree(trash);
    }

    private static void deleteTree(Path tree) {
        try {
            FileTree.delete(tree);
        } catch (IOException e) {
            // What is left is removed by a later eviction
        }
    }
}
