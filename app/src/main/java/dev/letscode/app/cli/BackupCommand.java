package dev.letscode.app.cli;

import dev.letscode.app.json.BackupDocument;
import dev.letscode.app.json.Json;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Text;
import dev.letscode.app.workshop.FileProblem;
import dev.letscode.app.workshop.InputException;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        description =
                "Copies all that is kept into one file, also while another process judges, and reads that file to see that it "
                        + "can be put back.",
        sortOptions = false)
final class BackupCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private HomeOption homeOption;

    @Parameters(paramLabel = "FILE", description = "A zip file that does not exist yet.")
    private Path file;

    @Mixin
    private OutputOptions output;

    BackupCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InputException, InterruptedException {
        Path home = homeOption.of(shell.settings());
        try (Screen screen = new Screen(shell.terminal(), output.talks())) {
            screen.progress("copying what is in " + home);
            new StoreFolder(home).backup(file);
            screen.endProgress();
            if (output.json) {
                screen.line(Json.of(new BackupDocument(file.toString(), Files.size(file))));
            } else if (!output.quiet) {
                screen.line(file + ": " + Text.ofBytes(Files.size(file))
                        + ", which can be put back with 'letscode restore'");
            }
            return ExitCode.OK;
        } catch (StoreException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new InputException(file + ": " + FileProblem.of(e));
        }
    }
}
