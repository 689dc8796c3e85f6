package dev.letscode.engine.judge;

import dev.letscode.engine.check.HeadStream;
import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.compile.Program;
import dev.letscode.engine.verdict.NodeResult;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.Grader;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Runs the grader of a legacy package: a line {@code VERDICT SCORE} for each child in, one such line out. */
final class GraderProgram {

    private static final Pattern LINE = Pattern.compile("\\s*([A-Z]+)\\s+([+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?)\\s*");

    private final Workbench workbench;
    private final ProblemPackage problem;

    GraderProgram(Workbench workbench, ProblemPackage problem) {
        this.workbench = workbench;
        this.problem = problem;
    }

    /** What a grader says. */
    record Graded(Verdict verdict, double score) {}

    Graded grade(Grader.Custom grader, String group, List<NodeResult> children)
            throws JudgeException, SandboxException, InterruptedException {
        String name = "the grader " + JuryPrograms.name(problem, grader.program());
        Program program = new JuryPrograms(workbench).build(problem, grader.program());
        Limits limits = LimitPolicy.validator(problem.limits(), program.language());
        byte[] lines = children.stream()
                .map(child -> child.verdict().clicsId() + " " + child.score().orElse(0) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII);
        HeadStream output = new HeadStream(1000);
        HeadStream error = new HeadStream(1000);
        RunResult result;
        try (Environment environment = workbench.sandbox().open(workbench.environment(program))) {
            result = environment.run(
                    program.command(grader.flags(), limits),
                    limits,
                    new Streams(Input.from(new ByteArrayInputStream(lines)), output, error));
        }
        if (result.exit() instanceof Exit.Cancelled) {
            throw new InterruptedException("grading was cancelled");
        }
        if (!result.succeeded()) {
            throw new JudgeException(name + " failed on " + group + ": " + result.exit() + " "
                    + error.text().strip());
        }
        Matcher line = LINE.matcher(output.text());
        if (!line.matches()) {
            throw new JudgeException(name + " printed \"" + output.text().strip() + "\" for " + group
                    + " instead of a verdict and a score");
        }
        Verdict verdict = Arrays.stream(Verdict.values())
                .filter(candidate -> candidate.id().equals(line.group(1)))
                .findFirst()
                .orElseThrow(() -> new JudgeException(name + " printed the unknown verdict " + line.group(1)));
        try {
            return new Graded(verdict, Double.parseDouble(line.group(2)));
        } catch (NumberFormatException e) {
            throw new JudgeException(name + " printed " + line.group(2) + ", which is no number", e);
        }
    }
}
