package dev.letscode.app.cli;

import dev.letscode.app.json.Json;
import dev.letscode.app.json.StressDocument;
import dev.letscode.app.settings.Settings;
import dev.letscode.app.settings.Site;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.workshop.FileProblem;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.OpenPackage;
import dev.letscode.app.workshop.Scratch;
import dev.letscode.app.workshop.Workshop;
import dev.letscode.engine.judge.JudgingOptions;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.RoutedJudge;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.routing.Wish;
import dev.letscode.engine.stress.Counterexample;
import dev.letscode.engine.stress.GeneratorArguments;
import dev.letscode.engine.stress.StressChoices;
import dev.letscode.engine.stress.StressException;
import dev.letscode.engine.stress.StressPart;
import dev.letscode.engine.stress.StressResult;
import dev.letscode.engine.stress.StressSetup;
import dev.letscode.engine.stress.StressTest;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "stress",
        description = {
            "Judges a source on generated inputs until it fails on one, and makes that one as small as possible.",
            "",
            "In each round a generator prints an input, a reference solution the answer, and the source is judged as on any "
                    + "test. The arguments of the generator may have {seed}, {size}, {size:A-B} and {any:A-B}; they depend on "
                    + "the seed alone, so that the same seed finds the same input again. Exits with 0 if the source is "
                    + "accepted in all rounds, 1 if not, 3 if generator, reference or this machine failed."
        },
        sortOptions = false)
final class StressCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private RunOptions options;

    @Option(
            names = {"-g", "--generator"},
            paramLabel = "PROGRAM",
            description = "A generator of the package, or a file of your own; the package's first otherwise.")
    private @Nullable String generator;

    @Option(
            names = "--arguments",
            paramLabel = "WORDS",
            description = "What the generator is started with; what the package says otherwise, else '{seed} {size}'.")
    private @Nullable String arguments;

    @Option(
            names = {"-r", "--reference"},
            paramLabel = "PROGRAM",
            description =
                    "An accepted submission of the package, or a file of your own; the package's first otherwise.")
    private @Nullable String reference;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the first round; each next one has the next. 1 otherwise.")
    private long seed;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Rounds after which the source counts as accepted; 1000 otherwise.")
    private int rounds;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "NAME",
            description = "Write the input that was found to NAME.in and its answer to NAME.ans.")
    private @Nullable Path output;

    @Mixin
    private PackageAndSource given;

    @Mixin
    private OutputOptions shown;

    StressCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InputException, SandboxException, InterruptedException {
        if (rounds < 1) {
            throw new InputException("--rounds " + rounds + ": at least 1 is needed");
        }
        if (seed < 0) {
            throw new InputException("--seed " + seed + ": at least 0 is needed");
        }
        Site site = shell.site();
        SourceSet files = options.read(given.source());
        Settings settings = options.place().settings(shell);
        Language language = options.language(settings, files, given.source());
        JudgingOptions judging =
                options.limits().applyTo(JudgingOptions.DEFAULT.withSystemCallsPerSecond(site.systemCallsPerSecond()));
        try (OpenPackage opened = OpenPackage.read(given.problem(), settings.cacheFolder());
                Workshop workshop = options.place().open(shell, site, settings, language);
                Scratch scratch = Scratch.in(settings.cacheFolder());
                Screen screen = new Screen(shell.terminal(), shown.talks())) {
            StressSetup setup = setup(workshop.workbench(), opened.problem());
            JudgingRequest request = new RoutedJudge(workshop.workbench(), Workshop.planner(settings))
                    .placed(
                            new JudgingRequest(opened.problem(), files, language, judging),
                            options.place().tier().wish().orElse(Wish.AUTO));
            StressView view = new StressView(screen, files, shown.quiet);
            StressResult result = new StressTest(workshop.workbench(), scratch.folder())
                    .run(request, setup, shown.talks() ? view::show : event -> {});
            screen.endProgress();
            if (result instanceof StressResult.Differs differs) {
                write(differs.shrunk());
            }
            if (shown.json) {
                screen.line(Json.of(StressDocument.of(opened.problem().shortName(), language.id(), setup, result)));
            } else {
                view.show(result);
            }
            return switch (result) {
                case StressResult.Agreed _ -> ExitCode.OK;
                case StressResult.Differs _, StressResult.NotBuilt _ -> ExitCode.NOT_OK;
                case StressResult.Failed _ -> ExitCode.JUDGE_ERROR;
            };
        }
    }

    private StressSetup setup(Workbench workbench, ProblemPackage read) throws InputException {
        StressChoices choices = StressChoices.of(workbench, read);
        try {
            StressChoices.Generator making = generator(workbench, choices);
            String words = arguments == null ? making.arguments() : arguments;
            return new StressSetup(
                    making.part(), GeneratorArguments.of(words), reference(workbench, choices), seed, rounds);
        } catch (StressException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }

    private StressChoices.Generator generator(Workbench workbench, StressChoices choices)
            throws InputException, StressException {
        List<StressChoices.Generator> all = choices.generators();
        if (generator == null) {
            return all.stream()
                    .findFirst()
                    .orElseThrow(() -> new InputException(given.problem()
                            + ": the package has no generator; name a program of your own with --generator"));
        }
        String wanted = generator;
        for (StressChoices.Generator one : all) {
            if (isCalled(one.part(), wanted)) {
                return one;
            }
        }
        return new StressChoices.Generator(
                own(workbench, "--generator", wanted, all.stream().map(StressChoices.Generator::part)),
                GeneratorArguments.USUAL);
    }

    private StressPart reference(Workbench workbench, StressChoices choices) throws InputException, StressException {
        List<StressPart> all = choices.references();
        if (reference == null) {
            return all.stream()
                    .findFirst()
                    .orElseThrow(
                            () -> new InputException(
                                    given.problem()
                                            + ": the package has no accepted submission; name a solution of your own with --reference"));
        }
        String wanted = reference;
        for (StressPart one : all) {
            if (isCalled(one, wanted)) {
                return one;
            }
        }
        return own(workbench, "--reference", wanted, all.stream());
    }

    private static boolean isCalled(StressPart part, String name) {
        return part.name().equals(name) || part.name().endsWith("/" + name);
    }

    private static StressPart own(Workbench workbench, String option, String name, Stream<StressPart> known)
            throws InputException, StressException {
        Path file = Path.of(name);
        if (!Files.exists(file)) {
            String names = known.map(StressPart::name).distinct().collect(Collectors.joining(", "));
            throw new InputException(option + " " + name + ": there is no such file, and the package has "
                    + (names.isEmpty() ? "none" : names));
        }
        return StressChoices.own(workbench, file);
    }

    private void write(Counterexample found) throws InputException {
        if (output == null) {
            return;
        }
        try {
            Files.writeString(output.resolveSibling(output.getFileName() + ".in"), found.input());
            Files.writeString(output.resolveSibling(output.getFileName() + ".ans"), found.answer());
        } catch (IOException e) {
            throw new InputException("--output " + output + ": cannot be written; " + FileProblem.of(e));
        }
    }
}
