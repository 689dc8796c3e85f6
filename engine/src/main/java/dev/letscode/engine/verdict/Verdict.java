package dev.letscode.engine.verdict;

/**
 * The verdicts, with the ids of the judgement types in the
 * <a href="https://ccs-specs.icpc.io/2023-06/contest_api#judgement-types">CLICS contest API</a>.
 */
public enum Verdict {
    ACCEPTED("AC", "accepted"),
    WRONG_ANSWER("WA", "wrong answer"),
    TIME_LIMIT_EXCEEDED("TLE", "time limit exceeded"),
    MEMORY_LIMIT_EXCEEDED("MLE", "memory limit exceeded"),
    OUTPUT_LIMIT_EXCEEDED("OLE", "output limit exceeded"),
    RUN_TIME_ERROR("RTE", "run-time error"),
    COMPILE_ERROR("CE", "compile error"),
    /** A run-time error wherever only the classic verdicts exist. */
    SECURITY_VIOLATION("SV", "security violation"),
    /** The jury's side failed; it says nothing about the submission. */
    JUDGE_ERROR("JE", "judge error");

    private final String id;
    private final String text;

    Verdict(String id, String text) {
        this.id = id;
        this.text = text;
    }

    /** Short and unique: {@code SV} for a security violation. */
    public String id() {
        return id;
    }

    /** The CLICS id, where a security violation is {@code RTE}. */
    public String clicsId() {
        return this == SECURITY_VIOLATION ? RUN_TIME_ERROR.id : id;
    }

    /** In words, lower case. */
    public String text() {
        return text;
    }
}
