package dev.letscode.problems.expect;

/** Judgement types by their CLICS ids; a security violation is an {@link #RTE} here. */
public enum JudgementType {
    AC,
    WA,
    TLE,
    RTE,
    MLE,
    OLE,
    CE,
    JE;

    /**
     * The verdict in the words of the 2025-09 format, which knows only AC, WA, TLE and RTE for tests: too much memory or
     * output is a crash.
     */
    JudgementType coarse() {
        return switch (this) {
            case MLE, OLE -> RTE;
            case AC, WA, TLE, RTE, CE, JE -> this;
        };
    }
}
