package dev.letscode.problems.read;

import static dev.letscode.problems.read.TinyPackage.group;
import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.problems.Check;
import dev.letscode.problems.ComparisonFlags;
import dev.letscode.problems.Document;
import dev.letscode.problems.FormatGeneration;
import dev.letscode.problems.Grading;
import dev.letscode.problems.Metadata;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.TimeLimit;
import dev.letscode.problems.Validation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModernPackageTest {

    @TempDir
    Path temp;

    @Test
    void a_small_package_is_read_with_the_defaults_of_its_format() {
        ProblemPackage problem = TinyPackage.modern(temp).read();

        assertThat(problem.format()).isEqualTo(FormatGeneration.V2025_09);
        assertThat(problem.limits().time()).isEqualTo(TimeLimit.Derived.DEFAULT);
        assertThat(problem.allowFileWriting()).isFalse();
        assertThat(problem.languages()).isEmpty();
        assertThat(problem.tests().grading()).isEqualTo(new Grading.AllMustPass());
        assertThat(problem.statements()).extracting(Document::format).containsExactly(Document.Format.MARKDOWN);
    }

    @Test
    void time_limits_have_factors_and_a_resolution() {
        ProblemPackage derived = TinyPackage.modern(
                        temp,
                        "limits:",
                        "  time_multipliers: {ac_to_time_limit: 4, time_limit_to_tle: 3}",
                        "  time_resolution: 0.5")
                .read();
        ProblemPackage given =
                TinyPackage.modern(temp, "limits: {time_limit: 0.25}").read();

        assertThat(derived.limits().time())
                .isEqualTo(new TimeLimit.Derived(4, 3, Duration.ofMillis(500), TimeLimit.Rounding.UP));
        assertThat(given.limits().time()).isEqualTo(new TimeLimit.Given(Duration.ofMillis(250), 2, 1.5));
    }

    @Test
    void titles_credits_and_sources_are_read() {
        Metadata metadata = TinyPackage.modern(
                        temp,
                        "license: cc by-sa",
                        "rights_owner: Ada",
                        "version: 1.0.2",
                        "embargo_until: 2026-01-31T12:00:00Z",
                        "keywords: [graph, shortest path]",
                        "languages: [cpp, python3]",
                        "allow_file_writing: true",
                        "source: [{name: NCPC, url: 'https://example.org'}, Course]",
                        "credits:",
                        "  authors: [Ada <a@example.org>, {name: Bo, orcid: 1}]",
                        "  translators: {sv: Cy}")
                .read()
                .metadata();

        assertThat(metadata.credits()).containsOnlyKeys("authors", "translators/sv");
        assertThat(metadata.credits().get("authors"))
                .containsExactly(
                        new Metadata.Person("Ada", Optional.of("a@example.org")),
                        new Metadata.Person("Bo", Optional.empty()));
        assertThat(metadata.sources()).extracting(Metadata.Source::name).containsExactly("NCPC", "Course");
        assertThat(metadata.keywords()).containsExactly("graph", "shortest path");
        assertThat(metadata.license()).isEqualTo("cc by-sa");
    }

    @Test
    void titles_by_language_are_kept_in_their_order() {
        ProblemPackage problem =
                TinyPackage.modern(temp).file("problem.yaml", """
                        problem_format_version: 2025-09
                        name: {sv: Liten, en: Tiny, pt-BR: Mini}
                        uuid: 7f1f2c5e-8c0b-4f4c-9d83-0c9f7f6a1b11
                        """).read();

        assertThat(problem.metadata().titles().keySet()).containsExactly("sv", "en", "pt-BR");
        assertThat(problem.title()).isEqualTo("Tiny");
    }

    @Test
    void a_statement_without_a_title_in_its_language_is_worth_a_warning() {
        TinyPackage.modern(temp).file("statement/problem.sv.tex", "").warnsAt("problem.yaml", "no title in sv");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        TinyPackage tiny = TinyPackage.modern(temp).file("problem.yaml", """
                        problem_format_version: 2025-09
                        uuid: 12
                        type: [interactive, submit-answer, interactive]
                        license: mine
                        limits:
                          memory: lots
                          time_limit: 0
                          tyme: 1
                        constants: {n: 5}
                        author: me
                        """).without("data/secret/01.ans");

        assertThat(tiny.refusal().stream().map(Object::toString))
                .anySatisfy(d -> assertThat(d).contains("'name' is missing"))
                .anySatisfy(d -> assertThat(d).startsWith("problem.yaml:2:").contains("not a UUID"))
                .anySatisfy(d -> assertThat(d).startsWith("problem.yaml:3:").contains("submit-answer"))
                .anySatisfy(d -> assertThat(d).startsWith("problem.yaml:3:").contains("interactive twice"))
                .anySatisfy(d -> assertThat(d).startsWith("problem.yaml:4:").contains("cc by-sa"))
                .anySatisfy(d -> assertThat(d).startsWith("problem.yaml:6:").contains("'limits.memory'"))
                .anySatisfy(d -> assertThat(d).startsWith("problem.yaml:7:").contains("'limits.time_limit'"))
                .anySatisfy(d -> assertThat(d).startsWith("problem.yaml:8:").contains("'limits.tyme'"))
                .anySatisfy(d -> assertThat(d).startsWith("problem.yaml:9:").contains("constants"))
                .anySatisfy(d -> assertThat(d).startsWith("problem.yaml:10:").contains("'author'"))
                .anySatisfy(d -> assertThat(d).startsWith("data/secret/01.in").contains("no answer"));
    }

    @Test
    void the_folder_of_the_output_validator_makes_the_problem_custom() {
        ProblemPackage problem = TinyPackage.modern(temp, "type: [interactive, multi-pass]")
                .file("output_validator/a.py", "")
                .file("output_validator/b.py", "")
                .read();

        Validation.Custom custom = (Validation.Custom) problem.validation();
        assertThat(custom.program().name()).isEqualTo("output_validator");
        assertThat(custom.program().files()).hasSize(2);
        assertThat(custom.interactive()).isTrue();
        assertThat(custom.passes()).isEqualTo(2);
    }

    @Test
    void an_interactive_problem_needs_an_output_validator() {
        TinyPackage.modern(temp, "type: interactive").isRefusedAt("problem.yaml", "asks for an output validator");
    }

    @Test
    void folders_of_other_generations_and_static_validators_are_refused() {
        TinyPackage.modern(temp)
                .file("output_validators/v.py", "")
                .isRefusedAt("output_validators", "called output_validator in this format");
        TinyPackage.modern(temp).file("static_validator/v.py", "").isRefusedAt("static_validator", "not supported");
        TinyPackage.modern(temp)
                .file("data/secret/test_group.yaml", "static_validation_score: 10\n")
                .isRefusedAt("data/secret/test_group.yaml:1", "static validation");
    }

    @Test
    void files_with_names_that_the_format_forbids_are_as_if_they_were_not_there() {
        TinyPackage tiny = TinyPackage.modern(temp)
                .file("data/secret/2 copy.in", "1")
                .file("submissions/accepted/good (1).py", "");

        assertThat(tiny.read().testCases()).hasSize(1);
        assertThat(tiny.read().submissions()).hasSize(1);
        tiny.warnsAt("data/secret/2 copy.in", "is ignored");
    }

    @Nested
    class Settings {

        @Test
        void tests_inherit_from_their_group_and_groups_from_secret() {
            ProblemPackage problem = TinyPackage.modern(temp)
                    .without("data/secret/01.in")
                    .without("data/secret/01.ans")
                    .file(
                            "data/secret/test_group.yaml",
                            "args: [a]\noutput_validator_args: [float_tolerance, 1e-6]\nfull_feedback: true\n")
                    .file("data/secret/g/test_group.yaml", "args: [b, c d]\ninput_validator_args: {check: [x]}\n")
                    .test("secret/g/1")
                    .test("secret/g/2")
                    .file(
                            "data/secret/g/2.yaml",
                            "args: []\noutput_validator_args: [case_sensitive]\nhint: H\ndescription: D\nfull_feedback: no\n")
                    .read();

            List<TestCase> tests = problem.testCases().toList();
            assertThat(tests.get(0).arguments()).containsExactly("b", "c d");
            assertThat(tests.get(0).fullFeedback()).isTrue();
            assertThat(tests.get(0).inputValidatorArguments().of("check")).containsExactly("x");
            assertThat(tests.get(0).check())
                    .isEqualTo(new Check.Compare(
                            new ComparisonFlags(false, false, OptionalDouble.of(1e-6), OptionalDouble.of(1e-6))));
            assertThat(tests.get(1).arguments()).isEmpty();
            assertThat(tests.get(1).fullFeedback()).isFalse();
            assertThat(tests.get(1).hint()).hasValue("H");
            assertThat(tests.get(1).description()).hasValue("D");
            assertThat(tests.get(1).check())
                    .isEqualTo(new Check.Compare(
                            new ComparisonFlags(true, false, OptionalDouble.empty(), OptionalDouble.empty())));
        }

        @Test
        void samples_give_full_feedback_unless_they_say_otherwise() {
            ProblemPackage problem = TinyPackage.modern(temp).test("sample/1").read();

            assertThat(problem.testCases().map(TestCase::fullFeedback)).containsExactly(true, false);
        }

        @Test
        void bad_settings_are_refused_where_they_stand() {
            TinyPackage.modern(temp)
                    .file("data/secret/01.yaml", "\nargz: [a]\n")
                    .isRefusedAt("data/secret/01.yaml:2", "did you mean 'args'?");
            TinyPackage.modern(temp)
                    .file("data/secret/01.yaml", "output_validator_args: float_tolerance 1e-6\n")
                    .isRefusedAt("data/secret/01.yaml:1", "must be a list");
            TinyPackage.modern(temp)
                    .file("data/secret/01.yaml", "output_validator_args: [float_tolerance, 1, float_tolerance, 1]\n")
                    .isRefusedAt("data/secret/01.yaml:1", "give it once");
        }

        @Test
        void a_test_can_not_be_called_like_the_settings_of_its_group() {
            TinyPackage.modern(temp)
                    .test("secret/test_group")
                    .isRefusedAt("data/secret/test_group.in", "rename the test");
        }

        @Test
        void a_test_group_yaml_in_data_is_refused_but_read_in_the_draft() {
            TinyPackage.modern(temp)
                    .file("data/test_group.yaml", "args: [a]\n")
                    .isRefusedAt("data/test_group.yaml", "not allowed here");

            assertThat(TinyPackage.draft(temp)
                            .read()
                            .testCases()
                            .findFirst()
                            .orElseThrow()
                            .arguments())
                    .containsExactly("a");
        }

        @Test
        void what_is_shown_may_differ_from_what_is_judged() {
            ProblemPackage problem = TinyPackage.modern(temp)
                    .test("sample/1")
                    .file("data/sample/1.in.statement", "short")
                    .file("data/sample/1.in.download", "long")
                    .file("data/sample/1.out", "2")
                    .read();

            TestCase.Display display =
                    problem.testCases().findFirst().orElseThrow().display();
            assertThat(display.shownInput()).hasValue(problem.root().resolve("data/sample/1.in.statement"));
            assertThat(display.shownOutput()).hasValue(problem.root().resolve("data/sample/1.out"));
            assertThat(display.downloadInput()).hasValue(problem.root().resolve("data/sample/1.in.download"));
            TinyPackage.modern(temp)
                    .without("data/sample/1.in.download")
                    .isRefusedAt("data/sample/1.in.statement", "together with .in.download");
            TinyPackage.modern(temp)
                    .file("data/sample/1.ans.statement", "3")
                    .isRefusedAt("data/sample/1.out", ".ans.statement");
        }
    }

    @Nested
    class Points {

        private TinyPackage scoring() {
            return TinyPackage.modern(temp, "type: scoring")
                    .without("data/secret/01.in")
                    .without("data/secret/01.ans");
        }

        @Test
        void groups_have_points_and_share_them_among_their_tests() {
            ProblemPackage problem = scoring()
                    .test("sample/1")
                    .test("secret/a/1")
                    .test("secret/b/1")
                    .test("secret/b/2")
                    .test("secret/c/1")
                    .file("data/secret/a/test_group.yaml", "max_score: 20\nrequire_pass: sample\n")
                    .file(
                            "data/secret/b/test_group.yaml",
                            "max_score: 30\nscore_aggregation: sum\nrequire_pass: [sample, secret/a]\n")
                    .file("data/secret/c/test_group.yaml", "max_score: 50\nscore_aggregation: min\n")
                    .read();

            assertThat(problem.scoring()).isTrue();
            assertThat(group(problem, "sample").grading()).isEqualTo(new Grading.AllMustPass());
            assertThat(group(problem, "secret").grading())
                    .isEqualTo(points(100, Grading.Aggregation.SUM, OptionalDouble.empty()));
            assertThat(group(problem, "secret/a").grading())
                    .isEqualTo(new Grading.Points(
                            OptionalDouble.of(20),
                            Grading.Aggregation.PASS_FAIL,
                            OptionalDouble.empty(),
                            List.of("sample")));
            assertThat(((Grading.Points) group(problem, "secret/b").grading()).testMaximumScore())
                    .hasValue(15);
            assertThat(((Grading.Points) group(problem, "secret/c").grading()).testMaximumScore())
                    .hasValue(50);
        }

        private Grading.Points points(double maximum, Grading.Aggregation aggregation, OptionalDouble ofTest) {
            return new Grading.Points(OptionalDouble.of(maximum), aggregation, ofTest, List.of());
        }

        @Test
        void secret_without_groups_shares_100_points() {
            ProblemPackage problem = TinyPackage.modern(temp, "type: scoring")
                    .test("secret/02")
                    .test("secret/03")
                    .test("secret/04")
                    .read();

            assertThat(group(problem, "secret").grading())
                    .isEqualTo(points(100, Grading.Aggregation.SUM, OptionalDouble.of(25)));
        }

        @Test
        void folders_in_a_group_are_only_parts_of_names() {
            ProblemPackage problem = scoring()
                    .test("secret/a/x/2")
                    .test("secret/a/x/1")
                    .test("secret/a/b")
                    .file("data/secret/a/test_group.yaml", "max_score: 100\n")
                    .read();

            assertThat(group(problem, "secret/a").children())
                    .extracting(n -> n.name())
                    .containsExactly("secret/a/b", "secret/a/x/1", "secret/a/x/2");
        }

        @Test
        void what_the_format_forbids_is_refused() {
            scoring().test("secret/a/1").isRefusedAt("data/secret/a/test_group.yaml", "unbounded", "max_score");
            scoring()
                    .file("data/secret/a/test_group.yaml", "max_score: 60\nrequire_pass: [secret/b]\n")
                    .test("secret/b/1")
                    .file("data/secret/b/test_group.yaml", "max_score: 60\n")
                    .isRefusedAt("data/secret/a/test_group.yaml:1", "secret/b", "no such group before");
            scoring().isRefusedAt("data/secret/test_group.yaml", "120.0 points together");
            scoring().test("secret/1").isRefusedAt("data/secret", "has tests and groups");
            scoring()
                    .file("data/secret/a/deep/test_group.yaml", "")
                    .isRefusedAt("data/secret/a/deep/test_group.yaml", "too deep");
        }

        @Test
        void pass_fail_problems_give_no_points() {
            TinyPackage.modern(temp)
                    .file("data/secret/test_group.yaml", "max_score: 10\n")
                    .isRefusedAt("data/secret/test_group.yaml:1", "problems of type scoring");
        }

        @Test
        void the_draft_spreads_what_a_group_has_left() {
            ProblemPackage problem = TinyPackage.draft(temp, "type: [scoring]")
                    .file("data/secret/test_group.yaml", "scoring: {score: 50, aggregation: sum}\n")
                    .test("secret/a/1")
                    .file("data/secret/a/test_group.yaml", "scoring: {score: 10}\n")
                    .test("secret/b/x/1")
                    .test("secret/b/x/2")
                    .file("data/secret/b/test_group.yaml", "scoring: {aggregation: min}\n")
                    .file("data/secret/b/x/test_group.yaml", "scoring: {aggregation: sum}\n")
                    .read();

            // test 01 and group b share the 40 points that a leaves
            assertThat(group(problem, "secret").grading())
                    .isEqualTo(points(50, Grading.Aggregation.SUM, OptionalDouble.of(20)));
            assertThat(((Grading.Points) group(problem, "secret/b").grading()).maximumScore())
                    .hasValue(20);
            assertThat(group(problem, "secret/b/x").grading())
                    .isEqualTo(points(20, Grading.Aggregation.SUM, OptionalDouble.of(10)));
        }
    }
}
