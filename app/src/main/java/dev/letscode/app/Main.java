package dev.letscode.app;

import dev.letscode.app.cli.Letscode;
import dev.letscode.app.cli.Surroundings;
import dev.letscode.app.settings.LogFile;
import dev.letscode.app.settings.Settings;
import dev.letscode.app.terminal.Terminal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the process begins. */
public final class Main {

    private Main() {}

    /** Runs the command line and exits with its code. */
    public static void main(String[] arguments) {
        Settings settings =
                Settings.read(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
        LogFile.use(settings.logFile());
        Terminal terminal = Terminal.ofProcess(System.getenv(), System.getProperties());
        int code;
        try (Interruption _ = Interruption.watch(terminal)) {
            code = Letscode.run(
                    settings, terminal, new Sandboxes(System.getenv(), beside("worker")), surroundings(), arguments);
        }
        System.exit(code);
    }

    /** The bundled packages are beside this program's folder, or where the start script says. */
    private static Surroundings surroundings() {
        String said = System.getProperty("letscode.packages", "");
        Path packages = said.isEmpty() ? beside("packages") : Path.of(said);
        return new Surroundings(System.getenv(), Files.isDirectory(packages) ? List.of(packages) : List.of());
    }

    /** Where the build puts the client tier's jars and an installer puts packages: beside the folder of this program's own. */
    private static Path beside(String name) {
        try {
            Path own = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path folder = Files.isDirectory(own) ? own : own.resolveSibling("");
            return folder.toAbsolutePath().normalize().resolveSibling(name);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of this program is no path", e);
        }
    }
}
