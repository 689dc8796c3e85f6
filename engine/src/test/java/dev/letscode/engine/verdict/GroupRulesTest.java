package dev.letscode.engine.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.engine.check.Feedback;
import dev.letscode.engine.check.JudgeException;
import dev.letscode.problems.Grader;
import dev.letscode.problems.Grading;
import dev.letscode.problems.Grading.Aggregation;
import dev.letscode.problems.Grading.OnReject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupRulesTest {

    private static final GroupRules SCORING = new GroupRules(true);
    private static final GroupRules PASS_FAIL = new GroupRules(false);

    @Nested
    class The_legacy_default_grader {

        @ParameterizedTest(name = "{0} of {1} is {2}")
        @CsvSource({
            "WORST_ERROR SUM,                      AC 3 AC 4,             AC 7.0",
            "WORST_ERROR SUM,                      '',                    AC 0.0",
            "WORST_ERROR SUM,                      WA 1 TLE 2 AC 4,       TLE 7.0",
            "WORST_ERROR SUM,                      WA 0 OLE 0,            OLE 0.0",
            "WORST_ERROR SUM,                      TLE 0 MLE 0,           MLE 0.0",
            "WORST_ERROR SUM,                      MLE 0 RTE 0,           RTE 0.0",
            "WORST_ERROR SUM,                      RTE 0 SV 0,            SV 0.0",
            "FIRST_ERROR SUM,                      AC 1 WA 1 TLE 2,       WA 4.0",
            "ALWAYS_ACCEPT SUM,                    WA 0 AC 40,            AC 40.0",
            "ALWAYS_ACCEPT MIN,                    AC 5 AC 3,             AC 3.0",
            "ALWAYS_ACCEPT MAX,                    AC 5 AC 3,             AC 5.0",
            "ALWAYS_ACCEPT AVG,                    AC 5 AC 3,             AC 4.0",
            "WORST_ERROR SUM accept_if_any,        WA 0 AC 40,            AC 40.0",
            "WORST_ERROR SUM accept_if_any,        WA 0 TLE 0,            TLE 0.0",
            "WORST_ERROR SUM ignore_sample,        sample=WA 9 secret=AC 4, AC 4.0",
            "WORST_ERROR SUM ignore_sample,        sample=AC 9 secret=WA 4, WA 4.0",
            "WORST_ERROR SUM ignore_sample,        secret=AC 4,           AC 4.0",
            "ALWAYS_ACCEPT SUM accept_if_any,      JE 0 AC 4,             JE 4.0",
        })
        void combines_verdicts_and_scores(String flags, String children, String expected) throws JudgeException {
            String[] words = flags.split(" ");
            Grader.Default grader = new Grader.Default(
                    Grader.VerdictMode.valueOf(words[0]),
                    Grader.ScoreMode.valueOf(words[1]),
                    flags.contains("ignore_sample"),
                    flags.contains("accept_if_any"));
            Grading grading = new Grading.Graded(
                    OnReject.CONTINUE, grader, 1, 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            NodeResult result = SCORING.ofGroup("data", grading, children(children));
            assertThat(result.verdict().id() + " " + result.score().orElse(-1)).isEqualTo(expected);
            assertThat(PASS_FAIL.ofGroup("data", grading, children(children)).score())
                    .isEmpty();
        }

        @Test
        void a_score_outside_of_the_range_is_the_packages_fault() throws JudgeException {
            Grading grading = new Grading.Graded(OnReject.CONTINUE, Grader.Default.NO_FLAGS, 1, 0, 0, 10);
            assertThatThrownBy(() -> SCORING.ofGroup("secret/g", grading, children("AC 6 AC 6")))
                    .isInstanceOf(JudgeException.class)
                    .hasMessageContaining("12.0 of secret/g");
            assertThat(SCORING.ofGroup("secret/g", grading, children("AC 6 AC 4"))
                            .score())
                    .hasValue(10);
        }

        @Test
        void on_reject_says_whether_to_go_on() {
            Grading stops = new Grading.Graded(OnReject.BREAK, Grader.Default.NO_FLAGS, 1, 0, 0, 1);
            Grading goesOn = new Grading.Graded(OnReject.CONTINUE, Grader.Default.NO_FLAGS, 1, 0, 0, 1);
            for (boolean runAll : new boolean[] {true, false}) {
                assertThat(SCORING.endsAfter(stops, child("WA", 0), runAll)).isTrue();
                assertThat(SCORING.endsAfter(stops, child("AC", 0), runAll)).isFalse();
                assertThat(SCORING.endsAfter(goesOn, child("WA", 0), runAll)).isFalse();
            }
        }

        @Test
        void a_test_has_the_validators_score_or_the_groups() throws JudgeException {
            Grading grading = new Grading.Graded(OnReject.BREAK, Grader.Default.NO_FLAGS, 5, 2, 0, 100);
            assertThat(score(grading, Verdict.ACCEPTED, Feedback.NONE)).hasValue(5);
            assertThat(score(grading, Verdict.WRONG_ANSWER, Feedback.NONE)).hasValue(2);
            assertThat(score(grading, Verdict.ACCEPTED, feedback(OptionalDouble.of(77), OptionalDouble.empty())))
                    .hasValue(77);
            assertThat(TestScores.of(false, grading, "t", Verdict.ACCEPTED, Feedback.NONE))
                    .isEmpty();
        }
    }

    @Nested
    class Points {

        @ParameterizedTest(name = "{0} up to {1} of {2} is {3}")
        @CsvSource({
            "PASS_FAIL, 30, AC 0 AC 0,       AC 30.0",
            "PASS_FAIL, 30, AC 0 WA 0 TLE 0, WA 0.0",
            "SUM,       30, AC 10 WA 0 AC 5, WA 15.0",
            "MIN,       30, AC 10 AC 5,      AC 5.0",
            "MIN,       30, AC 10 WA 0,      WA 0.0",
            "SUM,       1,  AC 0.1 AC 0.2 AC 0.3 AC 0.4, AC 1.0",
        })
        void of_a_group(Aggregation aggregation, double maximum, String children, String expected)
                throws JudgeException {
            Grading grading =
                    new Grading.Points(OptionalDouble.of(maximum), aggregation, OptionalDouble.empty(), List.of());
            NodeResult result = SCORING.ofGroup("secret", grading, children(children));
            assertThat(result.verdict().id() + " " + result.score().orElse(-1)).isEqualTo(expected);
        }

        @Test
        void more_than_the_maximum_are_the_packages_fault() {
            Grading grading =
                    new Grading.Points(OptionalDouble.of(9), Aggregation.SUM, OptionalDouble.empty(), List.of());
            assertThatThrownBy(() -> SCORING.ofGroup("secret", grading, children("AC 6 AC 6")))
                    .isInstanceOf(JudgeException.class);
        }

        @Test
        void a_group_is_cut_short_only_where_no_point_is_lost() {
            NodeResult failed = child("WA", 0);
            assertThat(SCORING.endsAfter(points(Aggregation.SUM, 5), failed, false))
                    .isFalse();
            assertThat(SCORING.endsAfter(points(Aggregation.MIN, 5), failed, false))
                    .isTrue();
            assertThat(SCORING.endsAfter(points(Aggregation.PASS_FAIL, 5), failed, false))
                    .isTrue();
            assertThat(SCORING.endsAfter(points(Aggregation.PASS_FAIL, 5), failed, true))
                    .isFalse();
            assertThat(SCORING.endsAfter(new Grading.AllMustPass(), failed, false))
                    .isFalse();
            assertThat(PASS_FAIL.endsAfter(new Grading.AllMustPass(), failed, false))
                    .isTrue();
            assertThat(PASS_FAIL.endsAfter(new Grading.AllMustPass(), failed, true))
                    .isFalse();
        }

        @Test
        void of_a_test_are_the_maximum_or_what_the_validator_says() throws JudgeException {
            Grading grading = points(Aggregation.SUM, 5);
            assertThat(score(grading, Verdict.ACCEPTED, Feedback.NONE)).hasValue(5);
            assertThat(score(grading, Verdict.WRONG_ANSWER, Feedback.NONE)).hasValue(0);
            assertThat(score(grading, Verdict.ACCEPTED, feedback(OptionalDouble.of(3), OptionalDouble.empty())))
                    .hasValue(3);
            assertThat(score(grading, Verdict.ACCEPTED, feedback(OptionalDouble.empty(), OptionalDouble.of(0.5))))
                    .hasValue(2.5);
            assertThat(score(points(Aggregation.PASS_FAIL, 5), Verdict.ACCEPTED, Feedback.NONE))
                    .isEmpty();
            assertThat(score(unbounded(), Verdict.ACCEPTED, feedback(OptionalDouble.of(1e9), OptionalDouble.empty())))
                    .hasValue(1e9);
        }

        @Test
        void of_a_test_that_the_format_does_not_allow_are_a_judge_error() {
            Feedback three = feedback(OptionalDouble.of(3), OptionalDouble.empty());
            Feedback both = feedback(OptionalDouble.of(3), OptionalDouble.of(1));
            assertWrong(points(Aggregation.SUM, 2), Verdict.ACCEPTED, three);
            assertWrong(points(Aggregation.SUM, 5), Verdict.ACCEPTED, both);
            assertWrong(points(Aggregation.SUM, 5), Verdict.WRONG_ANSWER, three);
            assertWrong(points(Aggregation.PASS_FAIL, 5), Verdict.ACCEPTED, three);
            assertWrong(unbounded(), Verdict.ACCEPTED, Feedback.NONE);
            assertWrong(
                    points(Aggregation.SUM, 5),
                    Verdict.ACCEPTED,
                    feedback(OptionalDouble.of(-1), OptionalDouble.empty()));
        }

        private void assertWrong(Grading grading, Verdict verdict, Feedback feedback) {
            assertThatThrownBy(() -> score(grading, verdict, feedback)).isInstanceOf(JudgeException.class);
        }
    }

    @Test
    void a_problems_score_is_that_of_its_secret_tests() throws JudgeException {
        NodeResult result = SCORING.ofGroup("data", new Grading.AllMustPass(), children("sample=AC 0 secret=WA 40"));
        assertThat(result.score()).hasValue(40);
        assertThat(result.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
    }

    private static Grading points(Aggregation aggregation, double testMaximum) {
        return new Grading.Points(OptionalDouble.of(100), aggregation, OptionalDouble.of(testMaximum), List.of());
    }

    private static Grading unbounded() {
        return new Grading.Points(OptionalDouble.empty(), Aggregation.SUM, OptionalDouble.empty(), List.of());
    }

    private static OptionalDouble score(Grading grading, Verdict verdict, Feedback feedback) throws JudgeException {
        return TestScores.of(true, grading, "secret/1", verdict, feedback);
    }

    private static Feedback feedback(OptionalDouble score, OptionalDouble multiplier) {
        return new Feedback("", "", score, multiplier, List.of());
    }

    private static NodeResult child(String verdict, double score) {
        return children(verdict + " " + score).getFirst();
    }

    /** {@code name=AC 3 WA 0}: verdict and score of each, with a name where it matters. */
    private static List<NodeResult> children(String text) {
        List<NodeResult> children = new ArrayList<>();
        String[] words = text.isEmpty() ? new String[0] : text.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            int equals = words[i].indexOf('=');
            String name = equals < 0 ? "child" + i : words[i].substring(0, equals);
            String id = words[i].substring(equals + 1);
            Verdict verdict = List.of(Verdict.values()).stream()
                    .filter(candidate -> candidate.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            children.add(new NodeResult(name, verdict, OptionalDouble.of(Double.parseDouble(words[i + 1]))));
        }
        return children;
    }
}
