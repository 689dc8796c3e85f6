package dev.letscode.app.ide;

import dev.letscode.app.settings.Settings;
import dev.letscode.app.settings.Site;
import dev.letscode.app.workshop.SandboxSource;
import dev.letscode.engine.routing.Wish;
import java.nio.file.Path;
import java.util.List;

/**
 * What a window is opened with.
 *
 * @param home where submissions and what is being written are kept
 * @param packages folders of packages, or packages, that are in the list at once
 * @param wish which tier is to judge
 */
public record IdeSetup(
        Settings settings, Site site, Path home, SandboxSource sandboxes, List<Path> packages, Wish wish) {

    public IdeSetup {
        packages = List.copyOf(packages);
    }

    /** Who submits: whoever is logged in to the machine. */
    String account() {
        return System.getProperty("user.name");
    }
}
