package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the folders of this process's containers are: below a folder that is named after the process. */
final class OwnFolders {

    private static final String PARENT = "docker";

    private OwnFolders() {}

    /** Makes this process's, and deletes those of processes that have ended. */
    static Path make(Path cache) throws SandboxException {
        Path parent = cache.toAbsolutePath().normalize().resolve(PARENT);
        try {
            Files.createDirectories(parent);
            sweep(parent);
            return Files.createTempDirectory(parent, ProcessHandle.current().pid() + "-");
        } catch (IOException e) {
            throw new SandboxException(
                    "cannot make a folder in " + parent + " (" + e.getMessage()
                            + "); make it writable or choose another cache folder",
                    e);
        }
    }

    private static void sweep(Path parent) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, "[0-9]*-*")) {
            for (Path folder : folders) {
                String name = folder.getFileName().toString();
                long process = Long.parseLong(name.substring(0, name.indexOf('-')));
                if (ProcessHandle.of(process).isEmpty()) {
                    OwnFolder.delete(folder);
                }
            }
        }
    }
}
