package dev.letscode.problems.expect;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What judging a submission gave.
 *
 * @param verdict the final verdict
 * @param score the final score of a scoring problem
 * @param tests results of the tests that were run
 * @param groupScores score by name of the test group, where a group has one
 */
public record Seen(JudgementType verdict, OptionalDouble score, List<Test> tests, Map<String, Double> groupScores) {

    public Seen {
        tests = List.copyOf(tests);
        groupScores = Map.copyOf(groupScores);
    }

    /** A verdict without tests or score: a compile error, or all that is known. */
    public static Seen verdict(JudgementType verdict) {
        return new Seen(verdict, OptionalDouble.empty(), List.of(), Map.of());
    }

    /**
     * The result of one test.
     *
     * @param name path below {@code data} without extension
     * @param verdict its verdict
     * @param judgeMessage what the validator wrote for the jury; empty when nothing
     */
    public record Test(String name, JudgementType verdict, String judgeMessage) {}
}
