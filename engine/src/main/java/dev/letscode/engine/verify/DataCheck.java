package dev.letscode.engine.verify;

import dev.letscode.engine.check.CheckOutcome;
import dev.letscode.engine.check.Difference;
import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.check.OutputComparison;
import dev.letscode.engine.check.OutputValidator;
import dev.letscode.engine.check.PackageData;
import dev.letscode.engine.check.Pass;
import dev.letscode.engine.check.ValidatorRoom;
import dev.letscode.engine.compile.Program;
import dev.letscode.engine.judge.JuryPrograms;
import dev.letscode.engine.judge.TestData;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.problems.Check;
import dev.letscode.problems.Diagnostic;
import dev.letscode.problems.JuryProgram;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TestAnswer;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.Validation;
import dev.letscode.problems.ValidatorCase;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks a package's data with the package's own validators. Used by one thread. */
final class DataCheck {

    private final Workbench workbench;
    private final ProblemPackage problem;
    private final TestData data;
    private final Findings findings;

    DataCheck(Workbench workbench, ProblemPackage problem) {
        this.workbench = workbench;
        this.problem = problem;
        this.data = new TestData(workbench, problem);
        this.findings = new Findings(problem);
    }

    List<Diagnostic> run() throws SandboxException, InterruptedException {
        List<InputValidatorRoom> rooms = new ArrayList<>();
        try {
            for (JuryProgram validator : problem.inputValidators()) {
                room(workbench, problem, validator, findings).ifPresent(rooms::add);
            }
            inputs(rooms);
            invalidInputs(rooms);
        } finally {
            rooms.forEach(InputValidatorRoom::close);
        }
        outputs();
        return findings.all();
    }

    /**
     * An input validator, ready to be asked; absent if it cannot be run here.
     *
     * @param findings told why not
     */
    static Optional<InputValidatorRoom> room(
            Workbench workbench, ProblemPackage problem, JuryProgram validator, Findings findings)
            throws SandboxException, InterruptedException {
        String name = JuryPrograms.name(problem, validator);
        try {
            return switch (validator.kind()) {
                case SOURCES, SCRIPTS -> {
                    Program program = new JuryPrograms(workbench).build(problem, validator);
                    yield Optional.of(InputValidatorRoom.of(
                            workbench, name, program, JuryPrograms.limits(problem, program.language())));
                }
                case CHECKTESTDATA -> {
                    if (!isInstalled("checktestdata")) {
                        findings.warning(name, "not run, because checktestdata is not installed");
                        yield Optional.empty();
                    }
                    yield Optional.of(InputValidatorRoom.checktestdata(
                            workbench, name, Files.readAllBytes(validator.location()), limits(problem)));
                }
                case VIVA -> {
                    findings.warning(name, "not run: VIVA patterns are known but cannot be run here");
                    yield Optional.empty();
                }
            };
        } catch (JudgeException e) {
            findings.error(name, name, "the input validator cannot be used: " + e.getMessage());
            return Optional.empty();
        } catch (IOException e) {
            findings.error(name, name, "cannot be read: " + e);
            return Optional.empty();
        }
    }

    private void inputs(List<InputValidatorRoom> rooms) throws SandboxException, InterruptedException {
        for (TestCase test : problem.testCases().toList()) {
            try {
                Path input = data.input(test);
                for (InputValidatorRoom room : rooms) {
                    room.complaint(
                                    input,
                                    test.files(),
                                    arguments(problem, room, test.inputValidatorArguments(), test.arguments()))
                            .ifPresent(what -> findings.error(
                                    room.name(),
                                    findings.relative(input),
                                    "the input validator " + room.name() + " rejects this input: it " + what));
                }
            } catch (IOException | JudgeException e) {
                findings.error("data", "data/" + test.name() + ".in", "cannot be checked: " + e.getMessage());
            }
        }
    }

    private void invalidInputs(List<InputValidatorRoom> rooms) throws SandboxException, InterruptedException {
        for (ValidatorCase given : problem.validatorCases()) {
            String file = findings.relative(given.input());
            try {
                List<String> complaints = new ArrayList<>();
                for (InputValidatorRoom room : rooms) {
                    room.complaint(
                                    given.input(),
                                    Optional.empty(),
                                    arguments(problem, room, given.inputValidatorArguments(), given.arguments()))
                            .ifPresent(what -> complaints.add("the input validator " + room.name() + " " + what));
                }
                if (given.kind() == ValidatorCase.Kind.INVALID_INPUT) {
                    if (complaints.isEmpty() && !rooms.isEmpty()) {
                        findings.error(
                                file, file, "this input has to be invalid, but every input validator accepts it");
                    }
                } else if (!complaints.isEmpty()) {
                    findings.error(file, file, "this input has to be valid, but " + complaints.getFirst());
                }
            } catch (IOException e) {
                findings.error(file, file, "cannot be read: " + e);
            }
        }
    }

    /** Outputs that must be right or wrong, and the answers of samples, which must be right. */
    private void outputs() throws SandboxException, InterruptedException {
        List<ValidatorCase> cases = problem.validatorCases().stream()
                .filter(given -> given.kind() != ValidatorCase.Kind.INVALID_INPUT)
                .toList();
        try {
            switch (problem.validation()) {
                case Validation.Default() -> {
                    for (ValidatorCase given : cases) {
                        compare(given);
                    }
                }
                case Validation.Custom custom when custom.interactive() || custom.multiPass() -> {}
                case Validation.Custom custom -> validate(custom.program(), cases);
            }
        } catch (JudgeException e) {
            findings.error("output", "", String.valueOf(e.getMessage()));
        }
    }

    private void compare(ValidatorCase given) throws JudgeException {
        if (given.check() instanceof Check.Compare(var flags)) {
            try (InputStream answer = Files.newInputStream(given.answer().orElseThrow());
                    OutputComparison comparison = new OutputComparison(answer, flags)) {
                Files.copy(given.output().orElseThrow(), comparison);
                Optional<Difference> difference = comparison.finish();
                judged(given, difference.map(Difference::message));
            } catch (IOException e) {
                throw PackageData.unreadable("the data of " + given.name(), e);
            }
        }
    }

    private void validate(JuryProgram validator, List<ValidatorCase> cases)
            throws JudgeException, SandboxException, InterruptedException {
        List<TestCase> samples = problem.testCases()
                .filter(test -> test.isSample() && test.answer() instanceof TestAnswer.Stored)
                .toList();
        if (samples.isEmpty() && cases.isEmpty()) {
            return;
        }
        String name = JuryPrograms.name(problem, validator);
        Program program = new JuryPrograms(workbench).build(problem, validator);
        OutputValidator ready = new OutputValidator(name, program, limits(program));
        try (ValidatorRoom room = new ValidatorRoom(workbench.sandbox(), workbench.demand(), ready, data.mounts())) {
            for (TestCase test : samples) {
                Path answer = data.answer(test);
                CheckOutcome outcome = outcome(room, data.input(test), answer, test.check(), answer);
                if (outcome instanceof CheckOutcome.Rejected) {
                    sampleRejected(findings.relative(answer), name);
                }
            }
            for (ValidatorCase given : cases) {
                CheckOutcome outcome = outcome(
                        room,
                        given.input(),
                        given.answer().orElseThrow(),
                        given.check(),
                        given.output().orElseThrow());
                judged(
                        given,
                        outcome instanceof CheckOutcome.Rejected
                                ? Optional.of("the output validator " + name + " rejects it")
                                : Optional.empty());
            }
        }
    }

    /** The newer formats demand it; in the legacy one an answer file may be anything that the validator understands. */
    private void sampleRejected(String file, String validator) {
        String message = "the output validator " + validator + " rejects this answer as an output";
        if (problem.format().isLegacy()) {
            findings.warning(file, message);
        } else {
            findings.error(validator, file, message);
        }
    }

    private static CheckOutcome outcome(ValidatorRoom room, Path input, Path answer, Check check, Path output)
            throws JudgeException, SandboxException, InterruptedException {
        List<String> arguments = switch (check) {
            case Check.Validate(var words) -> words;
            case Check.Compare ignored -> List.of();
        };
        room.beginTest();
        try (InputStream printed = Files.newInputStream(output);
                Pass pass = new Pass(true)) {
            return room.validate(input, answer, arguments, printed, pass);
        } catch (IOException e) {
            throw new JudgeException("cannot read " + output + ": " + e, e);
        }
    }

    private void judged(ValidatorCase given, Optional<String> complaint) {
        String file = given.output().map(findings::relative).orElse(given.name());
        if (given.kind() == ValidatorCase.Kind.VALID_OUTPUT && complaint.isPresent()) {
            findings.error(file, file, "this output has to be accepted, but " + complaint.get());
        } else if (given.kind() == ValidatorCase.Kind.INVALID_OUTPUT && complaint.isEmpty()) {
            findings.error(file, file, "this output has to be rejected, but it is accepted");
        }
    }

    /** What a validator is told about a test. */
    static List<String> arguments(
            ProblemPackage problem,
            InputValidatorRoom room,
            TestCase.ValidatorArguments arguments,
            List<String> ofSubmission) {
        String name = problem.inputValidators().stream()
                .filter(validator -> JuryPrograms.name(problem, validator).equals(room.name()))
                .map(JuryProgram::name)
                .findFirst()
                .orElse("");
        return Stream.concat(arguments.of(name).stream(), ofSubmission.stream()).toList();
    }

    private Limits limits(Program program) {
        return JuryPrograms.limits(problem, program.language());
    }

    private static Limits limits(ProblemPackage problem) {
        return Limits.defaults()
                .withCpuTime(problem.limits().validationTime())
                .withWallTime(problem.limits().validationTime().multipliedBy(2))
                .withMemoryBytes(problem.limits().validationMemoryBytes());
    }

    private static boolean isInstalled(String program) {
        return Stream.of("/usr/bin", "/usr/local/bin", "/bin")
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
