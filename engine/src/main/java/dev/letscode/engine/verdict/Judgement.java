package dev.letscode.engine.verdict;

/**
 * A verdict and why.
 *
 * @param reason one line for a person; empty for an accepted run
 */
public record Judgement(Verdict verdict, String reason) {

    static final Judgement ACCEPTED = new Judgement(Verdict.ACCEPTED, "");
}
