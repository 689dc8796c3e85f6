package dev.letscode.engine.verify;

import dev.letscode.engine.judge.JudgingResult;

/** What came of a submission in the client tier, where that was asked for. */
public sealed interface ClientOutcome {

    record Judged(JudgingResult result) implements ClientOutcome {}

    /**
     * It cannot run there.
     *
     * @param reason for people
     */
    record NotRun(String reason) implements ClientOutcome {}
}
