package dev.letscode.engine.contest;

import java.time.Duration;

/** How submissions become a rank. */
public sealed interface Scoring {

    /** What wrong tries cost in most contests. */
    Duration USUAL_PENALTY = Duration.ofMinutes(20);

    /**
     * All or nothing: who has solved more is ahead, then who took less time, with a penalty for each try before the right
     * one. The rules are those of the
     * <a href="https://ccs-specs.icpc.io/2021-11/ccs_system_requirements#scoring">CCS requirements</a>.
     *
     * @param penalty for each try before the right one
     * @param compileErrorsCount whether a source that does not compile is such a try
     */
    record Icpc(Duration penalty, boolean compileErrorsCount) implements Scoring {

        public static final Icpc USUAL = new Icpc(USUAL_PENALTY, false);

        public Icpc {
            if (penalty.isNegative()) {
                throw new IllegalArgumentException("a penalty is not negative: " + penalty);
            }
        }
    }

    /**
     * Points: who has more is ahead.
     *
     * @param counted of several submissions to a problem
     */
    record Ioi(Counted counted) implements Scoring {

        public static final Ioi USUAL = new Ioi(Counted.BEST_OF_EACH_SUBTASK);
    }

    /** Which points count of several submissions to a problem. */
    enum Counted {
        /** The most points that one of them got. */
        BEST_SUBMISSION,
        /** For each subtask the most points that one of them got there, as at the IOI. */
        BEST_OF_EACH_SUBTASK
    }
}
