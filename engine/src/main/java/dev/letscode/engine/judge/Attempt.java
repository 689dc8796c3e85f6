package dev.letscode.engine.judge;

import dev.letscode.engine.check.CheckOutcome;
import dev.letscode.engine.check.Difference;
import dev.letscode.engine.check.Feedback;
import dev.letscode.engine.verdict.Judgement;
import dev.letscode.engine.verdict.RunFacts;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.sandbox.LimitKind;
import java.util.Optional;

/**
 * One run of a program on a test, judged.
 *
 * @param judgement what it is worth
 * @param facts about the program's run
 * @param check what the validator said; absent if it did not come to that
 * @param output beginning of what the program printed
 * @param error beginning of its standard error
 */
record Attempt(Judgement judgement, RunFacts facts, Optional<CheckOutcome> check, Head output, Head error) {

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

    /** Whether it was too slow by no more than the margin that the sandbox leaves: noise may have decided. */
    boolean tooSlowByLittle() {
        return judgement.verdict() == Verdict.TIME_LIMIT_EXCEEDED
                && !facts.result().breached().contains(LimitKind.CPU_TIME)
                && !facts.result().breached().contains(LimitKind.WALL_TIME);
    }
}
