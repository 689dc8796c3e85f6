package dev.letscode.app;

import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.client.WorkerPreparation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The last step of a build: {@code PrepareWorkers FOLDER} makes what lets the workers in a folder start fast. */
final class PrepareWorkers {

    private PrepareWorkers() {}

    /** Complains on the standard error; ends with 1 if workers cannot be started at all. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("letscode-workers");
        try {
            WorkerPreparation.prepare(Path.of(arguments[0]).toAbsolutePath().normalize(), scratch, System.err::println);
        } catch (SandboxException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } finally {
            Files.deleteIfExists(scratch);
        }
    }
}
