package dev.letscode.app.cli;

import dev.letscode.app.settings.Settings;
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
}
