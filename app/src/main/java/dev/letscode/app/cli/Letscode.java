package dev.letscode.app.cli;

import dev.letscode.app.settings.Settings;
import dev.letscode.app.terminal.Terminal;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line as a whole. */
public final class Letscode {

    private static final int MOST_COLUMNS = 100;

    private Letscode() {}

    /** Runs one command to its end and returns the {@linkplain ExitCode exit code}. */
    public static int run(Settings settings, Terminal terminal, String... arguments) {
        Failures failures = new Failures(terminal, settings);
        CommandLine line = new CommandLine(new RootCommand());
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.colour() && terminal.outIsTerminal() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.min(terminal.columns(), MOST_COLUMNS))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .setCaseInsensitiveEnumValuesAllowed(true);
        try {
            return line.execute(arguments);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }
}
