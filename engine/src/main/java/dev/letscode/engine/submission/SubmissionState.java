package dev.letscode.engine.submission;

/** What has become of a submission. */
public enum SubmissionState {
    /** It waits for a worker. */
    QUEUED,
    /** A worker has it and prepares it: it is analysed, planned and compiled. */
    RUNNING,
    /** Its tests are run. */
    JUDGING,
    /** It has a verdict. */
    COMPLETED,
    /** Judging it failed, which says nothing about it. */
    FAILED,
    /** Somebody did not want a verdict any more. */
    CANCELLED;

    /** Whether nothing happens to it any more, unless it is judged again. */
    public boolean isFinal() {
        return switch (this) {
            case QUEUED, RUNNING, JUDGING -> false;
            case COMPLETED, FAILED, CANCELLED -> true;
        };
    }
}
