package dev.letscode.engine.judge;

import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.compile.BuildResult;
import dev.letscode.engine.compile.CompileLimits;
import dev.letscode.engine.compile.Program;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceFile;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.problems.PackageLimits;
import dev.letscode.problems.PackageSubmission;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** From a submission's sources to a program, by the rules of the package. Thread-safe. */
public final class Submissions {

    private static final String EVERY_LANGUAGE = "default";

    private final Workbench workbench;

    public Submissions(Workbench workbench) {
        this.workbench = workbench;
    }

    /** The sources of an example submission. */
    public static SourceSet source(PackageSubmission submission) throws JudgeException {
        try {
            SourceSet source = SourceSet.of(submission.location());
            return submission.entryPoint().map(source::withEntryPoint).orElse(source);
        } catch (IOException e) {
            throw new JudgeException(submission.path() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The language of an example submission, as the package or the files say; empty if that is none we know. */
    public Optional<Language> language(PackageSubmission submission, SourceSet source) {
        return submission
                .language()
                .map(workbench.languages()::byId)
                .orElseGet(() -> workbench.languages().detect(source));
    }

    /** Builds an example submission that has to be right. */
    Program build(ProblemPackage problem, PackageSubmission submission)
            throws JudgeException, SandboxException, InterruptedException {
        SourceSet source = source(submission);
        Language language = language(submission, source)
                .orElseThrow(() -> new JudgeException(submission.path() + ": its language is not known"));
        return switch (build(problem, source, language)) {
            case BuildResult.Built built -> built.program();
            case BuildResult.Rejected rejected ->
                throw new JudgeException(
                        submission.path() + " does not compile: " + CompilerMessages.firstError(rejected));
            case BuildResult.Unavailable unavailable ->
                throw new JudgeException(submission.path() + ": " + unavailable.reason());
        };
    }

    /** Builds any submission, with the files that the package adds to those of its language. */
    public BuildResult build(ProblemPackage problem, SourceSet source, Language language)
            throws JudgeException, SandboxException, InterruptedException {
        if (problem.languages().isPresent()
                && problem.languages().get().stream().noneMatch(language::isCalled)) {
            return new BuildResult.Rejected(
                    "this problem may not be solved in " + language.name() + ", only in "
                            + String.join(", ", problem.languages().get()),
                    List.of(),
                    "");
        }
        Map<String, SourceFile> files = new LinkedHashMap<>();
        source.files().forEach(file -> files.put(file.name(), file));
        List<SourceFile> included = included(problem, language);
        included.forEach(file -> files.put(file.name(), file));
        SourceSet all = new SourceSet(new ArrayList<>(files.values()), source.entryPoint());
        return workbench.builder().build(all, language, limits(problem.limits(), included));
    }

    private static CompileLimits limits(PackageLimits limits, List<SourceFile> included) throws JudgeException {
        long bytes = limits.codeBytes();
        for (SourceFile file : included) {
            try {
                bytes += Files.size(file.path());
            } catch (IOException e) {
                throw new JudgeException("cannot read " + file.path() + ": " + e, e);
            }
        }
        return CompileLimits.defaults()
                .withTime(limits.compilationTime())
                .withMemoryBytes(limits.compilationMemoryBytes())
                .withSourceBytes(bytes);
    }

    private static List<SourceFile> included(ProblemPackage problem, Language language) {
        return entry(problem, language::isCalled)
                .or(() -> entry(problem, EVERY_LANGUAGE::equals))
                .map(entry -> {
                    Path folder = problem.root().resolve("include").resolve(entry.getKey());
                    return entry.getValue().stream()
                            .map(file -> new SourceFile(folder.relativize(file).toString(), file))
                            .toList();
                })
                .orElse(List.of());
    }

    private static Optional<Map.Entry<String, List<Path>>> entry(ProblemPackage problem, Predicate<String> key) {
        return problem.includes().entrySet().stream()
                .filter(entry -> key.test(entry.getKey()))
                .findFirst();
    }
}
