package dev.letscode.engine.check;

import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files of a test that lie beside the program. */
public final class WorkFiles {

    private WorkFiles() {}

    /**
     * Copies the regular files below a folder of this machine into a work directory.
     *
     * @throws IOException if the folder cannot be read
     */
    public static void copy(Path folder, Environment environment) throws IOException, SandboxException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                try (InputStream content = Files.newInputStream(file)) {
                    environment.write(folder.relativize(file).toString(), Files.size(file), content, false);
                }
            }
        }
    }
}
