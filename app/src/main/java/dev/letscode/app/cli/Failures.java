package dev.letscode.app.cli;

import dev.letscode.app.settings.Settings;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Terminal;
import dev.letscode.app.terminal.Text;
import dev.letscode.app.workshop.InputException;
import dev.letscode.engine.store.StoreException;
import dev.letscode.sandbox.SandboxException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The one place where a failure becomes a line on standard error and an exit code. Nobody is shown a stack trace: where
 * it helps, it is in the log.
 */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Terminal terminal;
    private final Settings settings;

    Failures(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        String name = failure.getCommandLine().getCommandSpec().qualifiedName();
        say(name, String.valueOf(failure.getMessage()) + "; see " + name + " --help");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        String name = command.getCommandSpec().qualifiedName();
        return switch (failure) {
            case InputException e -> {
                say(name, String.valueOf(e.getMessage()));
                yield ExitCode.USAGE;
            }
            case InterruptedException _ -> ExitCode.INTERRUPTED;
            case StoreException e -> {
                LOG.error("the store failed", e);
                say(name, e.getMessage() + " (details in " + settings.logFile() + ")");
                yield ExitCode.JUDGE_ERROR;
            }
            case SandboxException e -> {
                LOG.error("the sandbox failed", e);
                say(name, e.getMessage() + " (details in " + settings.logFile() + ")");
                yield ExitCode.JUDGE_ERROR;
            }
            default -> {
                LOG.error("unexpected failure", failure);
                say(
                        name,
                        "this should not have happened: " + failure + "; please report it with " + settings.logFile());
                yield ExitCode.JUDGE_ERROR;
            }
        };
    }

    private void say(String command, String message) {
        terminal.err()
                .println(terminal.err(Style.STRONG_BAD, command + ":") + " "
                        + Text.printable(message).replace('\n', ' '));
        terminal.err().flush();
    }
}
