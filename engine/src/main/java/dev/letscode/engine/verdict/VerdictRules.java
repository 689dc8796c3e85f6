package dev.letscode.engine.verdict;

import static dev.letscode.engine.verdict.Verdict.JUDGE_ERROR;
import static dev.letscode.engine.verdict.Verdict.MEMORY_LIMIT_EXCEEDED;
import static dev.letscode.engine.verdict.Verdict.OUTPUT_LIMIT_EXCEEDED;
import static dev.letscode.engine.verdict.Verdict.RUN_TIME_ERROR;
import static dev.letscode.engine.verdict.Verdict.SECURITY_VIOLATION;
import static dev.letscode.engine.verdict.Verdict.TIME_LIMIT_EXCEEDED;
import static dev.letscode.engine.verdict.Verdict.WRONG_ANSWER;

import dev.letscode.engine.check.CheckOutcome;
import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.LimitKind;
import dev.letscode.sandbox.RunResult;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a run is worth. The first rule that holds decides; {@code docs/verdicts.md} gives the reasons for this order.
 */
public final class VerdictRules {

    private VerdictRules() {}

    /**
     * One run on one test.
     *
     * @param check what the validator says about the output
     * @throws IllegalArgumentException for a run that was cancelled: it has no verdict
     */
    public static Judgement ofRun(RunFacts facts, CheckOutcome check) {
        return beforeTheOutput(facts).orElseGet(() -> ofOutput(check));
    }

    /**
     * One run that talked to a validator.
     *
     * @param validatorFirst whether the validator ended before the program did; once it has rejected, what becomes of
     *     the program does not matter, and the judge may have cancelled it
     */
    public static Judgement ofInteraction(RunFacts facts, CheckOutcome check, boolean validatorFirst) {
        boolean decided = validatorFirst && check instanceof CheckOutcome.Rejected;
        return decided && forbidden(facts).isEmpty() ? ofOutput(check) : ofRun(facts, check);
    }

    /** The verdict that holds whatever was printed, if there is one: then the output need not be checked. */
    public static Optional<Judgement> beforeTheOutput(RunFacts facts) {
        RunResult run = facts.result();
        Predicate<LimitKind> breached = run.breached()::contains;
        Optional<Judgement> forbidden = forbidden(facts);
        if (forbidden.isPresent()) {
            return forbidden;
        }
        if (breached.test(LimitKind.CPU_TIME) || isLonger(run.usage().cpuTime(), facts.timeLimit())) {
            return because(TIME_LIMIT_EXCEEDED, Reasons.cpuTime(facts));
        }
        if (breached.test(LimitKind.MEMORY) || facts.saysOutOfMemory()) {
            return because(MEMORY_LIMIT_EXCEEDED, Reasons.memory(facts));
        }
        if (breached.test(LimitKind.STANDARD_OUTPUT)) {
            return because(OUTPUT_LIMIT_EXCEEDED, Reasons.output(facts));
        }
        if (breached.test(LimitKind.WALL_TIME)) {
            return because(TIME_LIMIT_EXCEEDED, Reasons.wallTime(facts));
        }
        if (breached.test(LimitKind.FILE_SIZE)) {
            return because(OUTPUT_LIMIT_EXCEEDED, Reasons.fileSize(facts));
        }
        return switch (run.exit()) {
            case Exit.Exited(int code) when code == 0 -> Optional.empty();
            case Exit.Exited(int code) -> because(RUN_TIME_ERROR, Reasons.exitCode(code));
            case Exit.Signalled(int signal) -> because(RUN_TIME_ERROR, Reasons.signal(signal));
            case Exit.NotStarted(String reason) ->
                because(facts.noProgram() ? RUN_TIME_ERROR : JUDGE_ERROR, Reasons.notStarted(reason));
            case Exit.Cancelled() -> throw new IllegalArgumentException("a cancelled run has no verdict");
        };
    }

    private static Optional<Judgement> forbidden(RunFacts facts) {
        RunResult run = facts.result();
        if (run.violation().isPresent()) {
            return because(SECURITY_VIOLATION, Reasons.violation(run.violation().get()));
        }
        return run.breached().contains(LimitKind.SYSTEM_CALL_RATE)
                ? because(SECURITY_VIOLATION, Reasons.systemCallRate(facts))
                : Optional.empty();
    }

    private static Judgement ofOutput(CheckOutcome check) {
        return switch (check) {
            case CheckOutcome.Accepted accepted -> Judgement.ACCEPTED;
            case CheckOutcome.Rejected rejected -> new Judgement(WRONG_ANSWER, Reasons.wrongAnswer(rejected));
        };
    }

    private static boolean isLonger(Optional<Duration> time, Duration limit) {
        return time.isPresent() && time.get().compareTo(limit) > 0;
    }

    private static Optional<Judgement> because(Verdict verdict, String reason) {
        return Optional.of(new Judgement(verdict, reason));
    }
}
