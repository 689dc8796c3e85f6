package dev.letscode.engine.judge;

import dev.letscode.engine.check.JudgeException;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TestAnswer;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.TestInput;
import dev.letscode.sandbox.Mount;
import dev.letscode.sandbox.SandboxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of a package's tests, made if the package only says how. Thread-safe. */
public final class TestData {

    private final ProblemPackage problem;
    private final GeneratedData generated;

    public TestData(Workbench workbench, ProblemPackage problem) {
        this.problem = problem;
        this.generated = new GeneratedData(workbench, problem);
    }

    /** The file with a test's input; making it may take its time. */
    public Path input(TestCase test) throws JudgeException, SandboxException, InterruptedException {
        return switch (test.input()) {
            case TestInput.Stored stored -> stored.file();
            case TestInput.Generated input -> generated.input(input);
        };
    }

    /** The file with a test's answer; making it may take its time. */
    public Path answer(TestCase test) throws JudgeException, SandboxException, InterruptedException {
        return switch (test.answer()) {
            case TestAnswer.Stored stored -> stored.file();
            case TestAnswer.Solved answer -> generated.answer(test, input(test), answer);
        };
    }

    /** The folders with all of these files, for a jury's program. */
    public List<Mount> mounts() throws JudgeException {
        Path data = problem.root().resolve("data");
        List<Mount> mounts = new ArrayList<>();
        mounts.add(new Mount(Files.isDirectory(data) ? data : problem.root(), "/data"));
        if (problem.testCases().anyMatch(TestData::isMade)) {
            mounts.add(new Mount(generated.folder(), "/made"));
        }
        return mounts;
    }

    private static boolean isMade(TestCase test) {
        return test.input() instanceof TestInput.Generated || test.answer() instanceof TestAnswer.Solved;
    }
}
