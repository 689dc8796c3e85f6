package dev.letscode.app.cli;

import dev.letscode.app.json.Json;
import dev.letscode.app.json.JudgeDocument;
import dev.letscode.app.settings.Settings;
import dev.letscode.app.settings.Site;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.OpenPackage;
import dev.letscode.app.workshop.Workshop;
import dev.letscode.engine.judge.JudgingOptions;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.RoutedJudge;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.routing.Wish;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.expect.Glob;
import dev.letscode.problems.expect.TestScope;
import dev.letscode.sandbox.SandboxException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
    private RunOptions options;

    @Option(names = "--explain", description = "Show where the submission runs and why, before it is judged.")
    private boolean explain;

    @Option(
            names = {"-a", "--all-tests"},
            description = "Go on after the first test that fails, where the package leaves that open.")
    private boolean allTests;

    @Option(
            names = "--tests",
            paramLabel = "PATTERN",
            description = "Only these tests: sample, secret/group1, 'secret/*-big'.")
    private @Nullable String tests;

    @Mixin
    private PackageAndSource given;

    @Mixin
    private OutputOptions output;

    JudgeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InputException, SandboxException, InterruptedException {
        Site site = shell.site();
        JudgingOptions judging = options.limits()
                .applyTo(JudgingOptions.DEFAULT
                        .withRunAll(allTests)
                        .withSystemCallsPerSecond(site.systemCallsPerSecond()));
        if (tests != null) {
            TestScope scope = TestScope.of(Glob.parse(tests)
                    .orElseThrow(() -> new InputException("--tests " + tests + ": the braces do not match")));
            judging = judging.withTests(test -> scope.contains(test.name()));
        }
        SourceSet files = options.read(given.source());
        Settings settings = options.place().settings(shell);
        Language language = options.language(settings, files, given.source());
        try (OpenPackage opened = OpenPackage.read(given.problem(), settings.cacheFolder());
                Workshop workshop = options.place().open(shell, site, settings, language);
                Screen screen = new Screen(shell.terminal(), output.talks())) {
            requireTests(opened.problem(), judging);
            JudgingRequest request = new JudgingRequest(opened.problem(), files, language, judging);
            JudgeView view = new JudgeView(screen, JudgeView.Subject.of(request), output.quiet, explain);
            JudgingResult result = new RoutedJudge(workshop.workbench(), Workshop.planner(settings))
                    .judge(request, options.place().tier().wish().orElse(Wish.AUTO), event -> {
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

    private void requireTests(ProblemPackage problem, JudgingOptions judging) throws InputException {
        if (problem.testCases().noneMatch(judging.tests())) {
            throw new InputException("--tests " + tests + ": no test of " + problem.shortName()
                    + " matches; the first is "
                    + problem.testCases().map(TestCase::name).findFirst().orElse("missing"));
        }
    }
}
