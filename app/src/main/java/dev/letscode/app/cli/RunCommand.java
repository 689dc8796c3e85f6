package dev.letscode.app.cli;

import dev.letscode.app.json.Json;
import dev.letscode.app.json.RunDocument;
import dev.letscode.app.settings.Settings;
import dev.letscode.app.settings.Site;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Terminal;
import dev.letscode.app.terminal.Text;
import dev.letscode.app.workshop.FileProblem;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.Workshop;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.CustomTest;
import dev.letscode.engine.judge.CustomTestResult;
import dev.letscode.engine.judge.JudgingLimits;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "run",
        description = {
            "Runs a source on an input of your own, under a submission's limits.",
            "",
            "Nothing is stored. What the program prints goes to standard output and standard error as it comes. Exits with 0 if the "
                    + "program ended with 0 and within its limits, 1 if not, 3 if it could not be run."
        },
        sortOptions = false)
final class RunCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private RunOptions options;

    @Option(
            names = {"-i", "--input"},
            paramLabel = "FILE",
            description = "What the program reads; standard input otherwise.")
    private @Nullable Path input;

    @Parameters(paramLabel = "SOURCE", description = "Source file, or folder of source files.")
    private Path source;

    @Mixin
    private OutputOptions output;

    RunCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InputException, SandboxException, InterruptedException {
        SourceSet files = options.read(source);
        Settings settings = options.place().settings(shell);
        Site site = shell.site();
        Terminal terminal = shell.terminal();
        try (Workshop workshop = Workshop.open(
                        settings,
                        options.place().sandboxes(shell),
                        options.place().tier().tier(),
                        options.place().demanded(site),
                        CpuSlots.ofThisMachine());
                Screen screen = new Screen(terminal, false)) {
            Language language = options.place().tier().of(options.language(settings, files, source));
            JudgingLimits allowed = options.limits()
                    .applyTo(
                            CustomTest.limits(language).withSystemCallsPerSecond(site.systemCallsPerSecond()),
                            language);
            Capture out = new Capture(output.json ? OutputStream.nullOutputStream() : terminal.out());
            Capture err = new Capture(output.json ? OutputStream.nullOutputStream() : terminal.err());
            CustomTestResult result =
                    new CustomTest(workshop.workbench()).run(files, language, allowed, Input.from(input()), out, err);
            terminal.out().flush();
            if (output.json) {
                screen.line(Json.of(RunDocument.of(language.id(), result, out.head(), err.head())));
            } else {
                show(result, screen, files);
            }
            return VerdictText.exitCode(result.verdict());
        }
    }

    private InputStream input() throws InputException {
        if (input == null) {
            return System.in;
        }
        try {
            return Files.newInputStream(input);
        } catch (IOException e) {
            throw new InputException("--input " + input + ": cannot be read; " + FileProblem.of(e));
        }
    }

    private void show(CustomTestResult result, Screen screen, SourceSet files) {
        Terminal terminal = screen.terminal();
        new CompilerView(screen, files).show(result.diagnostics(), result.compilerOutput());
        if (output.quiet && result.verdict() == Verdict.ACCEPTED) {
            return;
        }
        StringBuilder line = new StringBuilder();
        line.append(terminal.err(VerdictText.style(result.verdict()), ending(result)));
        result.usage().ifPresent(usage -> {
            usage.cpuTime()
                    .ifPresent(cpu -> line.append(", ").append(Text.of(cpu)).append(" CPU"));
            line.append(", ").append(Text.of(usage.wallTime())).append(" wall");
            usage.peakMemoryBytes().ifPresent(bytes -> line.append(", ").append(Text.ofBytes(bytes)));
        });
        terminal.err().println(terminal.err(Style.STRONG, "letscode run: ") + line);
        if (!result.conditions().isContestGrade()) {
            terminal.err()
                    .println(terminal.err(
                            Style.WARNING, Text.printable(result.conditions().note())));
        }
        terminal.err().flush();
    }

    private static String ending(CustomTestResult result) {
        if (result.verdict() == Verdict.ACCEPTED) {
            return result.exit().orElse(null) instanceof Exit.Exited(int code) ? "ended with " + code : "ended";
        }
        return result.verdict().text() + ": " + Text.printable(result.reason());
    }
}
