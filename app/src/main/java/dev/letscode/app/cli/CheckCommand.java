package dev.letscode.app.cli;

import dev.letscode.app.json.Json;
import dev.letscode.app.json.StoreDocument;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Text;
import dev.letscode.app.workshop.InputException;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.store.StoreReport;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        description = {
            "Reads all that is kept: whether it fits together, and whether the log of security is as it was written.",
            "",
            "Exits with 1 if it is not, and with 2 if the store cannot be opened."
        },
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private HomeOption homeOption;

    @Mixin
    private OutputOptions output;

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InputException, StoreException {
        Path home = homeOption.of(shell.settings());
        try (Store store = shell.open(home);
                Screen screen = new Screen(shell.terminal(), output.talks())) {
            screen.progress("reading all of " + home);
            StoreReport report = store.check();
            screen.endProgress();
            if (output.json) {
                screen.line(Json.of(StoreDocument.of(home.toString(), report)));
            } else {
                show(screen, home, report);
            }
            return report.isWhole() ? ExitCode.OK : ExitCode.NOT_OK;
        }
    }

    private void show(Screen screen, Path home, StoreReport report) {
        report.problems().forEach(problem -> screen.line(screen.terminal().out(Style.BAD, Text.printable(problem))));
        if (report.isWhole()) {
            screen.line(screen.terminal().out(Style.GOOD, "all is well") + " in " + home);
        } else {
            screen.line(screen.terminal().out(Style.STRONG_BAD, "not all is well") + " in " + home
                    + ": 'letscode restore' puts a backup back, and keeps what is there now aside");
        }
        if (!output.quiet) {
            screen.line(screen.terminal()
                    .out(
                            Style.FAINT,
                            "  " + Text.count(report.submissions(), "submission") + ", "
                                    + Text.count(report.judgements(), "judgement") + ", "
                                    + Text.count(report.events(), "event") + ", end of the log of security: "
                                    + report.log().head()));
        }
    }
}
