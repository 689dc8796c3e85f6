package dev.letscode.engine.judge;

import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.problems.Check;
import dev.letscode.problems.ComparisonFlags;
import dev.letscode.problems.FormatGeneration;
import dev.letscode.problems.Grading;
import dev.letscode.problems.JuryProgram;
import dev.letscode.problems.Metadata;
import dev.letscode.problems.Objective;
import dev.letscode.problems.PackageLimits;
import dev.letscode.problems.PackageSubmission;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TestAnswer;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.TestGroup;
import dev.letscode.problems.TestInput;
import dev.letscode.problems.TestNode;
import dev.letscode.problems.TimeLimit;
import dev.letscode.problems.Validation;
import dev.letscode.problems.expect.Expectation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A small problem in a temporary folder, and submissions to judge against it. */
public final class ProblemFixture implements AutoCloseable {

    private final Path root;
    private final List<PackageSubmission> submissions = new ArrayList<>();
    private final List<TestNode> secret = new ArrayList<>();
    private Validation validation = new Validation.Default();
    private ComparisonFlags flags = ComparisonFlags.NONE;
    private Grading secretGrading = new Grading.AllMustPass();
    private boolean scoring;
    private Duration time = Duration.ofSeconds(2);
    private long memoryBytes = 256L << 20;
    private long outputBytes = 8L << 20;
    private Duration validationTime = Duration.ofSeconds(10);
    private OptionalLong systemCallsPerSecond = OptionalLong.empty();
    private Duration compilationTime = PackageLimits.FORMAT_DEFAULTS.compilationTime();
    private long compilationMemoryBytes = PackageLimits.FORMAT_DEFAULTS.compilationMemoryBytes();

    public ProblemFixture() {
        try {
            root = Files.createTempDirectory("letscode-problem");
            Files.createDirectories(root.resolve("data/secret"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path root() {
        return root;
    }

    public ProblemFixture test(String input, String answer) {
        secret.add(testCase("secret/" + String.format("%03d", secret.size() + 1), input, answer));
        return this;
    }

    public ProblemFixture test(TestCase test) {
        secret.add(test);
        return this;
    }

    public ProblemFixture group(String name, Grading grading, Map<String, String> tests) {
        List<TestNode> children = new ArrayList<>();
        tests.forEach((input, answer) ->
                children.add(testCase("secret/" + name + "/" + (children.size() + 1), input, answer)));
        secret.add(new TestGroup("secret/" + name, grading, children));
        return this;
    }

    private TestCase testCase(String name, String input, String answer) {
        return testCase(
                name,
                new TestInput.Stored(write("data/" + name + ".in", input)),
                new TestAnswer.Stored(write("data/" + name + ".ans", answer)),
                List.of(),
                Optional.empty());
    }

    public TestCase testCase(
            String name, TestInput input, TestAnswer answer, List<String> arguments, Optional<Path> files) {
        Check check = validation instanceof Validation.Default
                ? new Check.Compare(flags)
                : new Check.Validate(List.of("some", "flags"));
        return new TestCase(
                name,
                input,
                answer,
                check,
                arguments,
                files,
                TestCase.ValidatorArguments.NONE,
                false,
                Optional.empty(),
                Optional.empty(),
                TestCase.Display.AS_JUDGED);
    }

    public ProblemFixture systemCallsPerSecond(long value) {
        systemCallsPerSecond = OptionalLong.of(value);
        return this;
    }

    public ProblemFixture flags(ComparisonFlags value) {
        flags = value;
        return this;
    }

    public ProblemFixture validator(String fileName, String source) {
        validation = new Validation.Custom(jury("output_validators/" + fileName, source), false, 1);
        return this;
    }

    public ProblemFixture interactive(String fileName, String source) {
        validation = new Validation.Custom(jury("output_validators/" + fileName, source), true, 1);
        return this;
    }

    public ProblemFixture multiPass(String fileName, String source, int passes) {
        validation = new Validation.Custom(jury("output_validators/" + fileName, source), false, passes);
        return this;
    }

    public ProblemFixture submission(String path, String source) {
        Path file = write(path, source);
        submissions.add(new PackageSubmission(
                path,
                file,
                List.of(file),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                Expectation.ANYTHING,
                List.of()));
        return this;
    }

    public JuryProgram jury(String path, String source) {
        Path file = write(path, source);
        return new JuryProgram("validator", file, List.of(file), JuryProgram.Kind.SOURCES);
    }

    public ProblemFixture scoring(Grading grading) {
        scoring = true;
        secretGrading = grading;
        return this;
    }

    public ProblemFixture grading(Grading grading) {
        secretGrading = grading;
        return this;
    }

    public ProblemFixture time(Duration value) {
        time = value;
        return this;
    }

    public ProblemFixture validationTime(Duration value) {
        validationTime = value;
        return this;
    }

    public ProblemFixture memory(long bytes) {
        memoryBytes = bytes;
        return this;
    }

    public ProblemFixture output(long bytes) {
        outputBytes = bytes;
        return this;
    }

    public ProblemFixture compilation(Duration time, long bytes) {
        compilationTime = time;
        compilationMemoryBytes = bytes;
        return this;
    }

    public Path write(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ProblemPackage build() {
        PackageLimits defaults = PackageLimits.FORMAT_DEFAULTS;
        PackageLimits limits = new PackageLimits(
                new TimeLimit.Given(time, 2, 1.5),
                memoryBytes,
                outputBytes,
                defaults.codeBytes(),
                compilationTime,
                compilationMemoryBytes,
                validationTime,
                defaults.validationMemoryBytes(),
                defaults.validationOutputBytes(),
                systemCallsPerSecond);
        TestGroup tests = new TestGroup(
                TestGroup.ROOT, new Grading.AllMustPass(), List.of(new TestGroup("secret", secretGrading, secret)));
        return new ProblemPackage(
                root,
                "fixture",
                FormatGeneration.V2025_09,
                new Metadata(
                        Map.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        List.of(),
                        "cc0",
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                scoring,
                Objective.MAXIMIZE,
                true,
                validation,
                limits,
                tests,
                List.of(),
                List.of(),
                submissions,
                Optional.empty(),
                true,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of());
    }

    public JudgingResult judge(String fileName, String source) throws InterruptedException {
        return judge(fileName, source, JudgingOptions.DEFAULT, event -> {});
    }

    public JudgingResult judge(
            String fileName, String source, JudgingOptions options, Consumer<? super JudgeEvent> events)
            throws InterruptedException {
        return new Judge(TestBench.get()).judge(request(fileName, source, options), events);
    }

    public JudgingRequest request(String fileName, String source, JudgingOptions options) {
        try {
            SourceSet sources = SourceSet.of(write("submission/" + fileName, source));
            Language language = TestBench.get().languages().detect(sources).orElseThrow();
            return new JudgingRequest(build(), sources, language, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
