package dev.letscode.worker.serve;

import java.io.IOException;
import java.nio.file.Path;
import org.graalvm.polyglot.Engine;

/**
 * Unpacks what Python reads at its start, its own library, into a folder: {@code Resources FOLDER}. Otherwise each worker
 * in a sandbox, which has no home to keep it in, would unpack it again.
 */
public final class Resources {

    private Resources() {}

    /** Unpacks and ends. */
    public static void main(String[] arguments) throws IOException {
        Engine.copyResources(Path.of(arguments[0]), "python");
    }
}
