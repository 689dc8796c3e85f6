package dev.letscode.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.letscode.app.settings.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line from outside: what it prints where, and its exit codes. In the real sandbox. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommandLineTest {

    /** Shared, so that a source is compiled once for all tests. */
    @TempDir
    static Path home;

    @TempDir
    Path folder;

    private SamplePackage sums = new SamplePackage(Path.of("none"));

    @BeforeEach
    void makePackage() throws IOException {
        sums = SamplePackage.in(folder);
    }

    /** In this process. Each group has one test in a process of its own, and so has what reads the standard input. */
    private static LetscodeProcess.Result letscode(Object... arguments) {
        return InProcess.letscode(settings(home.resolve("config")), inTheServerTier(arguments));
    }

    private static Settings settings(Path config) {
        return new Settings(
                home.resolve("cache/letscode"),
                config.resolve("letscode"),
                home.resolve("state/letscode"),
                home.resolve("data/letscode"));
    }

    /** As its users have it. */
    private static LetscodeProcess.Result process(Object... arguments) throws IOException, InterruptedException {
        LetscodeProcess.Result result = LetscodeProcess.run(home, inTheServerTier(arguments));
        assertThat(result.err()).as("nobody is shown a stack trace").doesNotContain("\tat ", "Exception");
        return result;
    }

    /** Where nothing else is said: a worker of the client tier takes seconds to start. */
    private static Object[] inTheServerTier(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        if (!all.isEmpty() && all.getFirst().equals("judge") && !all.contains("--tier")) {
            all.addAll(1, List.of("--tier", "server"));
        }
        return all.toArray();
    }

    private static void isOneLineAbout(LetscodeProcess.Result result, String... parts) {
        assertThat(result.errLines()).hasSize(1);
        assertThat(result.err()).contains(parts);
        assertThat(result.out()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    private Path source(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Nested
    class Usage {

        @Test
        void it_shows_its_help() throws Exception {
            LetscodeProcess.Result result = process("--help");

            assertThat(result.out()).contains("Usage: letscode", "judge", "verify", "run", "Exit codes");
            assertThat(result.exitCode()).isZero();
        }

        @Test
        void without_arguments_it_wants_a_display_and_says_what_to_do_without_one() throws Exception {
            LetscodeProcess.Result result = LetscodeProcess.start(
                            home, List.of(), Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""))
                    .await();

            isOneLineAbout(result, "no display", "xvfb-run", "letscode --help");
        }

        @Test
        void it_tells_its_version() throws Exception {
            assertThat(process("--version").out()).matches("(?s)letscode [0-9]+\\.[0-9]+.*");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "judge", "submit", "audit", "verify", "run", "stress", "analyse", "contest", "doctor", "bench"
                })
        void every_command_has_help_and_knows_json_and_quiet(String command) throws Exception {
            LetscodeProcess.Result result = letscode(command, "--help");

            assertThat(result.out()).contains("Usage: letscode " + command, "--json", "--quiet");
            assertThat(result.exitCode()).isZero();
        }

        @Test
        void an_unknown_command_is_one_line_and_wrong_usage() throws Exception {
            isOneLineAbout(process("jduge"), "jduge", "letscode --help");
        }

        @Test
        void a_missing_argument_is_one_line_and_wrong_usage() throws Exception {
            isOneLineAbout(letscode("judge", sums.folder()), "SOURCE", "letscode judge --help");
        }

        @Test
        void a_part_of_a_benchmark_that_there_is_not_is_wrong_usage() throws Exception {
            isOneLineAbout(letscode("bench", "--service=overhead,speed"), "--service speed", "queueing");
        }

        @ParameterizedTest
        @ValueSource(strings = {"fast", "0", "-1s", "5 parsecs"})
        void a_time_that_is_none_is_wrong_usage(String time) throws Exception {
            isOneLineAbout(
                    letscode("judge", "--time-limit", time, sums.folder(), sums.submission("accepted/right.py")),
                    "--time-limit");
        }

        @Test
        void colours_are_for_terminals_and_for_those_who_want_them() throws Exception {
            Object[] arguments = {"judge", "--tier", "server", sums.folder(), sums.submission("accepted/right.py")};
            List<String> onTerminal = List.of("-Dletscode.terminal.out=true");

            assertThat(LetscodeProcess.start(home, onTerminal, Map.of(), arguments)
                            .await()
                            .out())
                    .contains("\u001b[");
            assertThat(LetscodeProcess.start(home, onTerminal, Map.of("NO_COLOR", "1"), arguments)
                            .await()
                            .out())
                    .doesNotContain("\u001b");
            assertThat(letscode(arguments).out()).doesNotContain("\u001b");
        }
    }

    @Nested
    class System_calls {

        @Test
        void of_a_program_are_listed_with_what_its_languages_policy_says() throws Exception {
            Path program = source("own.sh", "kill -0 $$; ulimit -n 10; read -r line; echo \"$line\"");

            LetscodeProcess.Result result = process("doctor", "--syscalls", program, "--input", program);

            assertThat(result.out()).contains("system call", "policy \"interpreter\"", "the program ended with 0");
            assertThat(result.out().lines())
                    .anyMatch(line -> line.matches("  openat +[0-9]+  allowed"))
                    .anyMatch(line -> line.matches("  kill +1  depends on its arguments: fails with EPERM, allowed"));
            assertThat(result.exitCode()).isZero();
        }

        @Test
        void are_in_json_with_how_often_each_was_made() throws Exception {
            Path program = source("calls.c", """
                    #include <sys/syscall.h>
                    #include <unistd.h>
                    int main(void) { for (int i = 0; i < 7; i++) syscall(SYS_getppid); syscall(SYS_syslog, 3, 0, 0); }
                    """);

            JsonNode root = new ObjectMapper()
                    .readTree(
                            letscode("doctor", "--syscalls", program, "--json").out());

            assertThat(root.get("policy").asText()).isEqualTo("native");
            assertThat(root.get("exitCode").asInt()).isZero();
            assertThat(root.get("calls"))
                    .anySatisfy(call -> {
                        assertThat(call.get("name").asText()).isEqualTo("getppid");
                        assertThat(call.get("times").asInt()).isEqualTo(7);
                        assertThat(call.get("outcomes").get(0).asText()).isEqualTo("allow");
                    })
                    .anySatisfy(call -> {
                        assertThat(call.get("name").asText()).isEqualTo("syslog");
                        assertThat(call.get("outcomes").get(0).asText()).isEqualTo("refuse EPERM");
                    });
        }

        @Test
        void of_a_program_that_does_not_compile_are_none() throws Exception {
            LetscodeProcess.Result result = letscode("doctor", "--syscalls", source("bad.c", "int main(void) { x; }"));

            assertThat(result.out()).contains("not built", "bad.c:1");
            assertThat(result.exitCode()).isOne();
        }

        @Test
        void that_are_forbidden_end_the_program_and_are_named() throws Exception {
            Path program = source("tracer.c", "#include <sys/ptrace.h>\nint main(void) { ptrace(0, 0, 0, 0); }");

            LetscodeProcess.Result result = process("run", program);

            assertThat(result.err()).contains("security violation: tried what is not allowed: ptrace (");
            assertThat(result.exitCode()).isOne();
        }
    }

    @Nested
    class A_site {

        private LetscodeProcess.Result judge(String site, Object... options) throws Exception {
            Path config = Files.createDirectories(folder.resolve("config/letscode"));
            Files.writeString(config.resolve("site.yaml"), site);
            List<Object> arguments = new ArrayList<>(List.of(options));
            arguments.addAll(0, List.of("judge", "--tier", "server"));
            arguments.addAll(List.of(sums.folder(), sums.submission("accepted/right.py")));
            return InProcess.letscode(settings(folder.resolve("config")), arguments.toArray());
        }

        @Test
        void that_demands_what_a_contest_demands_says_so_in_the_result() throws Exception {
            JsonNode result = new ObjectMapper()
                    .readTree(judge("demand: contest\n", "--json").out());

            assertThat(result.get("conditions").get("demand").asText()).isEqualTo("contest");
            boolean exact = result.get("conditions").get("contestGrade").asBoolean();
            assertThat(result.get("verdict").asText()).isEqualTo(exact ? "AC" : "JE");
        }

        @Test
        void is_not_talked_out_of_what_it_demands() throws Exception {
            JsonNode result = new ObjectMapper()
                    .readTree(judge("demand: contest\n", "--demand", "practice", "--json")
                            .out());

            assertThat(result.get("conditions").get("demand").asText()).isEqualTo("contest");
        }

        @Test
        void is_asked_for_more_by_the_command_line() throws Exception {
            JsonNode result = new ObjectMapper()
                    .readTree(judge("# nothing\n", "--demand", "contest", "--json")
                            .out());

            assertThat(result.get("conditions").get("demand").asText()).isEqualTo("contest");
        }

        @Test
        void with_a_mistake_stops_the_command_with_file_and_line() throws Exception {
            isOneLineAbout(judge("# mine\ndemand: strict\n"), "site.yaml:2", "practice, contest", "strict");
        }
    }

    @Nested
    class Judging {

        @Test
        void an_accepted_submission_is_0_and_shows_every_test() throws Exception {
            LetscodeProcess.Result result = process("judge", sums.folder(), sums.submission("accepted/right.py"));

            assertThat(result.out()).contains("sample/1", "secret/1", "accepted (AC)", "2 of 2 tests");
            assertThat(result.err()).isEmpty();
            assertThat(result.exitCode()).isZero();
        }

        @Test
        void a_wrong_answer_is_1_and_says_where_it_differs() throws Exception {
            LetscodeProcess.Result result = letscode("judge", sums.folder(), sums.submission("wrong_answer/wrong.py"));

            assertThat(result.out()).contains("wrong answer (WA)", "secret/1", "42", "-38", "line 1");
            assertThat(result.exitCode()).isOne();
        }

        @Test
        void only_the_result_is_printed_when_quiet() throws Exception {
            LetscodeProcess.Result result =
                    letscode("judge", "--quiet", sums.folder(), sums.submission("accepted/right.py"));

            assertThat(result.out()).isEqualTo("accepted (AC)\n");
        }

        @Test
        void a_compile_error_is_1_and_shows_file_line_column_and_the_line() throws Exception {
            Path source = source("broken.cpp", "int main() {\n  int n = \"one\";\n}\n");

            LetscodeProcess.Result result = letscode("judge", sums.folder(), source);

            assertThat(result.out()).contains("compile error (CE)", "broken.cpp:2:11: error:", "int n = \"one\";");
            assertThat(result.exitCode()).isOne();
        }

        @Test
        void json_is_one_object_and_nothing_else() throws Exception {
            LetscodeProcess.Result result = letscode(
                    "judge", "--json", "--tier", "server", sums.folder(), sums.submission("wrong_answer/wrong.py"));

            JsonNode json = new ObjectMapper().readTree(result.out());
            assertThat(json.get("package").asText()).isEqualTo("sums");
            assertThat(json.get("verdict").asText()).isEqualTo("WA");
            assertThat(json.get("firstFailingTest").asText()).isEqualTo("secret/1");
            assertThat(json.get("tests")).hasSize(2);
            assertThat(json.get("tests").get(1).get("difference").get("seen").asText())
                    .isEqualTo("-38");
            assertThat(json.get("limits").get("cpuMillis").asLong()).isEqualTo(2000);
            assertThat(json.get("score").isNull()).isTrue();
            assertThat(json.get("plan").get("backend").asText()).isEqualTo("namespace");
            assertThat(json.get("plan").get("reason").asText()).contains("server tier was asked for");
            assertThat(json.get("plan").get("steps")).isEmpty();
            assertThat(result.err()).isEmpty();
            assertThat(result.exitCode()).isOne();
        }

        @Test
        void what_is_not_safe_runs_in_the_server_tier_and_the_plan_says_why() throws Exception {
            Path source = source("files.py", "import os\n" + SamplePackage.RIGHT + "\nos.listdir('.')\n");

            LetscodeProcess.Result result = process("judge", "--tier", "auto", "--explain", sums.folder(), source);

            assertThat(result.out())
                    .contains("plan: server tier, namespaces: it is unsafe: works with files (files.py:")
                    .contains("accepted (AC)");
            assertThat(result.exitCode()).isZero();
        }

        @Test
        @Tag("slow")
        void what_is_simple_runs_in_the_client_tier() throws Exception {
            LetscodeProcess.Result result =
                    process("judge", "--tier", "auto", "--json", sums.folder(), sums.submission("accepted/right.py"));

            JsonNode plan = new ObjectMapper().readTree(result.out()).get("plan");
            assertThat(plan.get("backend").asText()).as(result.out()).isEqualTo("polyglot");
            assertThat(plan.get("fallback").get(0).asText()).isEqualTo("namespace");
            assertThat(result.exitCode()).isZero();
        }

        @Test
        void a_limit_of_the_command_line_holds() throws Exception {
            Path source = source("endless.py", SamplePackage.ENDLESS);

            LetscodeProcess.Result result = letscode("judge", "--time-limit", "300ms", sums.folder(), source);

            assertThat(result.out()).contains("time limit exceeded (TLE)", "0.300 s");
            assertThat(result.exitCode()).isOne();
        }

        @Test
        void some_of_the_tests_can_be_chosen() throws Exception {
            LetscodeProcess.Result result =
                    letscode("judge", "--tests", "sample", sums.folder(), sums.submission("wrong_answer/wrong.py"));

            assertThat(result.out()).contains("sample/1").doesNotContain("secret/1");
            assertThat(result.exitCode()).isZero();
        }

        @Test
        void a_checker_that_ends_with_neither_42_nor_43_is_3_and_blames_nobody_else() throws Exception {
            sums.with("problem.yaml", "problem_format_version: legacy\nname: Sums\nvalidation: custom\n")
                    .with("output_validators/check.py", "import sys\nsys.exit(7)\n");

            LetscodeProcess.Result result = letscode("judge", sums.folder(), sums.submission("accepted/right.py"));

            assertThat(result.out()).contains("judge error (JE)", "7");
            assertThat(result.exitCode()).isEqualTo(ExitCode.JUDGE_ERROR);
        }

        @Test
        void an_empty_source_does_not_compile() throws Exception {
            LetscodeProcess.Result result = letscode("judge", sums.folder(), source("empty.cpp", ""));

            assertThat(result.out()).contains("compile error (CE)", "empty");
            assertThat(result.exitCode()).isOne();
        }

        @Test
        void a_binary_as_source_does_not_compile_and_cannot_command_the_terminal() throws Exception {
            Path source = Files.write(folder.resolve("binary.cpp"), new byte[] {0x7f, 'E', 'L', 'F', 0, 27, '[', 'J'});

            LetscodeProcess.Result result = letscode("judge", sums.folder(), source);

            assertThat(result.out()).contains("compile error (CE)").doesNotContain("\u001b", "\0");
            assertThat(result.exitCode()).isOne();
        }

        @Test
        void names_with_spaces_are_names() throws Exception {
            Path source = source("my solution.py", SamplePackage.RIGHT);

            assertThat(letscode("judge", sums.folder(), source).exitCode()).isZero();
        }
    }

    @Nested
    class Bad_input_is_one_line_and_2 {

        @Test
        void a_package_that_is_not_there() throws Exception {
            isOneLineAbout(letscode("judge", folder.resolve("nowhere"), "x.py"), "x.py");
            isOneLineAbout(
                    letscode("judge", folder.resolve("nowhere"), sums.submission("accepted/right.py")),
                    "nowhere",
                    "there is no such");
            isOneLineAbout(letscode("verify", folder.resolve("nowhere")), "nowhere", "there is no such");
        }

        @Test
        void a_folder_that_is_no_package() throws Exception {
            Files.createDirectories(folder.resolve("empty"));

            isOneLineAbout(
                    process("judge", folder.resolve("empty"), sums.submission("accepted/right.py")),
                    "empty",
                    "cannot be used");
        }

        @Test
        void a_source_in_a_language_that_nobody_knows() throws Exception {
            isOneLineAbout(letscode("judge", sums.folder(), source("solution.xyz", "?")), "solution.xyz", "--language");
            isOneLineAbout(
                    letscode("judge", "--language", "klingon", sums.folder(), sums.submission("accepted/right.py")),
                    "klingon",
                    "python3");
        }

        @Test
        void tests_that_are_not_there() throws Exception {
            isOneLineAbout(
                    letscode("judge", "--tests", "secret/9", sums.folder(), sums.submission("accepted/right.py")),
                    "--tests secret/9",
                    "sample/1");
        }

        @Test
        void broken_yaml_with_file_and_line() throws Exception {
            sums.with("problem.yaml", "problem_format_version: legacy\nname: [Sums\n");

            isOneLineAbout(letscode("judge", sums.folder(), sums.submission("accepted/right.py")), "problem.yaml:3");
        }

        @Test
        void an_answer_that_is_missing() throws Exception {
            sums.without("data/secret/1.ans");

            isOneLineAbout(letscode("judge", sums.folder(), sums.submission("accepted/right.py")), "secret/1");
        }

        @Test
        void a_zip_bomb_and_it_leaves_nothing_behind() throws Exception {
            Path bomb = folder.resolve("bomb.zip");
            try (OutputStream file = Files.newOutputStream(bomb);
                    ZipOutputStream zip = new ZipOutputStream(file)) {
                zip.putNextEntry(new ZipEntry("bomb/data/secret/1.in"));
                byte[] zeros = new byte[1 << 20];
                for (int i = 0; i < 320; i++) {
                    zip.write(zeros);
                }
            }

            isOneLineAbout(letscode("judge", bomb, sums.submission("accepted/right.py")), "bomb.zip", "cannot be used");
            assertThat(home.resolve("cache/letscode/scratch")).isEmptyDirectory();
        }

        @Test
        void an_input_file_that_is_not_there() throws Exception {
            isOneLineAbout(
                    letscode("run", "--input", folder.resolve("none.in"), sums.submission("accepted/right.py")),
                    "none.in",
                    "there is no such file");
        }
    }

    @Nested
    class Verifying {

        @Test
        void a_package_that_agrees_is_0() throws Exception {
            LetscodeProcess.Result result = process("verify", sums.folder());

            assertThat(result.out())
                    .contains("accepted/right.py", "wrong_answer/wrong.py", "1 package, 2 submissions: 2 as expected");
            assertThat(result.err()).isEmpty();
            assertThat(result.exitCode()).isZero();
        }

        @Test
        void a_submission_that_disagrees_is_1_and_is_explained() throws Exception {
            sums.with("submissions/accepted/not.py", SamplePackage.WRONG);

            LetscodeProcess.Result result = letscode("verify", sums.folder());

            assertThat(result.out()).contains("accepted/not.py:", "WA !", "1 not as expected");
            assertThat(result.exitCode()).isOne();
        }

        @Test
        void a_broken_package_is_1_with_all_that_is_wrong() throws Exception {
            sums.without("data/secret/1.ans").with("problem.yaml", "problem_format_version: 1066\nname: Sums\n");

            LetscodeProcess.Result result = letscode("verify", sums.folder());

            assertThat(result.out()).contains("problem.yaml:1: error:", "1 invalid package");
            assertThat(result.exitCode()).isOne();
        }

        @Test
        void a_folder_of_packages_is_all_of_them() throws Exception {
            SamplePackage.in(Files.createDirectories(folder.resolve("more")));
            Files.move(folder.resolve("more/sums"), folder.resolve("more/differences"));
            SamplePackage.in(folder.resolve("more"));

            assertThat(letscode("verify", folder.resolve("more")).out()).contains("2 packages, 4 submissions");
        }

        @Test
        void json_has_exactly_the_keys_that_are_documented() throws Exception {
            sums.with("submissions/accepted/other.xyz", "?");

            LetscodeProcess.Result result = letscode("verify", "--json", sums.folder());

            JsonNode json = new ObjectMapper().readTree(result.out());
            assertThat(json.fieldNames()).toIterable().containsExactly("conditions", "packages", "agrees");
            JsonNode item = json.get("packages").get(0);
            assertThat(item.fieldNames())
                    .toIterable()
                    .containsExactly("package", "valid", "diagnostics", "submissions");
            assertThat(item.get("package").asText()).isEqualTo("sums");
            for (JsonNode diagnostic : item.get("diagnostics")) {
                assertThat(diagnostic.fieldNames()).toIterable().containsExactly("severity", "file", "line", "message");
            }
            for (JsonNode submission : item.get("submissions")) {
                assertThat(submission.fieldNames())
                        .toIterable()
                        .containsExactly(
                                "path",
                                "language",
                                "expected",
                                "verdict",
                                "agrees",
                                "skipped",
                                "cpuMillis",
                                "wallMillis",
                                "peakBytes",
                                "firstFailingTest",
                                "client",
                                "reason");
            }
            JsonNode wrong = item.get("submissions").get(2);
            assertThat(wrong.get("path").asText()).isEqualTo("submissions/wrong_answer/wrong.py");
            assertThat(wrong.get("language").asText()).isEqualTo("python3");
            assertThat(wrong.get("expected").get(0).asText()).isEqualTo("WA");
            assertThat(wrong.get("verdict").asText()).isEqualTo("WA");
            assertThat(wrong.get("agrees").asBoolean()).isTrue();
            assertThat(wrong.get("skipped").isNull()).isTrue();
            assertThat(wrong.get("cpuMillis").asLong()).isPositive();
            assertThat(wrong.get("peakBytes").asLong()).isGreaterThan(1 << 20);
            assertThat(wrong.get("firstFailingTest").asText()).isEqualTo("secret/1");
            assertThat(result.err()).isEmpty();
        }
    }

    @Nested
    class Running {

        @Test
        void the_programs_output_is_the_output() throws Exception {
            Path input = source("numbers.in", "3 4\n");

            LetscodeProcess.Result result =
                    process("run", "--quiet", "--input", input, sums.submission("accepted/right.py"));

            assertThat(result.out()).isEqualTo("7\n");
            assertThat(result.err()).isEmpty();
            assertThat(result.exitCode()).isZero();
        }

        @Test
        void a_crash_is_1_and_says_how_it_ended() throws Exception {
            LetscodeProcess.Result result =
                    process("run", source("crash.py", "import sys\nsys.stderr.write('oh')\nsys.exit(3)\n"));

            assertThat(result.err()).contains("oh", "run-time error", "3");
            assertThat(result.exitCode()).isOne();
        }

        @Test
        void json_holds_both_streams() throws Exception {
            LetscodeProcess.Result result = process(
                    "run", "--json", source("both.py", "import sys\nprint('out')\nprint('err', file=sys.stderr)\n"));

            JsonNode json = new ObjectMapper().readTree(result.out());
            assertThat(json.get("stdout").get("text").asText()).isEqualTo("out\n");
            assertThat(json.get("stderr").get("text").asText()).isEqualTo("err\n");
            assertThat(json.get("exitCode").asInt()).isZero();
        }
    }

    @Nested
    class Analysing {

        private static final String UNSAFE =
                "import os\nfor i in range(n):\n    for j in range(n):\n        os.system('ls')\n";

        @Test
        void a_source_shows_what_is_not_safe_and_its_loops_without_being_run() throws Exception {
            sums.with("problem_statement/problem.en.md", "There are $1 \\le n \\le 10^5$ numbers.");

            LetscodeProcess.Result result = process("analyse", "--problem", sums.folder(), source("unsafe.py", UNSAFE));

            assertThat(result.out())
                    .contains("unsafe.py:4:9", "processes", "os.system", "2 loops in each other", "1.00e+10")
                    .contains("not safe: starts or signals processes");
            assertThat(result.err()).isEmpty();
            assertThat(result.exitCode()).isOne();
        }

        @Test
        void a_safe_one_is_0_and_a_mistake_has_its_place() throws Exception {
            assertThat(letscode("analyse", sums.submission("accepted/right.py")).exitCode())
                    .isZero();
            LetscodeProcess.Result result = letscode("analyse", source("wrong.cpp", "int main() {\n  int a = 1\n}\n"));
            assertThat(result.out()).contains("wrong.cpp:2:12", "\";\" is missing");
            assertThat(result.exitCode()).isOne();
        }

        @Test
        void json_has_every_finding() throws Exception {
            LetscodeProcess.Result result = letscode("analyse", "--json", source("unsafe.py", UNSAFE));

            JsonNode json = new ObjectMapper().readTree(result.out());
            assertThat(json.get("safe").asBoolean()).isFalse();
            JsonNode finding = json.get("files").get(0).get("findings").get(0);
            assertThat(finding.get("kind").asText()).isEqualTo("processes");
            assertThat(finding.get("line").asInt()).isEqualTo(4);
            assertThat(json.get("files").get(0).get("loops").get(0).get("depth").asInt())
                    .isEqualTo(2);
        }

        @Test
        void a_language_that_nobody_reads_is_wrong_usage() throws Exception {
            isOneLineAbout(letscode("analyse", source("a.kt", "fun main() {}")), "Kotlin", "cpp20");
        }
    }

    @Nested
    @Tag("slow")
    class Stopping {

        private LetscodeProcess judging() throws IOException, InterruptedException {
            Path source = source("endless.py", SamplePackage.ENDLESS);
            LetscodeProcess process = LetscodeProcess.start(
                    home,
                    List.of(),
                    Map.of(),
                    "judge",
                    "--tier",
                    "server",
                    "--time-limit",
                    "60s",
                    sums.folder(),
                    source);
            Leftovers.awaitSome(process.pid());
            return process;
        }

        @ParameterizedTest
        @CsvSource({"HUP, 129", "INT, 130", "TERM, 143"})
        void a_signal_stops_everything_and_says_so_in_one_line(String signal, int exitCode) throws Exception {
            LetscodeProcess process = judging();

            process.signal(signal);
            LetscodeProcess.Result result = process.await();

            assertThat(result.errLines()).containsExactly("letscode: interrupted; everything was stopped");
            assertThat(result.exitCode()).isEqualTo(exitCode);
            assertThat(Leftovers.of(process.pid())).isEmpty();
        }

        @Test
        void after_a_kill_nothing_is_left_within_5_s() throws Exception {
            LetscodeProcess process = judging();

            process.signal("KILL");
            process.await();

            assertThat(Leftovers.inTheEnd(process.pid())).isEmpty();
        }
    }
}
