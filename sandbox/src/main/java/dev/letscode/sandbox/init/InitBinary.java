package dev.letscode.sandbox.init;

import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The init program, which travels inside the jar and must be a file to be started. */
public final class InitBinary {

    /** Where an administrator puts it, so that a security profile can name it; see {@code packaging/apparmor}. */
    private static final Path INSTALLED = Path.of("/usr/lib/letscode/letscode-init");

    private InitBinary() {}

    /** The program for this processor. */
    public static byte[] content() throws SandboxException {
        String resource = "letscode-init-" + System.getProperty("os.arch");
        try (InputStream in = InitBinary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new SandboxException("this build has no container init for the processor "
                        + System.getProperty("os.arch") + "; build it there with scripts/setup");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new SandboxException("cannot read " + resource + " from the program's own files", e);
        }
    }

    /**
     * Puts the program for this processor into {@code folder} unless it is there, or where an administrator puts it,
     * byte for byte.
     *
     * @return the executable
     */
    public static Path install(Path folder) throws SandboxException {
        return install(folder, INSTALLED);
    }

    static Path install(Path folder, Path installed) throws SandboxException {
        byte[] program = content();
        Path file = folder.resolve("letscode-init-" + digest(program));
        try {
            if (isProgram(installed, program)) {
                return installed;
            }
            Files.createDirectories(folder);
            if (!isProgram(file, program)) {
                put(program, file, Files.createTempFile(folder, "init", ".new"));
            }
            return file;
        } catch (IOException e) {
            throw new SandboxException(
                    "cannot write the container init to " + folder + " (" + e.getMessage()
                            + "); make that folder writable or choose another cache folder",
                    e);
        }
    }

    private static void put(byte[] program, Path file, Path fresh) throws IOException {
        try {
            Files.write(fresh, program);
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh); // on a full disk
        }
    }

    private static boolean isProgram(Path file, byte[] program) throws IOException {
        return Files.isReadable(file) && Files.isExecutable(file) && Arrays.equals(Files.readAllBytes(file), program);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
