package dev.letscode.engine.judge;

import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.check.PackageData;
import dev.letscode.sandbox.CacheTally;
import dev.letscode.sandbox.CacheUse;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.files.Digests;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Files that were made, by the content that they were made from. A file is there wholly or not at all, for any number
 * of threads and processes; it is streamed to the disk and never held. When they take up more than {@value #MAX_BYTES}
 * bytes, those that were not used for longest go, but none that was used in the last hour.
 */
final class DataCache {

    static final long MAX_BYTES = 8L << 30;

    private static final Map<Path, ReentrantLock> LOCKS = new ConcurrentHashMap<>();

    private static final Map<Path, CacheTally> TALLIES = new ConcurrentHashMap<>();

    private final Path folder;
    private final CacheTally tally;

    DataCache(Path folder) {
        this.folder = folder;
        this.tally = tally(folder);
    }

    private static CacheTally tally(Path folder) {
        return TALLIES.computeIfAbsent(folder.toAbsolutePath().normalize(), any -> new CacheTally());
    }

    /** How a folder was used by this process. */
    static CacheUse use(Path folder) {
        return tally(folder).use();
    }

    /** Writes a file's content. */
    interface Maker {
        void write(OutputStream out) throws JudgeException, SandboxException, InterruptedException;
    }

    Path folder() throws JudgeException {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new JudgeException("cannot make the cache folder " + folder + ": " + e, e);
        }
    }

    Path get(String key, Maker maker) throws JudgeException, SandboxException, InterruptedException {
        Path file = folder().resolve(key);
        ReentrantLock lock = LOCKS.computeIfAbsent(file, path -> new ReentrantLock());
        lock.lockInterruptibly();
        try {
            if (Files.exists(file)) {
                tally.hit();
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            } else {
                tally.miss();
                make(file, maker);
                prune();
            }
            return file;
        } catch (IOException e) {
            throw new JudgeException("cannot keep test data in " + folder + ": " + e, e);
        } finally {
            lock.unlock();
        }
    }

    private void make(Path file, Maker maker)
            throws IOException, JudgeException, SandboxException, InterruptedException {
        Path partial = Files.createTempFile(folder, ".making-", null);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial), 1 << 16)) {
                maker.write(out);
            }
            // programs in a sandbox are another user
            Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rw-r--r--"));
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private void prune() throws IOException {
        try (Stream<Path> listing = Files.list(folder)) {
            List<Path> oldestFirst =
                    listing.sorted(Comparator.comparing(DataCache::usedAt)).toList();
            long bytes = 0;
            for (Path file : oldestFirst) {
                bytes += Files.size(file);
            }
            Instant recent = Instant.now().minusSeconds(3600);
            for (Path file : oldestFirst) {
                if (bytes <= MAX_BYTES || usedAt(file).isAfter(recent)) {
                    return;
                }
                bytes -= Files.size(file);
                if (Files.deleteIfExists(file)) {
                    tally.evict();
                }
            }
        }
    }

    private static Instant usedAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            // another process has just removed it
            return Instant.EPOCH;
        }
    }

    /** A file name that stands for all of this. */
    static String key(String kind, List<String> parts, List<String> arguments) {
        MessageDigest digest = Digests.sha256();
        for (List<String> words : List.of(List.of(kind), parts, arguments)) {
            digest.update((words.size() + ":").getBytes(StandardCharsets.UTF_8));
            for (String word : words) {
                byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String digest(Path file) throws JudgeException {
        try (InputStream in = Files.newInputStream(file);
                DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), Digests.sha256())) {
            in.transferTo(out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (IOException e) {
            throw PackageData.unreadable(file.toString(), e);
        }
    }
}
