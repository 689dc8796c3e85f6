package dev.letscode.app.cli;

import dev.letscode.app.settings.Settings;
import dev.letscode.app.settings.Site;
import dev.letscode.app.terminal.Terminal;
import dev.letscode.problems.Diagnostic;
import dev.letscode.problems.Diagnostics;
import java.util.stream.Collectors;

/**
 * What every command is given.
 *
 * @param sandboxes makes the sandbox, for the commands that need one
 */
record Shell(Settings settings, Terminal terminal, SandboxSource sandboxes) {

    /** What whoever runs this judge has decided. */
    Site site() throws InputException {
        Diagnostics diagnostics = new Diagnostics();
        return Site.read(settings, diagnostics)
                .orElseThrow(() -> new InputException(
                        diagnostics.all().stream().map(Diagnostic::toString).collect(Collectors.joining("; "))));
    }
}
