package dev.letscode.app.cli;

import dev.letscode.app.json.Json;
import dev.letscode.app.json.JudgeDocument;
import dev.letscode.app.settings.Settings;
import dev.letscode.app.settings.Site;
import dev.letscode.app.terminal.Screen;
import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.judge.Calibrations;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.JudgingOptions;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.Planner;
import dev.letscode.engine.judge.RoutedJudge;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.language.Tier;
import dev.letscode.engine.routing.FilePastRuns;
import dev.letscode.engine.routing.ServerLoad;
import dev.letscode.engine.routing.Wish;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.expect.Glob;
import dev.letscode.problems.expect.TestScope;
import dev.letscode.sandbox.SandboxException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "judge",
        description = {
            "Judges one source against a problem package, test by test.",
            "",
            "Exits with 0 if it is accepted, 1 if it is not, 3 if judging failed."
        },
        sortOptions = false)
final class JudgeCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private SourceOptions sources;

    @Mixin
    private LimitOptions limits;

    @Mixin
    private BackendOption backend;

    @Mixin
    private TierOption tier;

    @Option(names = "--explain", description = "Show where the submission runs and why, before it is judged.")
    private boolean explain;

    @Mixin
    private DemandOption demand;

    @Mixin
    private CacheOption cache;

    @Option(
            names = {"-a", "--all-tests"},
            description = "Go on after the first test that fails, where the package leaves that open.")
    private boolean allTests;

    @Option(
            names = "--tests",
            paramLabel = "PATTERN",
            description = "Only these tests: sample, secret/group1, 'secret/*-big'.")
    private @Nullable String tests;

    @Parameters(index = "0", paramLabel = "PACKAGE", description = "Folder or zip file of the problem package.")
    private Path problem;

    @Parameters(index = "1", paramLabel = "SOURCE", description = "Source file, or folder of source files.")
    private Path source;

    @Mixin
    private OutputOptions output;

    JudgeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InputException, SandboxException, InterruptedException {
        Site site = shell.site();
        JudgingOptions options = limits.applyTo(
                JudgingOptions.DEFAULT.withRunAll(allTests).withSystemCallsPerSecond(site.systemCallsPerSecond()));
        if (tests != null) {
            TestScope scope = TestScope.of(Glob.parse(tests)
                    .orElseThrow(() -> new InputException("--tests " + tests + ": the braces do not match")));
            options = options.withTests(test -> scope.contains(test.name()));
        }
        SourceSet files = sources.read(source);
        Settings settings = cache.applyTo(shell.settings());
        Language language = sources.language(Workshop.languages(settings), files, source);
        tier.of(language);
        try (OpenPackage opened = OpenPackage.read(problem, settings.cacheFolder());
                Workshop workshop = open(settings, demand.of(site), language);
                Screen screen = new Screen(shell.terminal(), output.talks())) {
            requireTests(opened.problem(), options);
            JudgingRequest request = new JudgingRequest(opened.problem(), files, language, options);
            JudgeView view = new JudgeView(screen, request, output.quiet, explain);
            JudgingResult result = new RoutedJudge(workshop.workbench(), planner(settings))
                    .judge(request, tier.wish().orElse(Wish.AUTO), event -> {
                        if (!output.json) {
                            view.show(event);
                        }
                    });
            if (output.json) {
                screen.line(Json.of(JudgeDocument.of(request, result)));
            }
            return VerdictText.exitCode(result.verdict());
        }
    }

    /**
     * A tier that was asked for is there, or says why it is not. Where nothing was asked for, the server tier does: a
     * command is over before a worker is warm.
     */
    private Workshop open(Settings settings, Demand demanded, Language language)
            throws InputException, SandboxException, InterruptedException {
        SandboxSource sandboxes = backend.of(shell.sandboxes());
        CpuSlots slots = CpuSlots.ofThisMachine();
        return switch (tier.wish().orElse(null)) {
            case null -> Workshop.openFor(language, settings, sandboxes, demanded, slots);
            case AUTO -> Workshop.openAll(settings, sandboxes, demanded, slots);
            case CLIENT -> Workshop.open(settings, sandboxes, Tier.CLIENT, demanded, slots);
            case SERVER -> Workshop.open(settings, sandboxes, Tier.SERVER, demanded, slots);
        };
    }

    private static Planner planner(Settings settings) {
        return new Planner(
                new Analyser(settings.cacheFolder()),
                new FilePastRuns(settings.stateFolder().resolve("past-runs.tsv")),
                calibrations(settings),
                // one submission, and nobody else
                () -> ServerLoad.IDLE);
    }

    static Calibrations calibrations(Settings settings) {
        return new Calibrations(settings.stateFolder().resolve("limit-factors"));
    }

    private void requireTests(ProblemPackage problem, JudgingOptions options) throws InputException {
        if (problem.testCases().noneMatch(options.tests())) {
            throw new InputException("--tests " + tests + ": no test of " + problem.shortName()
                    + " matches; the first is "
                    + problem.testCases().map(TestCase::name).findFirst().orElse("missing"));
        }
    }
}
