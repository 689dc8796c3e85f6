package dev.letscode.app.cli;

import dev.letscode.app.json.Json;
import dev.letscode.app.json.RestoreDocument;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.workshop.InputException;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.store.StoreFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        description =
                "Puts back what was kept when a backup was made. What is there now is kept in a folder beside it, and the log "
                        + "of security tells that this was done.",
        sortOptions = false)
final class RestoreCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private HomeOption homeOption;

    @Parameters(paramLabel = "FILE", description = "A file that 'letscode backup' has made.")
    private Path file;

    @Mixin
    private OutputOptions output;

    RestoreCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InputException {
        Path home = homeOption.of(shell.settings());
        if (!Files.isReadable(file)) {
            throw new InputException(file + ": there is no such file, or it cannot be read");
        }
        try (Screen screen = new Screen(shell.terminal(), output.talks())) {
            screen.progress("reading " + file);
            Optional<Path> aside =
                    new StoreFolder(home).restore(file, Clock.systemUTC().instant());
            screen.endProgress();
            if (output.json) {
                screen.line(Json.of(new RestoreDocument(
                        home.toString(), aside.map(Path::toString).orElse(null))));
            } else if (!output.quiet) {
                screen.line("put back into " + home
                        + aside.map(folder -> "; what was there before is in " + folder)
                                .orElse(""));
            }
            return ExitCode.OK;
        } catch (StoreException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }
}
