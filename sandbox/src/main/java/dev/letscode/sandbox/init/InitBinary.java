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

    private InitBinary() {}

    /**
     * Puts the program for this processor into {@code folder} unless it is there, byte for byte.
     *
     * @return the executable
     */
    public static Path install(Path folder) throws SandboxException {
        String resource = "letscode-init-" + System.getProperty("os.arch");
        byte[] program;
        try (InputStream in = InitBinary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new SandboxException("this build has no container init for the processor "
                        + System.getProperty("os.arch") + "; build it there with scripts/setup");
            }
            program = in.readAllBytes();
        } catch (IOException e) {
            throw new SandboxException("cannot read " + resource + " from the program's own files", e);
        }
        Path file = folder.resolve("letscode-init-" + digest(program));
        try {
            Files.createDirectories(folder);
            if (!Files.isExecutable(file) || !Arrays.equals(Files.readAllBytes(file), program)) {
                Path fresh = Files.createTempFile(folder, "init", ".new");
                Files.write(fresh, program);
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return file;
        } catch (IOException e) {
            throw new SandboxException(
                    "cannot write the container init to " + folder + " (" + e.getMessage()
                            + "); make that folder writable or choose another cache folder",
                    e);
        }
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
