package dev.letscode.app.cli;

import dev.letscode.app.json.Json;
import dev.letscode.app.json.VerifyDocument;
import dev.letscode.app.settings.Settings;
import dev.letscode.app.settings.Site;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.PackageLocations;
import dev.letscode.app.workshop.SandboxSource;
import dev.letscode.app.workshop.Workshop;
import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.Planner;
import dev.letscode.engine.language.Tier;
import dev.letscode.engine.routing.PastRuns;
import dev.letscode.engine.routing.ServerLoad;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.engine.verify.PackageReport;
import dev.letscode.engine.verify.PackageVerifier;
import dev.letscode.engine.verify.SubmissionReport;
import dev.letscode.engine.verify.VerifyOptions;
import dev.letscode.sandbox.SandboxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        description = {
            "Checks problem packages and judges their example submissions.",
            "",
            "The data is checked by the package's input validators; every source in submissions/ is judged, and "
                    + "the verdict compared with the one that is expected of it.",
            "",
            "Exits with 0 if all is as expected, 1 if not, 3 if a submission could not be judged."
        },
        sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private BackendOption backend;

    @Mixin
    private DemandOption demand;

    @Mixin
    private CacheOption cache;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Submissions judged at once; half of the cores otherwise, so that times stay true.")
    private @Nullable Integer jobs;

    @Option(
            names = "--both-tiers",
            description =
                    "Judge each submission in the client tier as well. One that gets another verdict there is not as "
                            + "expected, and how much longer time limits have to be there is measured and kept.")
    private boolean bothTiers;

    @Mixin
    private TimeOptions time;

    @Parameters(
            arity = "1..*",
            paramLabel = "PACKAGE",
            description = "Folder or zip file of a problem package, or a folder of such.")
    private List<Path> packages;

    @Mixin
    private OutputOptions output;

    VerifyCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InputException, SandboxException, InterruptedException {
        if (jobs != null && jobs < 1) {
            throw new InputException("--jobs " + jobs + ": at least 1 is needed");
        }
        List<Path> locations = PackageLocations.expand(packages);
        CpuSlots slots = jobs == null ? CpuSlots.ofThisMachine() : new CpuSlots(jobs);
        Site site = shell.site();
        VerifyOptions options = new VerifyOptions(time.limit(), time.languageFactor(), site.systemCallsPerSecond());
        Settings settings = cache.applyTo(shell.settings());
        try (Workshop workshop = open(settings, demand.of(site), slots);
                Screen screen = new Screen(shell.terminal(), output.talks())) {
            VerifyView view = new VerifyView(screen, output.quiet);
            List<PackageReport> reports = new PackageVerifier(
                            workshop.workbench(), bothTiers ? Optional.of(planner(settings)) : Optional.empty())
                    .verify(locations, options, event -> {
                        if (!output.json) {
                            view.show(event);
                        }
                    });
            if (output.json) {
                screen.line(
                        Json.of(VerifyDocument.of(reports, workshop.workbench().conditions(Tier.SERVER))));
            } else {
                view.showTotals(reports);
                view.showConditions(workshop.workbench().conditions(Tier.SERVER));
            }
            return exitCode(reports);
        }
    }

    private Workshop open(Settings settings, Demand demanded, CpuSlots slots)
            throws InputException, SandboxException, InterruptedException {
        SandboxSource sandboxes = backend.of(shell.sandboxes());
        return bothTiers
                ? Workshop.openBoth(settings, sandboxes, demanded, slots)
                : Workshop.open(settings, sandboxes, demanded, slots);
    }

    /** Only what a source does counts, as the tier is no question. */
    private static Planner planner(Settings settings) {
        return new Planner(
                new Analyser(settings.cacheFolder()),
                PastRuns.NONE,
                Workshop.calibrations(settings),
                () -> ServerLoad.IDLE);
    }

    private static int exitCode(List<PackageReport> reports) {
        if (reports.stream().allMatch(PackageReport::agrees)) {
            return ExitCode.OK;
        }
        return reports.stream()
                        .flatMap(report -> report.submissions().stream())
                        .filter(submission -> !submission.agrees())
                        .anyMatch(VerifyCommand::isJudgeError)
                ? ExitCode.JUDGE_ERROR
                : ExitCode.NOT_OK;
    }

    private static boolean isJudgeError(SubmissionReport submission) {
        return submission.result().stream().anyMatch(result -> result.verdict() == Verdict.JUDGE_ERROR);
    }
}
