package dev.letscode.app.cli;

import dev.letscode.app.json.DoctorDocument;
import dev.letscode.app.json.Json;
import dev.letscode.app.settings.Settings;
import dev.letscode.app.terminal.Screen;
import dev.letscode.engine.doctor.Doctor;
import dev.letscode.engine.doctor.DoctorReport;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.sandbox.SandboxException;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Mixin
    private CacheOption cache;

    @Mixin
    private OutputOptions output;

    DoctorCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InputException, InterruptedException {
        try (Screen screen = new Screen(shell.terminal(), output.talks())) {
            DoctorReport report = examine(screen, cache.applyTo(shell.settings()));
            if (output.json) {
                screen.line(Json.of(DoctorDocument.of(report)));
            } else {
                screen.endProgress();
                new DoctorView(screen, output.quiet).show(report);
            }
            return report.canJudge() ? ExitCode.OK : ExitCode.NOT_OK;
        }
    }

    private DoctorReport examine(Screen screen, Settings settings) throws InputException, InterruptedException {
        screen.progress("trying out the sandbox");
        try (Workshop workshop = Workshop.open(settings, shell.sandboxes(), CpuSlots.ofThisMachine())) {
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
