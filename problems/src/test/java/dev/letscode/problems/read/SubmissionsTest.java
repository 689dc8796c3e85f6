package dev.letscode.problems.read;

import static dev.letscode.problems.expect.JudgementType.AC;
import static dev.letscode.problems.expect.JudgementType.CE;
import static dev.letscode.problems.expect.JudgementType.MLE;
import static dev.letscode.problems.expect.JudgementType.OLE;
import static dev.letscode.problems.expect.JudgementType.RTE;
import static dev.letscode.problems.expect.JudgementType.TLE;
import static dev.letscode.problems.expect.JudgementType.WA;
import static dev.letscode.problems.read.TinyPackage.submission;
import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.problems.PackageSubmission;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.expect.JudgementType;
import dev.letscode.problems.expect.Requirement;
import dev.letscode.problems.expect.Seen;
import dev.letscode.problems.expect.TestScope;
import dev.letscode.problems.expect.TimeBound;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionsTest {

    @TempDir
    Path temp;

    private static Seen seen(JudgementType verdict, JudgementType... tests) {
        List<Seen.Test> list = new ArrayList<>();
        for (JudgementType test : tests) {
            list.add(new Seen.Test("secret/" + (list.size() + 1), test, ""));
        }
        return new Seen(verdict, OptionalDouble.empty(), list, Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "accepted, AC",
        "wrong_answer, WA",
        "time_limit_exceeded, TLE",
        "run_time_error, RTE MLE OLE",
        "rejected, WA TLE RTE MLE OLE",
        "memory_limit_exceeded, MLE",
        "output_limit_exceeded, OLE",
        "compile_error, CE",
        "partially_accepted, AC",
    })
    void in_legacy_packages_the_folder_names_the_final_verdicts(String folder, String verdicts) {
        ProblemPackage problem = TinyPackage.legacy(temp, "type: scoring")
                .file("submissions/" + folder + "/s.py", "")
                .read();

        Set<JudgementType> allowed =
                submission(problem, folder + "/s.py").expectation().verdicts();
        assertThat(allowed.stream().map(Enum::name)).containsExactlyInAnyOrder(verdicts.split(" "));
        for (JudgementType type : JudgementType.values()) {
            assertThat(submission(problem, folder + "/s.py").expectation().agrees(Seen.verdict(type)))
                    .isEqualTo(allowed.contains(type));
        }
    }

    @Test
    void in_2025_09_the_folder_speaks_of_every_test() {
        ProblemPackage problem = TinyPackage.modern(temp)
                .file("submissions/wrong_answer/s.py", "")
                .file("submissions/brute_force/s.py", "")
                .read();

        PackageSubmission wrong = submission(problem, "wrong_answer/s.py");
        assertThat(wrong.expectation().agrees(seen(WA, AC, WA, AC))).isTrue();
        assertThat(wrong.expectation().agrees(seen(WA, WA, TLE))).isFalse();
        PackageSubmission slow = submission(problem, "brute_force/s.py");
        assertThat(slow.expectation().verdicts()).containsExactlyInAnyOrder(TLE, RTE);
        assertThat(slow.timeBounds()).isEmpty();
        assertThat(wrong.timeBounds()).containsExactly(new TimeBound(TimeBound.Side.LOWER, TestScope.ALL));
    }

    @Test
    void only_accepted_and_slow_submissions_bound_the_time_in_legacy() {
        ProblemPackage problem = TinyPackage.legacy(temp)
                .file("submissions/time_limit_exceeded/s.py", "")
                .file("submissions/wrong_answer/s.py", "")
                .read();

        assertThat(submission(problem, "accepted/good.py").timeBounds())
                .containsExactly(new TimeBound(TimeBound.Side.LOWER, TestScope.ALL));
        assertThat(submission(problem, "time_limit_exceeded/s.py").timeBounds())
                .containsExactly(new TimeBound(TimeBound.Side.UPPER, TestScope.ALL));
        assertThat(submission(problem, "wrong_answer/s.py").timeBounds()).isEmpty();
    }

    @Test
    void partial_credit_is_less_than_the_range_of_the_tests_allows() {
        ProblemPackage problem = TinyPackage.legacy(temp, "type: scoring")
                .file("data/testdata.yaml", "range: 0 40\n")
                .file("submissions/partially_accepted/s.py", "")
                .read();

        assertThat(submission(problem, "partially_accepted/s.py").expectation().requirements())
                .contains(new Requirement.BelowBestScore(40));
    }

    @Test
    void a_submission_is_a_file_or_a_folder() {
        ProblemPackage problem = TinyPackage.legacy(temp)
                .file("submissions/accepted/many/main.cpp", "")
                .file("submissions/accepted/many/lib/x.h", "")
                .file("submissions/README.md", "")
                .file("submissions/accepted/README.txt", "")
                .read();

        assertThat(problem.submissions())
                .extracting(PackageSubmission::path)
                .containsExactly("submissions/accepted/good.py", "submissions/accepted/many");
        PackageSubmission many = submission(problem, "accepted/many");
        assertThat(many.files().stream().map(f -> many.location().relativize(f).toString()))
                .containsExactly("lib/x.h", "main.cpp");
    }

    @Test
    void a_folder_without_meaning_is_only_worth_a_warning() {
        TinyPackage tiny = TinyPackage.legacy(temp).file("submissions/slowish/s.py", "");

        tiny.warnsAt("submissions/slowish/s.py", "nothing is expected");
        assertThat(submission(tiny.read(), "slowish/s.py").expectation().requirements())
                .isEmpty();
    }

    @Nested
    class Tags {

        @Test
        void the_tag_names_all_verdicts_that_are_right() {
            ProblemPackage problem = TinyPackage.legacy(temp)
                    .file("submissions/mixed/s.cpp", "// x\n/* @EXPECTED_RESULTS@: wrong_answer, TIMELIMIT */\n")
                    .file("submissions/rejected/s.py", "# @EXPECTED_RESULTS@: RUN-ERROR")
                    .read();

            assertThat(submission(problem, "mixed/s.cpp").expectation().verdicts())
                    .containsExactlyInAnyOrder(WA, TLE);
            assertThat(submission(problem, "mixed/s.cpp").expectation().agrees(Seen.verdict(RTE)))
                    .isFalse();
            assertThat(submission(problem, "rejected/s.py").expectation().verdicts())
                    .containsExactlyInAnyOrder(RTE, MLE);
        }

        @Test
        void the_folder_counts_where_its_meaning_is_official() {
            TinyPackage tiny =
                    TinyPackage.legacy(temp).file("submissions/wrong_answer/s.py", "# @EXPECTED_RESULTS@: CORRECT");

            assertThat(submission(tiny.read(), "wrong_answer/s.py")
                            .expectation()
                            .verdicts())
                    .containsExactly(WA);
            tiny.warnsAt("submissions/wrong_answer/s.py", "contradicts its folder");
        }

        @Test
        void unknown_results_are_refused_with_their_line() {
            TinyPackage.legacy(temp)
                    .file("submissions/mixed/s.py", "\n\n# @EXPECTED_RESULTS@: GREAT, CORRECT\n")
                    .isRefusedAt("submissions/mixed/s.py:3", "'GREAT'");
        }

        @Test
        void a_binary_source_is_no_problem() {
            byte[] binary = new byte[5000];
            new java.util.Random(1).nextBytes(binary);
            assertThat(TinyPackage.legacy(temp)
                            .bytes("submissions/run_time_error/s.bin", binary)
                            .file("submissions/compile_error/empty.cpp", "")
                            .read()
                            .submissions())
                    .hasSize(3);
        }
    }

    @Nested
    class SubmissionsYamlFile {

        private TinyPackage with(String yaml) {
            return TinyPackage.modern(temp, "type: scoring")
                    .test("secret/02")
                    .file("submissions/time_limit_exceeded/s.py", "")
                    .file("submissions/time_limit_exceeded/t.cpp", "")
                    .file("submissions/odd/x.py", "")
                    .file("submissions/submissions.yaml", yaml);
        }

        @Test
        void patterns_give_languages_authors_and_entry_points() {
            ProblemPackage problem = with("""
                            '*/*.py':
                              language: python3
                              entrypoint: main.py
                              authors: [Ada <a@example.org>, {name: Bo}]
                            accepted/{good,better}.py: {model_solution: true}
                            odd: {permitted: [WA], score: [0, 5], message: ha}
                            """).read();

            PackageSubmission good = submission(problem, "accepted/good.py");
            assertThat(good.language()).hasValue("python3");
            assertThat(good.entryPoint()).hasValue("main.py");
            assertThat(good.authors()).containsExactly("Ada", "Bo");
            assertThat(good.modelSolution()).isTrue();
            assertThat(submission(problem, "time_limit_exceeded/t.cpp").language())
                    .isEmpty();
            PackageSubmission odd = submission(problem, "odd/x.py");
            assertThat(odd.expectation().verdicts()).containsExactly(WA);
            assertThat(odd.expectation().requirements())
                    .contains(
                            new Requirement.ScoreWithin(TestScope.ALL, 0, 5),
                            new Requirement.MessageContains(TestScope.ALL, "ha"));
        }

        @Test
        void a_folders_own_key_replaces_its_meaning_and_a_pattern_adds_to_it() {
            ProblemPackage problem = with("""
                            time_limit_exceeded: {permitted: [AC, WA, TLE]}
                            time_limit_exceeded/t.cpp: {permitted: [AC, TLE, RTE]}
                            odd: {required: [RTE]}
                            """).read();

            PackageSubmission replaced = submission(problem, "time_limit_exceeded/s.py");
            assertThat(replaced.expectation().agrees(seen(WA, WA, TLE))).isTrue();
            assertThat(replaced.expectation().agrees(seen(WA, WA, AC))).isFalse();
            PackageSubmission both = submission(problem, "time_limit_exceeded/t.cpp");
            assertThat(both.expectation().agrees(seen(WA, WA, TLE))).isFalse();
            assertThat(both.expectation().verdicts()).containsExactly(TLE);
        }

        @Test
        void groups_of_tests_have_expectations_of_their_own() {
            PackageSubmission submission = submission(with("""
                                    odd/x.py:
                                      secret/01: {permitted: [AC]}
                                      'secret/*2': {permitted: [AC, TLE], required: [TLE]}
                                    """).read(), "odd/x.py");

            assertThat(submission.timeBounds())
                    .extracting(b -> b.side() + " " + b.scope())
                    .containsExactly("LOWER tests of secret/01", "UPPER tests of secret/*2");
            assertThat(submission
                            .expectation()
                            .agrees(new Seen(
                                    TLE,
                                    OptionalDouble.empty(),
                                    List.of(new Seen.Test("secret/01", AC, ""), new Seen.Test("secret/02", TLE, "")),
                                    Map.of())))
                    .isTrue();
        }

        @Test
        void submissions_can_be_kept_from_bounding_the_time() {
            ProblemPackage problem = with("""
                            accepted: {use_for_time_limit: false}
                            odd: {use_for_time_limit: upper}
                            """).read();

            assertThat(submission(problem, "accepted/good.py").timeBounds()).isEmpty();
            assertThat(submission(problem, "accepted/good.py").expectation().verdicts())
                    .containsExactly(AC);
            assertThat(submission(problem, "odd/x.py").timeBounds())
                    .containsExactly(new TimeBound(TimeBound.Side.UPPER, TestScope.ALL));
        }

        @Test
        void verdicts_that_only_this_judge_has_may_be_named() {
            ProblemPackage problem =
                    with("odd: {permitted: [CE], required: [CE]}\n").read();

            assertThat(submission(problem, "odd/x.py").expectation().verdicts()).containsExactly(CE);
            assertThat(submission(problem, "odd/x.py").expectation().agrees(Seen.verdict(OLE)))
                    .isFalse();
            assertThat(submission(problem, "odd/x.py").timeBounds()).isEmpty();
        }

        @Test
        void mistakes_are_refused_where_they_stand() {
            with("odd:\n  permited: [AC]\n").isRefusedAt("submissions/submissions.yaml:2", "'odd.permited'");
            with("odd:\n  permitted: []\n").isRefusedAt("submissions/submissions.yaml:2", "at least one verdict");
            with("odd:\n  permitted: [AC, NOPE]\n").isRefusedAt("submissions/submissions.yaml:2", "'NOPE'");
            with("odd/{a: {}\n").isRefusedAt("submissions/submissions.yaml");
            with("'{a': {}\n").isRefusedAt("submissions/submissions.yaml:1", "braces");
            with("'**': {}\n").isRefusedAt("submissions/submissions.yaml:1", "**");
            with("odd: {secret/99: {permitted: [AC]}}\n")
                    .isRefusedAt("submissions/submissions.yaml", "secret/99", "matches no test");
            with("accepted/good.py: {permitted: [WA]}\n")
                    .isRefusedAt("submissions/accepted/good.py", "contradict each other");
            with("odd: {score: [5, 1]}\n").isRefusedAt("submissions/submissions.yaml:1", "least");
        }

        @Test
        void patterns_that_match_nothing_are_worth_a_warning() {
            with("accepted/*.rs: {}\n").warnsAt("submissions/submissions.yaml:1", "matches no submission");
        }
    }
}
