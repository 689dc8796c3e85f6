package dev.letscode.app.cli;

import dev.letscode.app.json.DoctorDocument;
import dev.letscode.app.json.Json;
import dev.letscode.app.json.SystemCallsDocument;
import dev.letscode.app.settings.Settings;
import dev.letscode.app.terminal.Screen;
import dev.letscode.engine.doctor.Doctor;
import dev.letscode.engine.doctor.DoctorReport;
import dev.letscode.engine.doctor.SandboxReport;
import dev.letscode.engine.doctor.SystemCallTrace;
import dev.letscode.engine.doctor.TraceReport;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.language.Tier;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(DoctorCommand.class);

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
            DoctorReport report = examine(screen, settings);
            Map<String, SandboxReport> others = others(screen, settings);
            if (output.json) {
                screen.line(Json.of(DoctorDocument.of(report, others)));
            } else {
                screen.endProgress();
                new DoctorView(screen, output.quiet).show(report, others);
            }
            return report.canJudge() ? ExitCode.OK : ExitCode.NOT_OK;
        }
    }

    /** What else this machine may have, and whether it does. */
    private Map<String, SandboxReport> others(Screen screen, Settings settings)
            throws InputException, InterruptedException {
        Map<String, SandboxReport> others = new LinkedHashMap<>();
        String chosen = backend.name(shell.sandboxes());
        Path folder = CacheOption.require(settings.cacheFolder());
        for (Map.Entry<String, SandboxSource> each : shell.sandboxes().each().entrySet()) {
            if (!each.getKey().equals(chosen)) {
                screen.progress("trying out the sandbox " + each.getKey());
                try (Sandbox sandbox = each.getValue().open(folder)) {
                    others.put(each.getKey(), SandboxReport.Available.of(sandbox));
                } catch (SandboxException e) {
                    others.put(each.getKey(), new SandboxReport.Missing(String.valueOf(e.getMessage())));
                }
            }
        }
        screen.progress("trying out the client tier");
        others.put("client", client(settings));
        return others;
    }

    /** What the client tier can do here, which does without this machine's sandbox but is better inside it. */
    private SandboxReport client(Settings settings) throws InputException, InterruptedException {
        try (Workshop workshop = Workshop.open(
                settings, backend.of(shell.sandboxes()), Tier.CLIENT, Demand.PRACTICE, CpuSlots.ofThisMachine())) {
            Workbench workbench = workshop.workbench();
            Sandbox client = workbench.client().orElseThrow();
            return SandboxReport.Available.of(client)
                    .withMoreGaps(new Doctor(client, workbench.builder(), workbench.languages()).gapsOfClientTier());
        } catch (SandboxException e) {
            return new SandboxReport.Missing(String.valueOf(e.getMessage()));
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

    private DoctorReport examine(Screen screen, Settings settings) throws InputException, InterruptedException {
        screen.progress("trying out the sandbox");
        try (Workshop workshop =
                Workshop.open(settings, backend.of(shell.sandboxes()), Demand.PRACTICE, CpuSlots.ofThisMachine())) {
            Workbench workbench = workshop.workbench();
            int total = workbench.languages().all().size();
            int[] done = {0};
            return new Doctor(workbench.sandbox(), workbench.builder(), workbench.languages())
                    .examine(language -> screen.progress(++done[0], total, language.name()));
        } catch (SandboxException e) {
            LOG.warn("there is no sandbox", e);
            return Doctor.withoutSandbox(Workshop.languages(settings), String.valueOf(e.getMessage()));
        }
    }
}
