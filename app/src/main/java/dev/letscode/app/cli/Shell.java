package dev.letscode.app.cli;

import dev.letscode.app.settings.Settings;
import dev.letscode.app.terminal.Terminal;

/**
 * What every command is given.
 *
 * @param sandboxes makes the sandbox, for the commands that need one
 */
record Shell(Settings settings, Terminal terminal, SandboxSource sandboxes) {}
