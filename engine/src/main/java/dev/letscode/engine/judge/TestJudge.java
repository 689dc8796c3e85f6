package dev.letscode.engine.judge;

import dev.letscode.engine.check.CheckOutcome;
import dev.letscode.engine.check.Feedback;
import dev.letscode.engine.check.HeadStream;
import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.check.OutputComparison;
import dev.letscode.engine.check.OutputSpool;
import dev.letscode.engine.check.PackageData;
import dev.letscode.engine.check.Pass;
import dev.letscode.engine.check.ValidatorRoom;
import dev.letscode.engine.verdict.Forbidden;
import dev.letscode.engine.verdict.Judgement;
import dev.letscode.engine.verdict.RunFacts;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.engine.verdict.VerdictRules;
import dev.letscode.problems.Check;
import dev.letscode.problems.TestCase;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Run;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Judges a submission on one test after the other. Used by one thread. */
final class TestJudge {

    private static final int OUTPUT_HEAD = 16 << 10;
    private static final int ERROR_HEAD = 8 << 10;

    private final Rooms rooms;
    private final TestData data;
    private final Mode mode;

    TestJudge(Rooms rooms, TestData data, Mode mode) {
        this.rooms = rooms;
        this.data = data;
        this.mode = mode;
    }

    /**
     * All passes of one test.
     *
     * @param slowest the pass that took longest
     * @param last the pass that decided
     */
    record Passes(Attempt slowest, Attempt last, int count, String transcript) {}

    /** Forgets all that was run, after a failure of the sandbox. */
    void renew() throws JudgeException, SandboxException, InterruptedException {
        rooms.renew();
    }

    /**
     * What came of a test.
     *
     * @param number of the test
     * @param note what else a person should know; empty if nothing
     */
    TestResult result(int number, TestCase test, Passes passes, OptionalDouble score, String note) {
        Attempt last = passes.last();
        return new TestResult(
                number,
                test.name(),
                last.judgement().verdict(),
                last.judgement().reason(),
                score,
                Optional.of(last.facts().result().exit()),
                passes.slowest().facts().result().usage(),
                last.output(),
                last.error(),
                last.feedback(),
                last.difference(),
                passes.transcript(),
                passes.count(),
                last.judgement().verdict() == Verdict.SECURITY_VIOLATION
                        ? Optional.of(Forbidden.of(rooms.contestant().policy(), last.facts()))
                        : Optional.empty(),
                note);
    }

    /**
     * Runs and judges.
     *
     * @param alone whether nothing else may be measured meanwhile
     */
    Passes judge(TestCase test, boolean alone) throws JudgeException, SandboxException, InterruptedException {
        try {
            return switch (mode) {
                case Mode.Compare() -> {
                    Attempt attempt = compare(test, alone);
                    yield new Passes(attempt, attempt, 1, "");
                }
                case Mode.Validate(var _, int passes) -> passes(test, alone, passes, false);
                case Mode.Interact(var _, int passes) -> passes(test, alone, passes, true);
            };
        } catch (IOException e) {
            throw PackageData.unreadable("the data of " + test.name(), e);
        }
    }

    private Attempt compare(TestCase test, boolean alone)
            throws IOException, JudgeException, SandboxException, InterruptedException {
        Path answerFile = data.answer(test);
        Path input = data.input(test);
        if (!(test.check() instanceof Check.Compare(var flags))) {
            throw new JudgeException(test.name() + " has arguments for a validator, but the package has none");
        }
        // an output as long as the answer is never too long, and neither is one that is twice as long
        Limits limits = rooms.contestant().limits(alone);
        limits = limits.withStdoutBytes(Math.max(limits.stdoutBytes(), 2 * Files.size(answerFile)));
        HeadStream error = new HeadStream(ERROR_HEAD);
        HeadStream head = new HeadStream(OUTPUT_HEAD);
        try (InputStream answer = Files.newInputStream(answerFile);
                OutputComparison comparison = new OutputComparison(answer, flags)) {
            RunFacts facts = run(test, alone, limits, input, new Tee(head, comparison), error);
            Optional<Judgement> early = VerdictRules.beforeTheOutput(facts);
            if (early.isPresent()) {
                return attempt(early.get(), facts, Optional.empty(), head, error, false);
            }
            CheckOutcome outcome = comparison
                    .finish()
                    .<CheckOutcome>map(difference -> new CheckOutcome.Rejected(Feedback.NONE, Optional.of(difference)))
                    .orElseGet(() -> new CheckOutcome.Accepted(Feedback.NONE));
            return attempt(VerdictRules.ofRun(facts, outcome), facts, Optional.of(outcome), head, error, false);
        }
    }

    private Passes passes(TestCase test, boolean alone, int most, boolean interactive)
            throws IOException, JudgeException, SandboxException, InterruptedException {
        ValidatorRoom validating = rooms.validator();
        validating.beginTest();
        Transcript transcript = new Transcript();
        Path input = data.input(test);
        List<Pass> all = new ArrayList<>();
        try {
            Attempt slowest = null;
            for (int number = 1; ; number++) {
                Pass pass = new Pass(number == most);
                all.add(pass);
                Attempt last = interactive
                        ? interact(test, alone, input, pass, transcript)
                        : validate(test, alone, input, pass);
                slowest = slowest == null || cpuNanos(last) > cpuNanos(slowest) ? last : slowest;
                Optional<Path> next = pass.nextInput();
                if (!last.accepted() || next.isEmpty()) {
                    return new Passes(slowest, last, number, interactive ? transcript.text() : "");
                }
                input = next.get();
                transcript.nextPass();
            }
        } finally {
            all.forEach(Pass::close);
        }
    }

    private Attempt validate(TestCase test, boolean alone, Path input, Pass pass)
            throws IOException, JudgeException, SandboxException, InterruptedException {
        HeadStream error = new HeadStream(ERROR_HEAD);
        HeadStream head = new HeadStream(OUTPUT_HEAD);
        try (OutputSpool spool = new OutputSpool()) {
            RunFacts facts = run(test, alone, rooms.contestant().limits(alone), input, new Tee(head, spool), error);
            Optional<Judgement> early = VerdictRules.beforeTheOutput(facts);
            if (early.isPresent()) {
                return attempt(early.get(), facts, Optional.empty(), head, error, false);
            }
            CheckOutcome outcome = rooms.validator()
                    .validate(data.input(test), data.answer(test), arguments(test), spool.open(), pass);
            return attempt(VerdictRules.ofRun(facts, outcome), facts, Optional.of(outcome), head, error, false);
        }
    }

    private Attempt interact(TestCase test, boolean alone, Path input, Pass pass, Transcript transcript)
            throws JudgeException, SandboxException, InterruptedException {
        ValidatorRoom validating = rooms.validator();
        Limits limits = rooms.contestant().limits(alone);
        HeadStream error = new HeadStream(ERROR_HEAD);
        HeadStream head = new HeadStream(OUTPUT_HEAD);
        HeadStream validatorError = ValidatorRoom.errorHead();
        Relay toProgram = new Relay(transcript, '<');
        Relay toValidator = new Relay(transcript, '>');
        Path answer = data.answer(test);
        rooms.contestant().prepare(test);
        Interaction.Ended ended;
        try (var _ = rooms.contestant().slot(alone);
                Run validator = validating.startInteractive(
                        input, answer, arguments(test), limits.wallTime(), toProgram, validatorError);
                Run program = rooms.contestant()
                        .start(
                                test.arguments(),
                                limits,
                                new Streams(Input.piped(), new Tee(head, toValidator), error))) {
            ended = new Interaction(program, toProgram, validator, toValidator).await();
        }
        CheckOutcome outcome = validating.outcome(ended.validator(), validatorError, pass);
        boolean decided = ended.validatorFirst() && outcome instanceof CheckOutcome.Rejected;
        RunFacts facts = decided
                ? rooms.contestant().factsOfEnded(ended.program(), limits)
                : rooms.contestant().facts(ended.program(), limits);
        return attempt(
                VerdictRules.ofInteraction(facts, outcome, ended.validatorFirst()),
                facts,
                Optional.of(outcome),
                head,
                error,
                ended.talking());
    }

    private RunFacts run(
            TestCase test, boolean alone, Limits limits, Path input, OutputStream stdout, HeadStream stderr)
            throws IOException, JudgeException, SandboxException, InterruptedException {
        rooms.contestant().prepare(test);
        try (var _ = rooms.contestant().slot(alone)) {
            return rooms.contestant()
                    .run(
                            test.arguments(),
                            limits,
                            new Streams(Input.from(Files.newInputStream(input)), stdout, stderr));
        }
    }

    private static List<String> arguments(TestCase test) {
        return switch (test.check()) {
            case Check.Validate(var arguments) -> arguments;
            case Check.Compare ignored -> List.of();
        };
    }

    private static Attempt attempt(
            Judgement judgement,
            RunFacts facts,
            Optional<CheckOutcome> check,
            HeadStream output,
            HeadStream error,
            boolean talking) {
        return new Attempt(judgement, facts, check, head(output), head(error), talking);
    }

    private static Head head(HeadStream stream) {
        return new Head(stream.text(), stream.bytes(), stream.isWhole());
    }

    private static long cpuNanos(Attempt attempt) {
        return attempt.facts()
                .result()
                .usage()
                .cpuTime()
                .orElse(attempt.facts().result().usage().wallTime())
                .toNanos();
    }
}
