package dev.letscode.app.cli;

import dev.letscode.app.ide.Display;
import dev.letscode.app.ide.IdeProcess;
import dev.letscode.app.ide.IdeSetup;
import dev.letscode.app.settings.Settings;
import dev.letscode.app.workshop.InputException;
import dev.letscode.engine.routing.Wish;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "ide",
        description = {
            "Opens the window, which is what letscode does without a command.",
            "",
            "Exits with 0 once it is closed, 2 if it cannot be opened."
        },
        sortOptions = false)
final class IdeCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private HomeOption home;

    @Mixin
    private CacheOption cache;

    @Mixin
    private BackendOption backend;

    @Option(
            names = "--tier",
            paramLabel = "WHERE",
            description = "Where submissions run: server, client, or auto, which is the default.")
    private @Nullable Wish tier;

    @Parameters(
            arity = "0..*",
            paramLabel = "PACKAGE",
            description =
                    "Folder or zip file of a problem package, or folder of packages, to show beside the bundled ones.")
    private List<Path> packages = List.of();

    IdeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InputException, InterruptedException {
        Optional<String> missing = Display.missing(
                shell.surroundings().environment(),
                System.getProperty("os.name"),
                System.getProperty("glass.platform", ""));
        if (missing.isPresent()) {
            throw new InputException(missing.get());
        }
        Settings settings = cache.applyTo(shell.settings());
        List<Path> shown = new ArrayList<>(shell.surroundings().packages());
        shown.addAll(packages);
        IdeProcess.run(new IdeSetup(
                settings,
                shell.site(),
                home.of(settings),
                backend.of(shell.sandboxes()),
                shown,
                tier == null ? Wish.AUTO : tier));
        return ExitCode.OK;
    }
}
