package dev.letscode.app.json;

import dev.letscode.engine.analysis.Finding;
import dev.letscode.engine.analysis.Loop;
import dev.letscode.engine.analysis.SourceAnalysis;
import dev.letscode.engine.analysis.SubmissionAnalysis;
import dev.letscode.engine.analysis.SyntaxProblem;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The result of {@code letscode analyse}.
 *
 * @param safe whether nothing was found that a tier without a kernel's protection must not run
 * @param complete whether every file is of its language
 */
public record AnalysisDocument(String language, boolean safe, boolean complete, List<FileItem> files) {

    /**
     * One file.
     *
     * @param loops outermost ones
     * @param recursive functions that call themselves, also through others
     */
    public record FileItem(
            String file,
            List<FindingItem> findings,
            List<String> imports,
            List<LoopItem> loops,
            List<String> recursive,
            List<ProblemItem> problems) {}

    /** {@code kind} is one of those in {@code docs/command-line.md}; line and column begin at 1. */
    public record FindingItem(String kind, boolean unsafe, int line, int column, String text) {}

    /** {@code steps} is how often the innermost body runs at most; null if it cannot be told. */
    public record LoopItem(int line, int depth, @Nullable Double steps) {}

    /** Where the source is not of its language; line and column begin at 1. */
    public record ProblemItem(int line, int column, String message) {}

    public static AnalysisDocument of(String language, SubmissionAnalysis analysis) {
        return new AnalysisDocument(
                language,
                analysis.unsafe().isEmpty(),
                analysis.isComplete(),
                analysis.files().entrySet().stream()
                        .map(file -> item(file.getKey(), file.getValue()))
                        .toList());
    }

    private static FileItem item(String name, SourceAnalysis file) {
        return new FileItem(
                name,
                file.findings().stream().map(AnalysisDocument::item).toList(),
                file.imports().stream().sorted().toList(),
                file.loops().stream().map(AnalysisDocument::item).toList(),
                file.recursive().stream().sorted().toList(),
                file.problems().stream().map(AnalysisDocument::item).toList());
    }

    private static FindingItem item(Finding finding) {
        return new FindingItem(
                finding.kind().name().toLowerCase(Locale.ROOT),
                finding.kind().isUnsafe(),
                finding.line(),
                finding.column(),
                finding.text());
    }

    private static LoopItem item(Loop loop) {
        return new LoopItem(loop.line(), loop.depth(), Values.number(loop.steps()));
    }

    private static ProblemItem item(SyntaxProblem problem) {
        return new ProblemItem(problem.line(), problem.column(), problem.message());
    }
}
