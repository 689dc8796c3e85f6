package dev.letscode.sandbox.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

/**
 * Files that any number of processes write at once. Native code out of a jar, put where the machine can load it from, is
 * compared in whole each time: it may have been altered, and it is about to be run.
 */
public final class SharedFile {

    private static final int DIGITS = 16;

    private SharedFile() {}

    /** A name for a content, so that different versions are no matter to each other. */
    public static String name(byte[] content) {
        return Digests.hex(content).substring(0, DIGITS);
    }

    /** Writes a library unless it is there, byte for byte. */
    public static void library(Path file, byte[] content) throws IOException {
        if (!Files.isReadable(file) || !has(file, content)) {
            put(file, content, false);
        }
    }

    /** Writes a program that everybody may execute unless it is there, byte for byte. */
    public static void program(Path file, byte[] content) throws IOException {
        if (!isProgram(file, content)) {
            put(file, content, true);
        }
    }

    /** Whether there is an executable file with this content. */
    public static boolean isProgram(Path file, byte[] content) throws IOException {
        return Files.isReadable(file) && Files.isExecutable(file) && has(file, content);
    }

    private static boolean has(Path file, byte[] content) throws IOException {
        return Arrays.equals(Files.readAllBytes(file), content);
    }

    private static void put(Path file, byte[] content, boolean executable) throws IOException {
        Files.createDirectories(file.getParent());
        replace(file, fresh -> {
            Files.write(fresh, content);
            if (executable) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        });
    }

    /** Writes a file that does not have its name yet. */
    @FunctionalInterface
    public interface Writing {
        void write(Path fresh) throws IOException;
    }

    /** Puts a file in the place of another, or of none: whoever reads it sees all of either. Its folder exists. */
    public static void replace(Path file, Writing writing) throws IOException {
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "new", null);
        try {
            writing.write(fresh);
            move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh); // on a full disk
        }
    }

    private static void move(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
