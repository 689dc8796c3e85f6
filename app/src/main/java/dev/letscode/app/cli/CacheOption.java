package dev.letscode.app.cli;

import dev.letscode.app.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where compiled programs are kept. */
final class CacheOption {

    @Option(
            names = "--cache",
            paramLabel = "FOLDER",
            description = "Where compiled programs and generated data are kept instead of the user's cache folder.")
    private @Nullable Path folder;

    Settings applyTo(Settings settings) {
        return folder == null
                ? settings
                : settings.withCacheFolder(folder.toAbsolutePath().normalize());
    }

    /** The folder, made if it is not there and known to be writable. */
    static Path require(Path folder) throws InputException {
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
