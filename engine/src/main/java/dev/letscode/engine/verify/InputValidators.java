package dev.letscode.engine.verify;

import dev.letscode.engine.judge.Workbench;
import dev.letscode.problems.Diagnostic;
import dev.letscode.problems.JuryProgram;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TestCase;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A package's input validators, ready for inputs that are not the package's. Used by one thread. */
public final class InputValidators implements AutoCloseable {

    private final ProblemPackage problem;
    private final List<InputValidatorRoom> rooms = new ArrayList<>();
    private final Findings findings;

    private InputValidators(ProblemPackage problem) {
        this.problem = problem;
        this.findings = new Findings(problem);
    }

    /** Builds and opens all that can be run here. */
    public static InputValidators open(Workbench workbench, ProblemPackage problem)
            throws SandboxException, InterruptedException {
        InputValidators all = new InputValidators(problem);
        try {
            for (JuryProgram validator : problem.inputValidators()) {
                DataCheck.room(workbench, problem, validator, all.findings).ifPresent(all.rooms::add);
            }
            return all;
        } catch (SandboxException | InterruptedException | RuntimeException e) {
            all.close();
            throw e;
        }
    }

    /** Whether there is none that could say anything. */
    public boolean isEmpty() {
        return rooms.isEmpty();
    }

    /** Why some of the package's validators cannot be run here; empty if all can. */
    public List<Diagnostic> missing() {
        return findings.all();
    }

    /**
     * Why an input is not valid; empty if nobody minds it.
     *
     * @param like a test of the package: the input would be another one of its kind
     */
    public Optional<String> complaint(Path input, TestCase like)
            throws IOException, SandboxException, InterruptedException {
        for (InputValidatorRoom room : rooms) {
            Optional<String> complaint = room.complaint(
                    input,
                    like.files(),
                    DataCheck.arguments(problem, room, like.inputValidatorArguments(), like.arguments()));
            if (complaint.isPresent()) {
                return Optional.of("the input validator " + room.name() + " rejects it: it " + complaint.get());
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        rooms.forEach(InputValidatorRoom::close);
    }
}
