package dev.letscode.engine.judge;

import java.util.function.Consumer;

/** Judges submissions. Thread-safe: any number may be judged at once. */
@SuppressWarnings("DoNotCallSuggester") // until it is filled in
public final class Judge {

    private final Workbench workbench;

    public Judge(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * Judges one submission. Whatever the submission does is in the result; what fails on the jury's side is in the
     * result as well, as {@link dev.letscode.engine.verdict.Verdict#JUDGE_ERROR} with its reason.
     *
     * @param events told what happens as it happens, by the thread that judges; what it throws ends judging
     * @throws InterruptedException if the thread was interrupted: everything is stopped and cleaned up, and there is no
     *     verdict
     */
    public JudgingResult judge(JudgingRequest request, Consumer<? super JudgeEvent> events)
            throws InterruptedException {
        throw new UnsupportedOperationException("judging with " + workbench);
    }
}
