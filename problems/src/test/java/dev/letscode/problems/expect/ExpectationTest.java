package dev.letscode.problems.expect;

import static dev.letscode.problems.expect.JudgementType.AC;
import static dev.letscode.problems.expect.JudgementType.CE;
import static dev.letscode.problems.expect.JudgementType.JE;
import static dev.letscode.problems.expect.JudgementType.MLE;
import static dev.letscode.problems.expect.JudgementType.OLE;
import static dev.letscode.problems.expect.JudgementType.RTE;
import static dev.letscode.problems.expect.JudgementType.TLE;
import static dev.letscode.problems.expect.JudgementType.WA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExpectationTest {

    private static Expectation of(Requirement... requirements) {
        return new Expectation(Set.of(AC), List.of(requirements));
    }

    private static Requirement tests(Set<JudgementType> permitted, Set<JudgementType> required) {
        return new Requirement.TestVerdicts(TestScope.ALL, permitted, required);
    }

    private static TestScope scope(String glob) {
        return TestScope.of(Glob.parse(glob).orElseThrow());
    }

    /** A result whose tests secret/1, secret/2, … had these verdicts. */
    private static Seen seen(JudgementType verdict, JudgementType... tests) {
        List<Seen.Test> list = new ArrayList<>();
        for (JudgementType test : tests) {
            list.add(new Seen.Test("secret/" + (list.size() + 1), test, ""));
        }
        return new Seen(verdict, OptionalDouble.empty(), list, Map.of());
    }

    private static Seen scored(JudgementType verdict, double score, Map<String, Double> groups) {
        return new Seen(verdict, OptionalDouble.of(score), List.of(), groups);
    }

    @ParameterizedTest
    @EnumSource(JudgementType.class)
    void a_final_verdict_agrees_when_it_is_one_of_those_named(JudgementType verdict) {
        Expectation expectation = Expectation.ofVerdicts(Set.of(WA, TLE));

        assertThat(expectation.agrees(Seen.verdict(verdict))).isEqualTo(verdict == WA || verdict == TLE);
    }

    @Test
    void a_failure_of_the_judge_agrees_with_nothing() {
        assertThat(Expectation.ANYTHING.agrees(Seen.verdict(JE))).isFalse();
        assertThat(Expectation.ANYTHING.agrees(Seen.verdict(CE))).isTrue();
    }

    @Test
    void brute_force_may_be_slow_or_crash_but_never_be_wrong() {
        Expectation bruteForce = of(tests(Set.of(AC, RTE, TLE), Set.of(RTE, TLE)));

        assertThat(bruteForce.agrees(seen(TLE, AC, TLE, RTE))).isTrue();
        assertThat(bruteForce.agrees(seen(RTE, AC, MLE))).isTrue();
        assertThat(bruteForce.agrees(seen(TLE, TLE, WA))).isFalse();
        assertThat(bruteForce.agrees(seen(AC, AC, AC))).isFalse();
        assertThat(bruteForce.agrees(seen(CE))).isFalse();
        assertThat(bruteForce.needsEveryTest()).isTrue();
    }

    @Test
    void too_much_memory_or_output_is_a_crash_unless_it_is_named() {
        assertThat(of(tests(Set.of(AC, RTE), Set.of(RTE))).agrees(seen(MLE, AC, MLE)))
                .isTrue();
        assertThat(of(tests(Set.of(AC, MLE), Set.of(MLE))).agrees(seen(MLE, AC, MLE)))
                .isTrue();
        assertThat(of(tests(Set.of(AC, MLE), Set.of(MLE))).agrees(seen(OLE, AC, OLE)))
                .isFalse();
        assertThat(of(tests(Set.of(AC, MLE), Set.of(MLE))).agrees(seen(RTE, AC, RTE)))
                .isFalse();
    }

    @Test
    void requirements_may_speak_of_some_tests_only() {
        Expectation expectation = of(
                new Requirement.TestVerdicts(scope("secret/{1,2}"), Set.of(AC), Set.of()),
                new Requirement.TestVerdicts(scope("secret/3"), Set.of(AC, TLE), Set.of(TLE)));

        assertThat(expectation.agrees(seen(TLE, AC, AC, TLE))).isTrue();
        assertThat(expectation.agrees(seen(TLE, AC, TLE, TLE))).isFalse();
        assertThat(expectation.disagreements(seen(AC, AC, AC, AC)))
                .containsExactly("none of tests of secret/3 gave TLE, which is required");
    }

    @Test
    void a_result_without_single_tests_is_judged_by_its_verdict() {
        Expectation wrong = of(tests(Set.of(AC, WA), Set.of(WA)));

        assertThat(wrong.agrees(Seen.verdict(WA))).isTrue();
        assertThat(wrong.agrees(Seen.verdict(AC))).isFalse();
        assertThat(wrong.agrees(Seen.verdict(TLE))).isFalse();
    }

    @Test
    void a_submission_that_must_not_compile_agrees_when_it_does_not() {
        Expectation expectation = of(tests(Set.of(CE), Set.of(CE)));

        assertThat(expectation.agrees(Seen.verdict(CE))).isTrue();
        assertThat(expectation.agrees(seen(AC, AC))).isFalse();
    }

    @Test
    void partial_credit_is_accepted_with_less_than_the_best_score() {
        Expectation partial = of(new Requirement.FinalVerdict(Set.of(AC)), new Requirement.BelowBestScore(100));

        assertThat(partial.agrees(scored(AC, 99, Map.of()))).isTrue();
        assertThat(partial.agrees(scored(AC, 100, Map.of()))).isFalse();
        assertThat(partial.agrees(scored(WA, 0, Map.of()))).isFalse();
        assertThat(of(new Requirement.BelowBestScore(Double.POSITIVE_INFINITY)).agrees(scored(AC, 1e9, Map.of())))
                .isTrue();
    }

    @Test
    void scores_are_checked_for_the_whole_and_for_groups() {
        Requirement whole = new Requirement.ScoreWithin(TestScope.ALL, 10, 20);
        Requirement group = new Requirement.ScoreWithin(scope("secret/a"), 5, 5);

        assertThat(of(whole, group).agrees(scored(AC, 10, Map.of("secret/a", 5.0))))
                .isTrue();
        assertThat(of(whole, group).disagreements(scored(AC, 21, Map.of("secret/a", 4.5))))
                .containsExactly("the score is 21, expected 10 to 20", "the score of secret/a is 4.5, expected 5");
        assertThat(of(whole).agrees(Seen.verdict(AC))).isFalse();
        assertThat(of(group).agrees(scored(AC, 5, Map.of("secret/b", 5.0)))).isFalse();
    }

    @Test
    void a_judge_message_must_contain_the_text() {
        Expectation expectation = of(new Requirement.MessageContains(TestScope.ALL, "not sorted"));
        Seen told = new Seen(
                WA, OptionalDouble.empty(), List.of(new Seen.Test("secret/1", WA, "line 3: not sorted")), Map.of());

        assertThat(expectation.agrees(told)).isTrue();
        assertThat(expectation.agrees(seen(WA, WA))).isFalse();
    }

    @Test
    void only_what_speaks_of_all_tests_needs_all_of_them() {
        assertThat(Expectation.ofVerdicts(Set.of(WA)).needsEveryTest()).isFalse();
        assertThat(of(tests(Set.of(AC), Set.of())).needsEveryTest()).isFalse();
        assertThat(of(tests(Set.of(AC, WA), Set.of(WA))).needsEveryTest()).isTrue();
    }
}
