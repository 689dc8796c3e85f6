package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/**
 * The host's side of what one container sees at {@link BaseImage#OWN}: the names of its users, and what is put over
 * files that Docker would bring along.
 */
record OwnFolder(Path path) {

    private static final String ETC = ".etc";

    /** Makes it below {@code parent}. */
    static OwnFolder make(Path parent, String name, int user) throws SandboxException {
        Path path = parent.resolve(name);
        try {
            Path etc = Files.createDirectories(path.resolve(ETC));
            Files.writeString(
                    etc.resolve("passwd"),
                    "root:x:0:0:root:/:/bin/false\nprogram:x:%d:%d:program:/work:/bin/sh\n".formatted(user, user));
            Files.writeString(etc.resolve("group"), "root:x:0:\nprogram:x:%d:\n".formatted(user));
            Path nothing = Files.createFile(etc.resolve("nothing"));
            Files.setPosixFilePermissions(nothing, PosixFilePermissions.fromString("---------"));
            for (Path shown : new Path[] {path, etc, etc.resolve("passwd"), etc.resolve("group")}) {
                Files.setPosixFilePermissions(
                        shown, PosixFilePermissions.fromString(Files.isDirectory(shown) ? "rwxr-xr-x" : "rw-r--r--"));
            }
            return new OwnFolder(path);
        } catch (IOException e) {
            throw new SandboxException(
                    "cannot make the folder " + path + " (" + e.getMessage()
                            + "); make its parent writable or choose another cache folder",
                    e);
        }
    }

    /** A file that nobody can read, to be put over others. */
    Path nothing() {
        return path.resolve(ETC).resolve("nothing");
    }

    void delete() {
        delete(path);
    }

    /** Removes a folder that containers were shown; what cannot be removed stays, and is tried again at the next start. */
    static void delete(Path folder) {
        try (Stream<Path> below = Files.walk(folder)) {
            below.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        } catch (IOException | java.io.UncheckedIOException e) {
            // gone, or not ours
        }
    }
}
