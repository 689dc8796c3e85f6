package dev.letscode.engine.compile;

import dev.letscode.sandbox.files.Digests;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One program in the cache: a folder with the program's files, and beside it a manifest with the size and the digest of
 * each of them, by which damage is found.
 *
 * @param folder with the program's files
 * @param messages what the compiler printed
 * @param bytes of all files
 */
record CachedProgram(Path folder, String messages, long bytes) {

    private static final int MAGIC = 0x4C435032;
    private static final String FILES = "program";
    private static final String MANIFEST = "manifest";
    private static final Set<PosixFilePermission> READABLE = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> STARTABLE = PosixFilePermissions.fromString("rwxr-xr-x");

    private record Item(String name, long size, String digest) {}

    static Path filesIn(Path entry) {
        return entry.resolve(FILES);
    }

    static Path manifestIn(Path entry) {
        return entry.resolve(MANIFEST);
    }

    /** Completes an entry whose files are in place, so that {@link #read} accepts it; gives its size. */
    static long seal(Path entry, String messages) throws IOException {
        Path folder = filesIn(entry);
        setPermissions(folder);
        List<Item> items = items(folder);
        long bytes = items.stream().mapToLong(Item::size).sum();
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(manifestIn(entry)))) {
            out.writeInt(MAGIC);
            out.writeLong(bytes);
            out.writeInt(items.size());
            for (Item item : items) {
                out.writeUTF(item.name());
                out.writeLong(item.size());
                out.writeUTF(item.digest());
            }
            byte[] text = messages.getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
        }
        return bytes;
    }

    /** @throws IOException if the entry is not there, or not as it was sealed */
    static CachedProgram read(Path entry) throws IOException {
        byte[] manifest = Files.readAllBytes(manifestIn(entry));
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(manifest))) {
            requireMagic(in);
            long bytes = in.readLong();
            int count = in.readInt();
            List<Item> expected = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                expected.add(new Item(in.readUTF(), in.readLong(), in.readUTF()));
            }
            String messages = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            Path folder = filesIn(entry);
            if (!items(folder).equals(expected)) {
                throw new IOException("the program in " + entry + " is damaged");
            }
            return new CachedProgram(folder, messages, bytes);
        }
    }

    /** Size of an entry, without looking at its files. */
    static long sizeOf(Path entry) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(manifestIn(entry)))) {
            requireMagic(in);
            return in.readLong();
        }
    }

    private static void requireMagic(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("this is no manifest of this version");
        }
    }

    private static List<Item> items(Path folder) throws IOException {
        List<Item> items = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.sorted()::iterator) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    items.add(new Item(folder.relativize(file).toString(), Files.size(file), digest(file)));
                }
            }
        }
        return items;
    }

    private static String digest(Path file) throws IOException {
        MessageDigest digest = Digests.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whatever the umask: the sandbox's unprivileged user must be able to read everything and start programs. */
    private static void setPermissions(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                boolean startable = Files.isDirectory(path) || Files.isExecutable(path) || isProgram(path);
                Files.setPosixFilePermissions(path, startable ? STARTABLE : READABLE);
            }
        }
    }

    private static boolean isProgram(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            boolean elf = Arrays.equals(head, new byte[] {0x7F, 'E', 'L', 'F'});
            return elf || (head.length > 2 && head[0] == '#' && head[1] == '!');
        }
    }
}
