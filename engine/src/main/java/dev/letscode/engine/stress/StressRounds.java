package dev.letscode.engine.stress;

import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.judge.DataMaker;
import dev.letscode.engine.judge.TestResult;
import dev.letscode.engine.judge.Trial;
import dev.letscode.engine.verify.InputValidators;
import dev.letscode.problems.TestAnswer;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.TestInput;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.SandboxException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** One stress test, with everything that it needs running. Used by one thread. */
final class StressRounds {

    /** Inputs that are tried on the way to a small one; more of them than it takes, as a rule. */
    private static final int MOST_TRIES = 3_000;

    /** How long somebody waits for a small one. */
    private static final Duration SHRINKING = Duration.ofSeconds(30);

    private final StressSetup setup;
    private final TestCase like;
    private final Path inputFile;
    private final Path answerFile;
    private final InputValidators validators;
    private final DataMaker generator;
    private final Reference reference;
    private final Trial trial;
    private final Consumer<? super StressEvent> events;
    private Duration slowest = Duration.ZERO;

    StressRounds(
            StressSetup setup,
            TestCase like,
            Path folder,
            InputValidators validators,
            DataMaker generator,
            Reference reference,
            Trial trial,
            Consumer<? super StressEvent> events) {
        this.setup = setup;
        this.like = like;
        this.inputFile = folder.resolve("test.in");
        this.answerFile = folder.resolve("test.ans");
        this.validators = validators;
        this.generator = generator;
        this.reference = reference;
        this.trial = trial;
        this.events = events;
    }

    StressResult run() throws IOException, JudgeException, StressException, SandboxException, InterruptedException {
        for (int round = 1; round <= setup.rounds(); round++) {
            long seed = setup.firstSeed() + round - 1;
            List<String> arguments = setup.arguments().of(seed);
            String input = generate(arguments);
            if (round == 1) {
                requireValid(seed, arguments);
            }
            TestResult result = judge(seed, input);
            if (!result.accepted()) {
                requireValid(seed, arguments);
                Counterexample found = counterexample(seed, arguments, input, result);
                events.accept(new StressEvent.Found(round, found));
                return shrink(round, found);
            }
            slowest = result.usage()
                    .cpuTime()
                    .filter(time -> time.compareTo(slowest) > 0)
                    .orElse(slowest);
            events.accept(new StressEvent.Agreed(round, seed, Files.size(inputFile), slowest));
        }
        return new StressResult.Agreed(setup.rounds());
    }

    private String generate(List<String> arguments)
            throws IOException, JudgeException, StressException, SandboxException, InterruptedException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        generator.print(arguments, Input.none(), printed);
        Files.write(inputFile, printed.toByteArray());
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(printed.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new StressException(called(arguments) + " prints something that is no text in UTF-8");
        }
    }

    private String called(List<String> arguments) {
        return "the generator " + setup.generator().name() + " with the arguments '" + String.join(" ", arguments)
                + "'";
    }

    private void requireValid(long seed, List<String> arguments)
            throws IOException, StressException, SandboxException, InterruptedException {
        Optional<String> complaint = validators.complaint(inputFile, like);
        if (complaint.isPresent()) {
            throw new StressException(called(arguments) + " (seed " + seed + ") prints an input that is not valid: "
                    + complaint.get() + ". Change its arguments");
        }
    }

    /** Judges on what is in the input's file. */
    private TestResult judge(long seed, String input)
            throws IOException, JudgeException, StressException, SandboxException, InterruptedException {
        TestCase test = test(seed);
        try {
            reference.answer(test, inputFile, answerFile);
        } catch (JudgeException e) {
            throw new StressException(
                    "the reference " + setup.reference().name() + " has no answer to the input of seed " + seed + " ("
                            + input.length() + " characters): " + e.getMessage());
        }
        return trial.judge(test);
    }

    private TestCase test(long seed) {
        return new TestCase(
                "stress/" + seed,
                new TestInput.Stored(inputFile),
                new TestAnswer.Stored(answerFile),
                like.check(),
                like.arguments(),
                like.files(),
                like.inputValidatorArguments(),
                true,
                Optional.empty(),
                Optional.empty(),
                TestCase.Display.AS_JUDGED);
    }

    private Counterexample counterexample(long seed, List<String> arguments, String input, TestResult result)
            throws IOException {
        return new Counterexample(
                seed, arguments, input, new String(Files.readAllBytes(answerFile), StandardCharsets.UTF_8), result);
    }

    private StressResult shrink(int round, Counterexample found)
            throws IOException, SandboxException, InterruptedException {
        AtomicReference<Counterexample> smallest = new AtomicReference<>(found);
        long end = System.nanoTime() + SHRINKING.toNanos();
        Shrinker shrinker = new Shrinker(
                found.input(),
                (input, number) -> stillFails(smallest, input, number),
                MOST_TRIES,
                () -> System.nanoTime() > end);
        shrinker.run();
        return new StressResult.Differs(round, found, smallest.get(), shrinker.tries(), !validators.isEmpty());
    }

    /** Whether an input is valid, has an answer, and makes the submission fail in the same way. */
    private boolean stillFails(AtomicReference<Counterexample> smallest, String input, int tries)
            throws IOException, SandboxException, InterruptedException {
        Counterexample before = smallest.get();
        Files.writeString(inputFile, input);
        if (validators.complaint(inputFile, like).isPresent()) {
            return false;
        }
        TestCase test = test(before.seed());
        TestResult result;
        try {
            reference.answer(test, inputFile, answerFile);
            result = trial.judge(test);
        } catch (JudgeException e) {
            // nobody has an answer to it, so that it shows nothing
            return false;
        }
        if (result.verdict() != before.result().verdict()) {
            return false;
        }
        Counterexample smaller = counterexample(before.seed(), before.arguments(), input, result);
        smallest.set(smaller);
        events.accept(new StressEvent.Smaller(tries, smaller));
        return true;
    }
}
