package dev.letscode.app.cli;

import dev.letscode.app.json.DoctorDocument;
import dev.letscode.app.json.Json;
import dev.letscode.app.json.SystemCallsDocument;
import dev.letscode.app.settings.Settings;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.workshop.Examination;
import dev.letscode.app.workshop.FileProblem;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.Workshop;
import dev.letscode.engine.doctor.DoctorReport;
import dev.letscode.engine.doctor.SystemCallTrace;
import dev.letscode.engine.doctor.TraceReport;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "doctor",
        description = {
            "Says what this machine can enforce and run, and what is missing.",
            "",
            "Every installed language compiles and runs a small program in the sandbox. Exits with 0 if submissions "
                    + "can be judged here, 1 if not."
        },
        sortOptions = false)
final class DoctorCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = "--syscalls",
            paramLabel = "SOURCE",
            description =
                    "Instead: run this source and list the system calls that it makes, and what its language's policy "
                            + "says of each.")
    private @Nullable Path traced;

    @Option(
            names = {"-i", "--input"},
            paramLabel = "FILE",
            description = "With --syscalls: what the program reads; nothing otherwise.")
    private @Nullable Path input;

    @Mixin
    private SourceOptions sources;

    @Mixin
    private BackendOption backend;

    @Mixin
    private CacheOption cache;

    @Mixin
    private OutputOptions output;

    DoctorCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InputException, SandboxException, InterruptedException {
        if (traced != null) {
            return trace(traced);
        }
        if (input != null) {
            throw new InputException("--input " + input + ": is only for --syscalls");
        }
        try (Screen screen = new Screen(shell.terminal(), output.talks())) {
            Settings settings = cache.applyTo(shell.settings());
            Examination found = Examination.of(
                    settings,
                    shell.sandboxes(),
                    backend.of(shell.sandboxes()),
                    backend.name(shell.sandboxes()),
                    step -> show(step, screen));
            DoctorReport report = found.report();
            if (output.json) {
                screen.line(Json.of(DoctorDocument.of(report, found.others())));
            } else {
                screen.endProgress();
                new DoctorView(screen, output.quiet).show(report, found.others());
            }
            return report.canJudge() ? ExitCode.OK : ExitCode.NOT_OK;
        }
    }

    private static void show(Examination.Step step, Screen screen) {
        switch (step) {
            case Examination.Step.TheSandbox _ -> screen.progress("trying out the sandbox");
            case Examination.Step.OtherSandbox(String name) -> screen.progress("trying out the sandbox " + name);
            case Examination.Step.ClientTier _ -> screen.progress("trying out the client tier");
            case Examination.Step.Languages(int done, int total, String name) -> screen.progress(done, total, name);
        }
    }

    private int trace(Path location) throws InputException, SandboxException, InterruptedException {
        SourceSet source = sources.read(location);
        try (Workshop workshop = Workshop.open(
                        cache.applyTo(shell.settings()),
                        backend.of(shell.sandboxes()),
                        Demand.PRACTICE,
                        CpuSlots.ofThisMachine());
                Screen screen = new Screen(shell.terminal(), output.talks())) {
            Workbench workbench = workshop.workbench();
            Language language = sources.language(workbench.languages(), source, location);
            screen.progress("compiling and running " + language.name());
            TraceReport report = new SystemCallTrace(workbench).of(source, language, input());
            if (output.json) {
                screen.line(Json.of(SystemCallsDocument.of(language.id(), report)));
            } else {
                screen.endProgress();
                new SystemCallsView(screen, source).show(report);
            }
            return report instanceof TraceReport.Traced ran
                            && ran.result().violation().isEmpty()
                    ? ExitCode.OK
                    : ExitCode.NOT_OK;
        }
    }

    private Input input() throws InputException {
        if (input == null) {
            return Input.none();
        }
        try {
            return Input.from(Files.newInputStream(input));
        } catch (IOException e) {
            throw new InputException("--input " + input + ": cannot be read; " + FileProblem.of(e));
        }
    }
}
