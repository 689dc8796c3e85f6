package dev.letscode.engine.stress;

import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.compile.Program;
import dev.letscode.engine.judge.DataMaker;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.TestResult;
import dev.letscode.engine.judge.Trial;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.TestInput;
import dev.letscode.problems.Validation;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.SandboxException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What makes the answer to a generated input, or says that it has one. Used by one thread. */
sealed interface Reference extends AutoCloseable {

    /** Makes a program ready, by the way in which its problem is judged. */
    static Reference open(Workbench workbench, JudgingRequest request, Program program, String name, Limits limits)
            throws JudgeException, SandboxException, InterruptedException {
        boolean talks = request.problem().validation() instanceof Validation.Custom custom
                && (custom.interactive() || custom.multiPass());
        return talks
                ? new Talking(name, Trial.open(workbench, request, program))
                : new Printing(new DataMaker(workbench, program, name, limits));
    }

    /**
     * Writes the answer to a test's input into its file.
     *
     * @throws JudgeException if the reference has none
     */
    void answer(TestCase test, Path input, Path answer)
            throws JudgeException, IOException, SandboxException, InterruptedException;

    @Override
    void close();

    /** What it prints is the answer. */
    record Printing(DataMaker maker) implements Reference {

        @Override
        public void answer(TestCase test, Path input, Path answer)
                throws JudgeException, IOException, SandboxException, InterruptedException {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(answer))) {
                maker.print(test.arguments(), Input.from(Files.newInputStream(input)), out);
            }
        }

        @Override
        public void close() {
            maker.close();
        }
    }

    /** A validator talks to it, and there is no answer but that it was accepted. */
    record Talking(String name, Trial trial) implements Reference {

        @Override
        public void answer(TestCase test, Path input, Path answer)
                throws JudgeException, IOException, SandboxException, InterruptedException {
            Files.write(answer, new byte[0]);
            TestResult result = judge(test);
            if (!result.accepted()) {
                throw new JudgeException("the reference " + name + " is not accepted on "
                        + (test.input() instanceof TestInput.Stored ? "this input" : test.name()) + ": "
                        + result.verdict().text() + ", " + result.reason());
            }
        }

        /** A validator that fails here may miss what its tests have in their answers. */
        private TestResult judge(TestCase test) throws JudgeException, SandboxException, InterruptedException {
            try {
                return trial.judge(test);
            } catch (JudgeException e) {
                throw new JudgeException(
                        e.getMessage()
                                + ". In a stress test of an interactive or multi-pass problem the answer's file is empty: is"
                                + " that what it did not expect?",
                        e);
            }
        }

        @Override
        public void close() {
            trial.close();
        }
    }
}
