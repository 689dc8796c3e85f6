package dev.letscode.app.cli;

import dev.letscode.app.settings.Settings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where submissions are kept. */
final class HomeOption {

    @Option(
            names = "--home",
            paramLabel = "FOLDER",
            description =
                    "Where submissions are kept instead of the user's data folder; one process at a time uses it.")
    private @Nullable Path folder;

    Path of(Settings settings) {
        return folder == null ? settings.dataFolder() : folder.toAbsolutePath().normalize();
    }
}
