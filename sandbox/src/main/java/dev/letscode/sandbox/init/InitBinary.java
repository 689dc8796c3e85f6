package dev.letscode.sandbox.init;

import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.files.SharedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

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
        Path file = folder.resolve("letscode-init-" + SharedFile.name(program));
        try {
            if (SharedFile.isProgram(installed, program)) {
                return installed;
            }
            SharedFile.program(file, program);
            return file;
        } catch (IOException e) {
            throw new SandboxException(
                    "cannot write the container init to " + folder + " (" + e.getMessage()
                            + "); make that folder writable or choose another cache folder",
                    e);
        }
    }
}
