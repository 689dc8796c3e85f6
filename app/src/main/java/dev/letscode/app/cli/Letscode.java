package dev.letscode.app.cli;

import dev.letscode.app.settings.Settings;
import dev.letscode.app.terminal.Terminal;
import dev.letscode.app.workshop.SandboxSource;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** The command line as a whole. */
public final class Letscode {

    private static final int MOST_COLUMNS = 100;

    private static final OptionSpec HELP = OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help.")
            .build();

    private Letscode() {}

    /** Runs one command to its end and returns the {@linkplain ExitCode exit code}. */
    public static int run(
            Settings settings,
            Terminal terminal,
            SandboxSource sandboxes,
            Surroundings surroundings,
            String... arguments) {
        Shell shell = new Shell(settings, terminal, sandboxes, surroundings);
        Failures failures = new Failures(terminal, settings);
        CommandLine line = new CommandLine(new RootCommand());
        for (Object command : List.of(
                new IdeCommand(shell),
                new JudgeCommand(shell),
                new SubmitCommand(shell),
                new ImportCommand(shell),
                new HistoryCommand(shell),
                new RejudgeCommand(shell),
                new ContestCommand(shell),
                new AuditCommand(shell),
                new BackupCommand(shell),
                new RestoreCommand(shell),
                new CheckCommand(shell),
                new VerifyCommand(shell),
                new RunCommand(shell),
                new StressCommand(shell),
                new AnalyseCommand(shell),
                new DoctorCommand(shell),
                new ImagesCommand(shell),
                new BenchCommand(shell))) {
            CommandLine added = new CommandLine(command);
            added.getCommandSpec().addOption(HELP);
            line.addSubcommand(added);
        }
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
