package dev.letscode.app;

import dev.letscode.app.cli.Letscode;
import dev.letscode.app.settings.LogFile;
import dev.letscode.app.settings.Settings;
import dev.letscode.app.terminal.Terminal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

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
            code = Letscode.run(settings, terminal, new Sandboxes(System.getenv(), workers()), arguments);
        }
        System.exit(code);
    }

    /** Where the build puts the client tier's jars: beside the folder of this program's own. */
    private static Path workers() {
        try {
            Path own = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path folder = Files.isDirectory(own) ? own : own.resolveSibling("");
            return folder.toAbsolutePath().normalize().resolveSibling("worker");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of this program is no path", e);
        }
    }
}
