package dev.letscode.app.ide.results;

import dev.letscode.app.ide.words.Word;
import dev.letscode.engine.verdict.Verdict;

/** Verdicts for people: their names, and which colour they have. */
public final class VerdictWords {

    private VerdictWords() {}

    public static Word of(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> Word.VERDICT_ACCEPTED;
            case WRONG_ANSWER -> Word.VERDICT_WRONG_ANSWER;
            case TIME_LIMIT_EXCEEDED -> Word.VERDICT_TIME_LIMIT_EXCEEDED;
            case MEMORY_LIMIT_EXCEEDED -> Word.VERDICT_MEMORY_LIMIT_EXCEEDED;
            case OUTPUT_LIMIT_EXCEEDED -> Word.VERDICT_OUTPUT_LIMIT_EXCEEDED;
            case RUN_TIME_ERROR -> Word.VERDICT_RUN_TIME_ERROR;
            case COMPILE_ERROR -> Word.VERDICT_COMPILE_ERROR;
            case SECURITY_VIOLATION -> Word.VERDICT_SECURITY_VIOLATION;
            case JUDGE_ERROR -> Word.VERDICT_JUDGE_ERROR;
        };
    }

    /** Style class: how good it is. */
    public static String style(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> "good";
            case TIME_LIMIT_EXCEEDED, MEMORY_LIMIT_EXCEEDED, OUTPUT_LIMIT_EXCEEDED -> "limit";
            case WRONG_ANSWER, RUN_TIME_ERROR, COMPILE_ERROR, SECURITY_VIOLATION -> "bad";
            case JUDGE_ERROR -> "fault";
        };
    }
}
