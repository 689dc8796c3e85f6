package dev.letscode.app.bench;

import dev.letscode.engine.judge.Judge;
import dev.letscode.engine.judge.JudgingOptions;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.ProblemPackage;
import java.io.IOException;
import java.nio.file.Path;

/** Judges C++ sources that have to be accepted. */
final class Judgings {

    private final Workbench workbench;
    private final Language cpp;

    Judgings(Workbench workbench) throws IOException {
        this.workbench = workbench;
        this.cpp = workbench
                .languages()
                .byId("cpp17")
                .orElseThrow(() -> new IOException("there is no language cpp17 to measure with"));
    }

    JudgingResult accepted(ProblemPackage problem, Path source, JudgingOptions options)
            throws IOException, InterruptedException {
        JudgingRequest request = new JudgingRequest(problem, SourceSet.of(source), cpp, options);
        JudgingResult result = new Judge(workbench).judge(request, event -> {});
        if (result.verdict() != Verdict.ACCEPTED) {
            throw new IOException("the benchmark's own submission is not accepted: "
                    + result.verdict().text() + ": " + result.reason());
        }
        return result;
    }
}
