package dev.letscode.problems;

import java.util.List;

/** What combines the results of a group in the legacy format. */
public sealed interface Grader {

    /**
     * The default grader.
     *
     * @param verdictMode how verdicts are combined
     * @param scoreMode how scores are combined
     * @param ignoreSample at the root: the result is that of {@code secret} alone
     * @param acceptIfAnyAccepted accepted if any child is; else as the verdict mode says
     */
    record Default(VerdictMode verdictMode, ScoreMode scoreMode, boolean ignoreSample, boolean acceptIfAnyAccepted)
            implements Grader {

        /** What no flags mean: worst error, sum. */
        public static final Default NO_FLAGS = new Default(VerdictMode.WORST_ERROR, ScoreMode.SUM, false, false);
    }

    /**
     * A program of the package: gets a line {@code VERDICT SCORE} for each child on standard input, prints one such line
     * and exits with 0.
     */
    record Custom(JuryProgram program, List<String> flags) implements Grader {
        public Custom {
            flags = List.copyOf(flags);
        }
    }

    enum VerdictMode {
        /** The first of JE, IF, RTE, MLE, TLE, OLE, WA that occurs. */
        WORST_ERROR,
        FIRST_ERROR,
        ALWAYS_ACCEPT
    }

    enum ScoreMode {
        SUM,
        AVG,
        MIN,
        MAX
    }
}
