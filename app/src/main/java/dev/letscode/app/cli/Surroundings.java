package dev.letscode.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What is around the process.
 *
 * @param environment its variables, which say where the display is
 * @param packages folders of the bundled problem packages
 */
public record Surroundings(Map<String, String> environment, List<Path> packages) {

    /** Nothing: no display, and no bundled packages. */
    public static final Surroundings NONE = new Surroundings(Map.of(), List.of());

    public Surroundings {
        environment = Map.copyOf(environment);
        packages = List.copyOf(packages);
    }
}
