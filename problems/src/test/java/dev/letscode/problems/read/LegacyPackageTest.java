package dev.letscode.problems.read;

import static dev.letscode.problems.read.TinyPackage.group;
import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.problems.Check;
import dev.letscode.problems.Document;
import dev.letscode.problems.FormatGeneration;
import dev.letscode.problems.Grader;
import dev.letscode.problems.Grading;
import dev.letscode.problems.JuryProgram;
import dev.letscode.problems.Objective;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TestAnswer;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.TestInput;
import dev.letscode.problems.TimeLimit;
import dev.letscode.problems.Validation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LegacyPackageTest {

    @TempDir
    Path temp;

    @Test
    void a_small_package_is_read_with_the_defaults_of_its_format() {
        ProblemPackage problem = TinyPackage.legacy(temp).test("sample/1").read();

        assertThat(problem.format()).isEqualTo(FormatGeneration.LEGACY);
        assertThat(problem.shortName()).isEqualTo("tiny");
        assertThat(problem.title()).isEqualTo("Tiny");
        assertThat(problem.validation()).isEqualTo(new Validation.Default());
        assertThat(problem.limits().time()).isEqualTo(TimeLimit.Derived.LEGACY);
        assertThat(problem.limits().memoryBytes()).isEqualTo(2048L << 20);
        assertThat(problem.limits().outputBytes()).isEqualTo(8L << 20);
        assertThat(problem.limits().codeBytes()).isEqualTo(128L << 10);
        assertThat(problem.testCases().map(TestCase::name)).containsExactly("sample/1", "secret/01");
        assertThat(problem.inputValidators()).extracting(JuryProgram::name).containsExactly("check");
        assertThat(problem.statements()).extracting(Document::format).containsExactly(Document.Format.LATEX);
        assertThat(problem.scoring()).isFalse();
    }

    @Test
    void test_data_is_named_by_its_path_and_not_read() {
        ProblemPackage problem = TinyPackage.legacy(temp)
                .bytes("data/secret/01.in", new byte[] {0, -1, 0})
                .read();

        TestCase test = problem.testCases().findFirst().orElseThrow();
        assertThat(test.input()).isEqualTo(new TestInput.Stored(problem.root().resolve("data/secret/01.in")));
        assertThat(test.answer()).isEqualTo(new TestAnswer.Stored(problem.root().resolve("data/secret/01.ans")));
    }

    @Test
    void samples_come_first_and_then_everything_by_name() {
        ProblemPackage problem = TinyPackage.legacy(temp)
                .test("secret/b/2")
                .test("secret/a")
                .test("secret/b/1")
                .test("secret/c")
                .test("sample/z")
                .read();

        assertThat(problem.testCases().map(TestCase::name))
                .containsExactly("sample/z", "secret/01", "secret/a", "secret/b/1", "secret/b/2", "secret/c");
    }

    @Test
    void limits_have_the_units_of_the_format() {
        ProblemPackage problem = TinyPackage.legacy(
                        temp,
                        "limits:",
                        "  time_multiplier: 3",
                        "  time_safety_margin: 1.5",
                        "  memory: 64",
                        "  output: 2",
                        "  code: 10",
                        "  compilation_time: 5",
                        "  compilation_memory: 300",
                        "  validation_time: 2.5",
                        "  validation_memory: 100",
                        "  validation_output: 1")
                .read();

        assertThat(problem.limits().time())
                .isEqualTo(new TimeLimit.Derived(3, 1.5, Duration.ofSeconds(1), TimeLimit.Rounding.NEAREST));
        assertThat(problem.limits().memoryBytes()).isEqualTo(64L << 20);
        assertThat(problem.limits().outputBytes()).isEqualTo(2L << 20);
        assertThat(problem.limits().codeBytes()).isEqualTo(10L << 10);
        assertThat(problem.limits().compilationTime()).isEqualTo(Duration.ofSeconds(5));
        assertThat(problem.limits().compilationMemoryBytes()).isEqualTo(300L << 20);
        assertThat(problem.limits().validationTime()).isEqualTo(Duration.ofMillis(2500));
        assertThat(problem.limits().validationMemoryBytes()).isEqualTo(100L << 20);
        assertThat(problem.limits().validationOutputBytes()).isEqualTo(1L << 20);
    }

    @Test
    void unknown_keys_are_refused_with_the_key_that_was_probably_meant() {
        TinyPackage.legacy(temp, "validatior_flags: case_sensitive")
                .isRefusedAt("problem.yaml:2", "'validatior_flags'", "did you mean 'validator_flags'?");
    }

    @Test
    void the_icpc_subset_knows_no_scoring() {
        TinyPackage.legacy(temp, "problem_format_version: legacy-icpc", "type: scoring")
                .isRefusedAt("problem.yaml:3", "unknown key 'type'");
    }

    @Test
    void an_unknown_version_is_refused() {
        TinyPackage.legacy(temp, "problem_format_version: 2031-01")
                .isRefusedAt("problem.yaml:2", "2031-01", "supported are legacy");
    }

    @Test
    void titles_come_from_latex_when_the_yaml_has_none() {
        ProblemPackage problem = TinyPackage.legacy(temp)
                .file("problem.yaml", "license: cc0\n")
                .file("problem_statement/problem.sv.tex", "%% plainproblemname: Liten\n\\problemname{$L$iten}")
                .read();

        assertThat(problem.metadata().titles()).containsEntry("en", "Tiny").containsEntry("sv", "Liten");
    }

    @Test
    void authors_and_keywords_are_words_in_one_string() {
        ProblemPackage problem = TinyPackage.legacy(
                        temp, "author: Ada Lovelace <ada@example.org>, B and C", "keywords: graph  flow")
                .read();

        assertThat(problem.metadata().credits().get("authors"))
                .extracting(p -> p.name() + p.email().orElse(""))
                .containsExactly("Ada Lovelaceada@example.org", "B", "C");
        assertThat(problem.metadata().keywords()).containsExactly("graph", "flow");
    }

    @Nested
    class Validations {

        private TestCase only(TinyPackage tiny) {
            return tiny.read().testCases().findFirst().orElseThrow();
        }

        @Test
        void the_flags_of_the_package_and_of_the_group_are_put_together() {
            TinyPackage tiny = TinyPackage.legacy(temp, "validator_flags: case_sensitive float_tolerance 1e-3")
                    .file("data/secret/testdata.yaml", "output_validator_flags: float_tolerance 1e-6\n");

            Check.Compare check = (Check.Compare) only(tiny).check();
            assertThat(check.flags().caseSensitive()).isTrue();
            assertThat(check.flags().absoluteTolerance()).hasValue(1e-6);
            assertThat(check.flags().relativeTolerance()).hasValue(1e-6);
        }

        @Test
        void a_bad_flag_is_refused_where_it_stands() {
            TinyPackage.legacy(temp)
                    .file("data/secret/testdata.yaml", "on_reject: break\noutput_validator_flags: float_tolerance x\n")
                    .isRefusedAt("data/secret/testdata.yaml:2", "float_tolerance", "'x'");
        }

        @Test
        void a_custom_validator_gets_the_flags_as_they_are() {
            TinyPackage tiny = TinyPackage.legacy(temp, "validation: custom", "validator_flags: a  b")
                    .file("output_validators/v.cpp", "int main(){return 42;}");

            assertThat(only(tiny).check()).isEqualTo(new Check.Validate(List.of("a", "b")));
            Validation.Custom custom = (Validation.Custom) tiny.read().validation();
            assertThat(custom.program().isSingleFile()).isTrue();
            assertThat(custom.interactive()).isFalse();
            assertThat(custom.multiPass()).isFalse();
        }

        @Test
        void modes_are_read() {
            ProblemPackage problem = TinyPackage.legacy(
                            temp,
                            "type: scoring",
                            "validation: custom interactive multi-pass score",
                            "limits: {validation_passes: 3}")
                    .file("output_validators/v/build", "#!/bin/sh")
                    .file("output_validators/v/v.c", "")
                    .read();

            Validation.Custom custom = (Validation.Custom) problem.validation();
            assertThat(custom.interactive()).isTrue();
            assertThat(custom.passes()).isEqualTo(3);
            assertThat(custom.program().kind()).isEqualTo(JuryProgram.Kind.SCRIPTS);
            assertThat(custom.program().buildScript()).isPresent();
            assertThat(custom.program().runScript()).isEmpty();
        }

        @Test
        void a_source_and_its_header_are_one_program() {
            ProblemPackage problem = TinyPackage.legacy(temp, "validation: custom")
                    .file("output_validators/v.cpp", "")
                    .file("output_validators/testlib.h", "")
                    .read();

            assertThat(((Validation.Custom) problem.validation()).program().files())
                    .hasSize(2);
        }

        @Test
        void two_output_validators_are_refused() {
            TinyPackage.legacy(temp, "validation: custom")
                    .file("output_validators/a.py", "")
                    .file("output_validators/b.py", "")
                    .isRefusedAt("output_validators", "only one output validator");
        }

        @Test
        void a_missing_output_validator_is_refused() {
            TinyPackage.legacy(temp, "validation: custom").isRefusedAt("problem.yaml", "there is none");
        }

        @Test
        void unknown_modes_are_refused() {
            TinyPackage.legacy(temp, "validation: custom telepathic").isRefusedAt("problem.yaml:2", "'telepathic'");
            TinyPackage.legacy(temp, "validation: default interactive").isRefusedAt("problem.yaml:2", "interactive");
        }
    }

    @Nested
    class Groups {

        @Test
        void settings_are_inherited_key_by_key() {
            ProblemPackage problem = TinyPackage.legacy(temp, "type: scoring")
                    .file(
                            "data/testdata.yaml",
                            "on_reject: continue\ngrader_flags: ignore_sample\nrange: 0 100\naccept_score: 5\n")
                    .file("data/secret/testdata.yaml", "grader_flags: min accept_if_any_accepted\n")
                    .file("data/secret/g/testdata.yaml", "accept_score: 7\nrange: -inf 7\n")
                    .test("secret/g/1")
                    .read();

            Grading.Graded root = (Grading.Graded) problem.tests().grading();
            Grading.Graded secret = (Grading.Graded) group(problem, "secret").grading();
            Grading.Graded inner = (Grading.Graded) group(problem, "secret/g").grading();
            assertThat(((Grader.Default) root.grader()).ignoreSample()).isTrue();
            assertThat(secret.grader())
                    .isEqualTo(new Grader.Default(Grader.VerdictMode.WORST_ERROR, Grader.ScoreMode.MIN, false, true));
            assertThat(inner.grader()).isEqualTo(secret.grader());
            assertThat(inner.onReject()).isEqualTo(Grading.OnReject.CONTINUE);
            assertThat(secret.acceptScore()).isEqualTo(5);
            assertThat(inner.acceptScore()).isEqualTo(7);
            assertThat(inner.maximumScore()).isEqualTo(7);
            assertThat(inner.minimumScore()).isEqualTo(Double.NEGATIVE_INFINITY);
            assertThat(secret.maximumScore()).isEqualTo(100);
        }

        @Test
        void flags_that_only_the_root_may_have_are_not_inherited() {
            ProblemPackage problem = TinyPackage.legacy(temp, "type: scoring")
                    .file("data/testdata.yaml", "grader_flags: ignore_sample first_error\n")
                    .read();

            assertThat(((Grading.Graded) group(problem, "secret").grading()).grader())
                    .isEqualTo(new Grader.Default(Grader.VerdictMode.FIRST_ERROR, Grader.ScoreMode.SUM, false, false));
        }

        @Test
        void of_conflicting_grader_flags_the_last_counts() {
            ProblemPackage problem = TinyPackage.legacy(temp, "type: scoring")
                    .file("data/secret/testdata.yaml", "grader_flags: min worst_error max always_accept\n")
                    .read();

            assertThat(((Grading.Graded) group(problem, "secret").grading()).grader())
                    .isEqualTo(
                            new Grader.Default(Grader.VerdictMode.ALWAYS_ACCEPT, Grader.ScoreMode.MAX, false, false));
        }

        @Test
        void a_custom_grader_is_a_program() {
            ProblemPackage problem = TinyPackage.legacy(temp, "type: scoring")
                    .file("graders/grade.py", "")
                    .file("data/secret/testdata.yaml", "grading: custom\ngrader_flags: half\n")
                    .read();

            Grader.Custom grader =
                    (Grader.Custom) ((Grading.Graded) group(problem, "secret").grading()).grader();
            assertThat(grader.program().name()).isEqualTo("grade");
            assertThat(grader.flags()).containsExactly("half");
        }

        @Test
        void what_is_wrong_in_a_group_is_refused() {
            TinyPackage.legacy(temp)
                    .file("data/secret/testdata.yaml", "accept_score: 1\n")
                    .isRefusedAt("data/secret/testdata.yaml:1", "only for problems with 'type: scoring'");
            TinyPackage.legacy(temp)
                    .file("data/secret/testdata.yaml", "grading: custom\n")
                    .isRefusedAt("data/secret", "no program in graders");
            TinyPackage.legacy(temp)
                    .file("data/secret/testdata.yaml", "grader_flags: ignore_sample\n")
                    .isRefusedAt("data/secret/testdata.yaml:1", "ignore_sample");
            TinyPackage.legacy(temp)
                    .file("data/secret/testdata.yaml", "on_reject: sometimes\n")
                    .isRefusedAt("data/secret/testdata.yaml:1", "break, continue");
            TinyPackage.legacy(temp)
                    .file("data/secret/testdata.yaml", "grader_flags: mean\n")
                    .isRefusedAt("data/secret/testdata.yaml:1", "'mean'");
            TinyPackage.legacy(temp, "type: scoring")
                    .file("data/secret/testdata.yaml", "range: 5 1\n")
                    .isRefusedAt("data/secret/testdata.yaml:1", "'range'");
        }

        @Test
        void input_validators_get_their_own_flags() {
            ProblemPackage problem = TinyPackage.legacy(temp)
                    .file("data/secret/testdata.yaml", "input_validator_flags: {name: check, flags: n 5}\n")
                    .read();

            TestCase.ValidatorArguments arguments =
                    problem.testCases().findFirst().orElseThrow().inputValidatorArguments();
            assertThat(arguments.of("check")).containsExactly("n", "5");
            assertThat(arguments.of("other")).isEmpty();
        }

        @Test
        void scores_may_be_better_when_smaller() {
            ProblemPackage problem = TinyPackage.legacy(
                            temp, "type: scoring", "grading:", "  objective: min", "  show_test_data_groups: true")
                    .read();

            assertThat(problem.objective()).isEqualTo(Objective.MINIMIZE);
            assertThat(problem.showTestGroups()).isTrue();
        }
    }

    @Nested
    class Tests {

        @Test
        void hints_descriptions_arguments_and_files_belong_to_a_test() {
            ProblemPackage problem = TinyPackage.legacy(temp)
                    .file("data/secret/01.hint", "Think.\n")
                    .file("data/secret/01.desc", "n = 1\n")
                    .file("data/secret/01.args", "--fast 3\r\n")
                    .file("data/secret/01.files/map.txt", "…")
                    .file("data/sample/1.in", "")
                    .file("data/sample/1.ans", "")
                    .file("data/sample/1.interaction", "<1\n>2\n")
                    .file("data/sample/more.interaction", "<1\n>2\n")
                    .read();

            TestCase test = TinyPackage.legacy(temp).test(problem, "secret/01");
            assertThat(test.hint()).hasValue("Think.");
            assertThat(test.description()).hasValue("n = 1");
            assertThat(test.arguments()).containsExactly("--fast", "3");
            assertThat(test.files()).hasValue(problem.root().resolve("data/secret/01.files"));
            assertThat(problem.testCases().findFirst().orElseThrow().display().interaction())
                    .isNotEqualTo(Optional.empty());
        }

        @Test
        void a_test_without_answer_or_input_is_refused() {
            TinyPackage.legacy(temp)
                    .without("data/secret/01.ans")
                    .isRefusedAt("data/secret/01.in", "has no answer", "01.ans");
            TinyPackage.legacy(temp).file("data/secret/02.ans", "").isRefusedAt("data/secret/02.ans", "02.in");
            TinyPackage.legacy(temp)
                    .without("data/secret/01.ans")
                    .file("data/secret/01.out", "1")
                    .isRefusedAt("data/secret/01.in", "rename its .out file");
        }

        @Test
        void data_outside_of_sample_and_secret_is_refused() {
            TinyPackage.legacy(temp).file("data/1.in", "").isRefusedAt("data/1.in", "move it into");
            TinyPackage.legacy(temp).test("extra/1").isRefusedAt("data/extra", "neither sample nor secret");
        }

        @Test
        void data_for_the_validators_is_read() {
            ProblemPackage problem = TinyPackage.legacy(temp)
                    .file("data/invalid_input/negative.in", "-1")
                    .file("data/invalid_output/x.in", "1")
                    .file("data/invalid_output/x.ans", "1")
                    .file("data/invalid_output/x.out", "2")
                    .read();

            assertThat(problem.validatorCases())
                    .extracting(c -> c.name() + " " + c.kind())
                    .containsExactly("invalid_input/negative INVALID_INPUT", "invalid_output/x INVALID_OUTPUT");
            assertThat(problem.testCases()).hasSize(1);
        }
    }

    @Nested
    class Domjudge {

        @Test
        void the_ini_gives_title_colour_and_time() {
            ProblemPackage problem = TinyPackage.empty(temp)
                    .file(
                            "domjudge-problem.ini",
                            "; made by hand\nname = 'Tiny One'\r\ntimelimit=1.5\ncolor = \"#ff0000\"\n")
                    .test("secret/1")
                    .read();

            assertThat(problem.title()).isEqualTo("Tiny One");
            assertThat(problem.metadata().color()).hasValue("#ff0000");
            assertThat(problem.limits().time()).isEqualTo(new TimeLimit.Given(Duration.ofMillis(1500), 5, 2));
        }

        @Test
        void the_file_timelimit_gives_the_time() {
            ProblemPackage problem =
                    TinyPackage.legacy(temp).file(".timelimit", " 3\r\n").read();

            assertThat(problem.limits().time()).isEqualTo(new TimeLimit.Given(Duration.ofSeconds(3), 5, 2));
        }

        @Test
        void time_limits_that_differ_are_refused() {
            TinyPackage.legacy(temp)
                    .file(".timelimit", "3\n")
                    .file("domjudge-problem.ini", "timelimit = 4\n")
                    .isRefusedAt("domjudge-problem.ini", "differ", "3.0", "4.0");
        }

        @Test
        void programs_of_a_server_are_refused() {
            TinyPackage.legacy(temp)
                    .file("domjudge-problem.ini", "\nspecial_compare = fancy\n")
                    .isRefusedAt("domjudge-problem.ini:2", "special_compare");
        }

        @Test
        void broken_values_are_refused() {
            TinyPackage.legacy(temp).file(".timelimit", "soon").isRefusedAt(".timelimit:1", "number");
            TinyPackage.legacy(temp)
                    .file("domjudge-problem.ini", "timelimit = -1\nwhat\n")
                    .isRefusedAt("domjudge-problem.ini:2", "key = value");
        }
    }
}
