package dev.letscode.app.cli;

import dev.letscode.app.json.AnalysisDocument;
import dev.letscode.app.json.Json;
import dev.letscode.app.settings.Settings;
import dev.letscode.app.terminal.Screen;
import dev.letscode.app.workshop.CacheFolder;
import dev.letscode.app.workshop.FileProblem;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.OpenPackage;
import dev.letscode.app.workshop.Workshop;
import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.analysis.AnalysisUnavailableException;
import dev.letscode.engine.analysis.Constraints;
import dev.letscode.engine.analysis.SubmissionAnalysis;
import dev.letscode.engine.language.Grammar;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.language.SourceSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "analyse",
        description = {
            "Reads a source without running it: what it does that is not safe, and how much work it may be.",
            "",
            "Exits with 0 if it is of its language and does nothing that is not safe, 1 if not, 3 if sources cannot be "
                    + "read on this machine."
        },
        sortOptions = false)
final class AnalyseCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private SourceOptions sources;

    @Option(
            names = {"-p", "--problem"},
            paramLabel = "PACKAGE",
            description = "Take how often loops turn from the bounds in this package's statement.")
    private @Nullable Path problem;

    @Mixin
    private CacheOption cache;

    @Parameters(paramLabel = "SOURCE", description = "Source file, or folder of source files.")
    private Path source;

    @Mixin
    private OutputOptions output;

    AnalyseCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InputException {
        SourceSet files = sources.read(source);
        Settings settings = cache.applyTo(shell.settings());
        Path cacheFolder = CacheFolder.require(settings.cacheFolder());
        LanguageCatalog catalog = Workshop.languages(settings);
        Language language = sources.language(catalog, files, source);
        Grammar grammar = language.grammar()
                .orElseThrow(() -> new InputException(source + ": nothing reads "
                        + language.name() + " but its compiler; sources are analysed in "
                        + catalog.all().stream()
                                .filter(each -> each.grammar().isPresent())
                                .map(Language::id)
                                .collect(Collectors.joining(", "))));
        Constraints constraints = constraints(cacheFolder);
        try (Screen screen = new Screen(shell.terminal(), false)) {
            SubmissionAnalysis analysis = new Analyser(cacheFolder).analyse(files, grammar, constraints);
            if (output.json) {
                screen.line(Json.of(AnalysisDocument.of(language.id(), analysis)));
            } else {
                new AnalysisView(screen, output.quiet).show(analysis);
            }
            return analysis.unsafe().isEmpty() && analysis.isComplete() ? ExitCode.OK : ExitCode.NOT_OK;
        } catch (AnalysisUnavailableException e) {
            shell.terminal().err().println("letscode analyse: " + e.getMessage());
            return ExitCode.JUDGE_ERROR;
        } catch (IOException e) {
            throw new InputException(source + ": the source cannot be read; " + FileProblem.of(e));
        }
    }

    private Constraints constraints(Path cacheFolder) throws InputException {
        if (problem == null) {
            return Constraints.NONE;
        }
        try (OpenPackage read = OpenPackage.read(problem, cacheFolder)) {
            return Constraints.of(read.problem());
        } catch (IOException e) {
            throw new InputException(problem + ": the statement cannot be read; " + FileProblem.of(e));
        }
    }
}
