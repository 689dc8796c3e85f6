package dev.letscode.engine.routing;

import dev.letscode.engine.analysis.Finding;
import dev.letscode.engine.analysis.SubmissionAnalysis;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How much work a source looks like.
 *
 * @param reason for people, after "because"
 */
record Weight(Grade grade, String reason) {

    enum Grade {
        SIMPLE,
        /** It may be anything: what ran here before decides. */
        UNCLEAR,
        HEAVY
    }

    private static final double SIMPLE_SHARE = 0.1;
    private static final int SIMPLE_DEPTH = 2;

    /** For a program that would run in {@code backend}. */
    static Weight of(SubmissionAnalysis analysis, Backend backend) {
        OptionalDouble steps = analysis.mostSteps();
        String turns = steps.isPresent() ? PlanText.TURNS.of(number(steps.getAsDouble())) : "";
        if (steps.orElse(0) >= backend.heavySteps()) {
            return new Weight(Grade.HEAVY, turns);
        }
        if (analysis.has(Finding.Kind.ALLOCATION)) {
            return new Weight(Grade.HEAVY, PlanText.MEMORY.of());
        }
        if (steps.orElse(0) >= SIMPLE_SHARE * backend.heavySteps()) {
            return new Weight(Grade.UNCLEAR, turns);
        }
        if (analysis.deepestLoop() > SIMPLE_DEPTH) {
            return new Weight(Grade.UNCLEAR, PlanText.NESTED.of(analysis.deepestLoop()));
        }
        if (analysis.isRecursive()) {
            return new Weight(Grade.UNCLEAR, PlanText.RECURSIVE.of());
        }
        return new Weight(Grade.SIMPLE, turns.isEmpty() ? PlanText.LOOPS.of() : turns);
    }

    private static String number(double steps) {
        return steps < 1e6 ? String.format(Locale.ROOT, "%,.0f", steps) : String.format(Locale.ROOT, "%.1e", steps);
    }
}
