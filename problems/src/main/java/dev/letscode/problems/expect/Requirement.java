package dev.letscode.problems.expect;

import java.util.Set;

/** One thing that a judging result must satisfy. */
public sealed interface Requirement {

    /** The final verdict is one of these. */
    record FinalVerdict(Set<JudgementType> allowed) implements Requirement {
        public FinalVerdict {
            allowed = Set.copyOf(allowed);
        }
    }

    /**
     * The verdicts of tests, as {@code submissions.yaml} and the folders of 2025-09 ask for them. Too much memory or
     * output counts as RTE unless the sets name it.
     *
     * @param scope the tests that count
     * @param permitted every test's verdict is one of these
     * @param required at least one test's verdict is one of these; empty when nothing is required
     */
    record TestVerdicts(TestScope scope, Set<JudgementType> permitted, Set<JudgementType> required)
            implements Requirement {
        public TestVerdicts {
            permitted = Set.copyOf(permitted);
            required = Set.copyOf(required);
        }
    }

    /** The final score, or the score of each test group that the scope names, is in this closed range. */
    record ScoreWithin(TestScope scope, double minimum, double maximum) implements Requirement {}

    /** Accepted, but with less than the best score, which may be ±∞ when the problem gives no range. */
    record BelowBestScore(double best) implements Requirement {}

    /** At least one test's message for the jury contains the text. */
    record MessageContains(TestScope scope, String text) implements Requirement {}
}
