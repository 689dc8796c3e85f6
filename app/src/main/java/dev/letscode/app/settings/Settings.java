package dev.letscode.app.settings;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where this user's files are, by the convention of the system.
 *
 * @param cacheFolder what can be made again: compiled programs
 * @param configFolder what the user wrote: languages of their own in {@code languages}
 * @param stateFolder what is of interest when something went wrong: the log
 * @param dataFolder what is kept for good: the submissions, unless another home is asked for
 */
public record Settings(Path cacheFolder, Path configFolder, Path stateFolder, Path dataFolder) {

    private static final String NAME = "letscode";

    /**
     * Reads the settings.
     *
     * <p>Linux follows the XDG Base Directory Specification, which says that a relative path in its variables is to be
     * ignored; macOS and Windows have one place each.
     *
     * @param system the value of the system property {@code os.name}
     */
    public static Settings read(Map<String, String> environment, String system, Path home) {
        if (system.startsWith("Windows")) {
            Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                    .resolve(NAME);
            return new Settings(
                    local.resolve("cache"), local.resolve("config"), local.resolve("state"), local.resolve("data"));
        }
        if (system.startsWith("Mac")) {
            Path library = home.resolve("Library");
            Path support = library.resolve("Application Support").resolve(NAME);
            return new Settings(
                    library.resolve("Caches").resolve(NAME),
                    support,
                    support.resolve("state"),
                    support.resolve("data"));
        }
        return new Settings(
                folder(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve(NAME),
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(NAME),
                folder(environment, "XDG_STATE_HOME", home.resolve(".local/state"))
                        .resolve(NAME),
                folder(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                        .resolve(NAME));
    }

    public Settings withCacheFolder(Path value) {
        return new Settings(value, configFolder, stateFolder, dataFolder);
    }

    /** Where users put languages of their own. */
    public Path languagesFolder() {
        return configFolder.resolve("languages");
    }

    public Path logFile() {
        return stateFolder.resolve("letscode.log");
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isEmpty() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }
}
