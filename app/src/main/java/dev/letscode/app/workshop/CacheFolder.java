package dev.letscode.app.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where compiled programs and what can be made again are kept. */
public final class CacheFolder {

    private CacheFolder() {}

    /** The folder, made if it is not there and known to be writable. */
    public static Path require(Path folder) throws InputException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unusable(folder, FileProblem.of(e));
        }
        if (!Files.isWritable(folder)) {
            throw unusable(folder, "permission is denied");
        }
        return folder;
    }

    private static InputException unusable(Path folder, String reason) {
        return new InputException(
                folder + ": the cache folder cannot be written to; " + reason + ". Choose another one with --cache");
    }
}
