package dev.letscode.app.cli;

import dev.letscode.app.settings.Settings;
import dev.letscode.app.settings.Site;
import dev.letscode.app.terminal.Terminal;
import dev.letscode.app.terminal.Text;
import dev.letscode.app.workshop.Home;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.SandboxSource;
import dev.letscode.engine.store.Store;
import dev.letscode.problems.Diagnostic;
import dev.letscode.problems.Diagnostics;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * What every command is given.
 *
 * @param sandboxes makes the sandbox, for the commands that need one
 */
record Shell(Settings settings, Terminal terminal, SandboxSource sandboxes, Surroundings surroundings) {

    /** What whoever runs this judge has decided. */
    Site site() throws InputException {
        Diagnostics diagnostics = new Diagnostics();
        return Site.read(settings, diagnostics)
                .orElseThrow(() -> new InputException(
                        diagnostics.all().stream().map(Diagnostic::toString).collect(Collectors.joining("; "))));
    }

    /** The store of a home; if it was not as it has to be, the standard error says so. */
    Store open(Path home) throws InputException {
        return Home.open(home, found -> terminal.err().println("letscode: " + Text.printable(found)));
    }
}
