package dev.letscode.worker.wasm;

import dev.letscode.sandbox.files.Digests;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Translations in files, one each, named after the digest of what they were made from. A file is believed only if it is
 * in a folder that nobody else can write to, and if it has the digest of its own contents and of its name in it; any other
 * is thrown away. Several processes may share a folder. Thread-safe.
 *
 * <p>A file is the SHA-256 of all that follows, then its name, then for each class its name and its bytes.
 */
final class TranslationCache {

    private static final int DIGEST_BYTES = 32;
    private static final long MOST_FILE_BYTES = 256L << 20;
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_EXECUTE);

    private final Path folder;
    private final long maxBytes;

    /**
     * @param folder made, for its owner only, if it does not exist
     * @param maxBytes of all files together; the ones that were not used for longest go first
     * @throws IOException if the folder cannot be made, or is not its owner's alone
     */
    TranslationCache(Path folder, long maxBytes) throws IOException {
        this.folder = folder;
        this.maxBytes = maxBytes;
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(folder, ownerOnly(folder));
        }
        requireOwn(folder);
    }

    private static FileAttribute<?>[] ownerOnly(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void requireOwn(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(folder + " is no folder");
        }
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        PosixFileAttributes attributes =
                Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        boolean shared = attributes.permissions().stream().anyMatch(OTHERS::contains);
        String user = System.getProperty("user.name");
        if (shared || !attributes.owner().getName().equals(user)) {
            throw new IOException(folder + " can be used by others than " + user + "; chmod 700 it, or delete it");
        }
    }

    /** The classes by name; nothing if there are none that can be believed. */
    Optional<Map<String, byte[]>> find(String key) {
        Path file = folder.resolve(key);
        try {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            Optional<Map<String, byte[]>> classes = read(file, key);
            if (classes.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            }
            return classes;
        } catch (IOException e) {
            return Optional.empty(); // another process may have deleted it, and translating anew is always right
        }
    }

    private static Optional<Map<String, byte[]>> read(Path file, String key) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_FILE_BYTES) {
            return Optional.empty();
        }
        byte[] all = Files.readAllBytes(file);
        if (all.length < DIGEST_BYTES) {
            return Optional.empty();
        }
        MessageDigest digest = Digests.sha256();
        digest.update(all, DIGEST_BYTES, all.length - DIGEST_BYTES);
        byte[] claimed = Arrays.copyOf(all, DIGEST_BYTES);
        if (!MessageDigest.isEqual(digest.digest(), claimed)) {
            return Optional.empty();
        }
        DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(all, DIGEST_BYTES, all.length - DIGEST_BYTES));
        if (!in.readUTF().equals(key)) {
            return Optional.empty();
        }
        Map<String, byte[]> classes = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            classes.put(name, in.readNBytes(in.readInt()));
        }
        return Optional.of(classes);
    }

    /** Keeps a translation for other processes. That it cannot be kept is no failure of whoever needs it. */
    void store(String key, Map<String, byte[]> classes) {
        try {
            byte[] contents = contents(key, classes);
            if (contents.length > MOST_FILE_BYTES - DIGEST_BYTES) {
                return;
            }
            Path staged = Files.createTempFile(folder, "new-", "");
            try {
                try (var out = Files.newOutputStream(staged)) {
                    out.write(Digests.sha256().digest(contents));
                    out.write(contents);
                }
                Files.move(staged, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(staged);
            }
            makeRoom();
        } catch (IOException e) {
            System.getLogger(TranslationCache.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "a translation cannot be kept in " + folder + ": " + e.getMessage());
        }
    }

    private static byte[] contents(String key, Map<String, byte[]> classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(key);
            out.writeInt(classes.size());
            for (Map.Entry<String, byte[]> one : classes.entrySet()) {
                out.writeUTF(one.getKey());
                out.writeInt(one.getValue().length);
                out.write(one.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private record Entry(Path file, long bytes, FileTime used) {}

    /** Empty if another process has deleted it. */
    private static Optional<Entry> entry(Path file) {
        try {
            return Optional.of(new Entry(file, Files.size(file), Files.getLastModifiedTime(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void makeRoom() throws IOException {
        List<Entry> entries;
        try (Stream<Path> files = Files.list(folder)) {
            entries = files.flatMap(file -> entry(file).stream())
                    .sorted(Comparator.comparing(Entry::used))
                    .toList();
        }
        long total = entries.stream().mapToLong(Entry::bytes).sum();
        for (Entry entry : entries) {
            if (total <= maxBytes) {
                break;
            }
            Files.deleteIfExists(entry.file());
            total -= entry.bytes();
        }
    }
}
