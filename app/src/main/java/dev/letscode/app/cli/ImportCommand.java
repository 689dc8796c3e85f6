package dev.letscode.app.cli;

import dev.letscode.app.intake.Imports;
import dev.letscode.app.json.ImportDocument;
import dev.letscode.app.json.Json;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.workshop.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = {
            "Imports problems: a problem package, folder or zip, a full package of Polygon, or a .prob file of CPH",
            "(Competitive Programming Helper).",
            "",
            "Each is then a package below the home, in 'imported', and in the window's list. What is there already of the"
                    + " same name is replaced. Exits with 2 if one cannot be imported; those before it are."
        },
        sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private HomeOption home;

    @Mixin
    private CacheOption cache;

    @Mixin
    private OutputOptions output;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "What is imported.")
    private List<Path> files = List.of();

    ImportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InputException {
        Imports imports = new Imports(
                home.of(shell.settings()), cache.applyTo(shell.settings()).cacheFolder());
        List<String> packages = new ArrayList<>();
        try (Screen screen = new Screen(shell.terminal(), output.talks())) {
            for (Path file : files) {
                screen.progress("importing " + file);
                String location = imports.add(file).toString();
                screen.endProgress();
                packages.add(location);
                if (!output.json) {
                    screen.line(location);
                }
            }
            if (output.json) {
                screen.line(Json.of(new ImportDocument(packages)));
            }
        }
        return ExitCode.OK;
    }
}
