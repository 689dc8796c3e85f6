package dev.letscode.engine.judge;

import dev.letscode.engine.check.CheckOutcome;
import dev.letscode.engine.check.Difference;
import dev.letscode.engine.check.Feedback;
import dev.letscode.engine.verdict.Judgement;
import dev.letscode.engine.verdict.RunFacts;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.sandbox.LimitKind;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.Usage;
import java.util.Optional;

/**
 * One run of a program on a test, judged.
 *
 * @param judgement what it is worth
 * @param facts about the program's run
 * @param check what the validator said; absent if it did not come to that
 * @param output beginning of what the program printed
 * @param error beginning of its standard error
 * @param talking whether it was still in lively conversation with a validator when it ended
 */
record Attempt(
        Judgement judgement, RunFacts facts, Optional<CheckOutcome> check, Head output, Head error, boolean talking) {

    /** One that had a tenth of a core was not just waiting. */
    private static final int COMPUTING = 10;

    boolean accepted() {
        return judgement.verdict() == Verdict.ACCEPTED;
    }

    Feedback feedback() {
        return check.map(CheckOutcome::feedback).orElse(Feedback.NONE);
    }

    Optional<Difference> difference() {
        return check.flatMap(outcome ->
                outcome instanceof CheckOutcome.Rejected rejected ? rejected.difference() : Optional.empty());
    }

    /**
     * Whether the time-out may be the machine's fault: too slow by no more than the margin that the sandbox leaves, or
     * out of time on the clock although it was computing or talking, as on a machine that is busy with other things.
     */
    boolean doubtfullyTooSlow() {
        RunResult result = facts.result();
        if (judgement.verdict() != Verdict.TIME_LIMIT_EXCEEDED
                || result.breached().contains(LimitKind.CPU_TIME)) {
            return false;
        }
        Usage usage = result.usage();
        boolean waited = result.breached().contains(LimitKind.WALL_TIME);
        return !waited
                || talking
                || usage.cpuTime()
                        .filter(cpu -> cpu.multipliedBy(COMPUTING).compareTo(usage.wallTime()) > 0)
                        .isPresent();
    }
}
