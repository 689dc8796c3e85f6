package dev.letscode.engine.judge;

import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.check.PackageData;
import dev.letscode.engine.compile.Program;
import dev.letscode.problems.PackageSubmission;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TestAnswer;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.TestInput;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes test data with the package's generators and solutions, once for each content. Thread-safe. */
final class GeneratedData {

    private final Workbench workbench;
    private final ProblemPackage problem;
    private final DataCache cache;

    GeneratedData(Workbench workbench, ProblemPackage problem) {
        this.workbench = workbench;
        this.problem = problem;
        this.cache = new DataCache(folder(workbench));
    }

    /** Where what was made is kept. */
    static Path folder(Workbench workbench) {
        return workbench.cacheFolder().resolve("testdata");
    }

    Path folder() throws JudgeException {
        return cache.folder();
    }

    Path input(TestInput.Generated input) throws JudgeException, SandboxException, InterruptedException {
        Program generator = new JuryPrograms(workbench).build(problem, input.generator());
        String name = JuryPrograms.name(problem, input.generator()) + " " + String.join(" ", input.arguments());
        return cache.get(
                DataCache.key("input", List.of(generator.digest()), input.arguments()),
                out -> print(generator, name, input.arguments(), Input.none(), out));
    }

    Path answer(TestCase test, Path input, TestAnswer.Solved answer)
            throws JudgeException, SandboxException, InterruptedException {
        PackageSubmission submission = problem.submission(answer.submission())
                .orElseThrow(() -> new JudgeException(test.name() + " needs the missing " + answer.submission()));
        Program solution = new Submissions(workbench).build(problem, submission);
        String name = submission.path() + " on " + test.name();
        String inputKey = switch (test.input()) {
            // the key of what was made is its file's name
            case TestInput.Generated generated -> String.valueOf(input.getFileName());
            case TestInput.Stored stored -> DataCache.digest(stored.file());
        };
        return cache.get(DataCache.key("answer", List.of(solution.digest(), inputKey), test.arguments()), out -> {
            try {
                print(solution, name, test.arguments(), Input.from(Files.newInputStream(input)), out);
            } catch (IOException e) {
                throw PackageData.unreadable(input.toString(), e);
            }
        });
    }

    private void print(Program program, String name, List<String> arguments, Input input, OutputStream out)
            throws JudgeException, SandboxException, InterruptedException {
        try (DataMaker maker = new DataMaker(workbench, program, name, DataMaker.limits(problem, program))) {
            maker.print(arguments, input, out);
        }
    }
}
