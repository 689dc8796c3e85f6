package dev.letscode.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.Grading;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomValidatorTest {

    /**
     * Reads one word of output, and what to do from the answer file: {@code exit N}, {@code equal WORD}, {@code crash},
     * {@code hang}, {@code spin}, {@code flood}, {@code fill}, {@code score TEXT}, {@code both}.
     */
    private static final String VALIDATOR = """
            #include <cstdio>
            #include <cstdlib>
            #include <fstream>
            #include <iostream>
            #include <string>
            #include <unistd.h>
            int main(int argc, char **argv) {
                std::ifstream input(argv[1]), answer(argv[2]);
                std::string feedback = argv[3], what, word, out;
                if (!input || !answer || std::string(argv[4]) != "some" || std::string(argv[5]) != "flags") return 9;
                std::cin >> out;
                answer >> what >> word;
                if (what == "exit") { std::cerr << "see here"; return atoi(word.c_str()); }
                if (what == "crash") abort();
                if (what == "hang") sleep(1000);
                if (what == "spin") for (;;) {}
                if (what == "flood") for (;;) puts("flood flood flood flood flood");
                if (what == "fill") { std::ofstream f(feedback + "big"); std::string m(1 << 20, 'f'); for (;;) f << m; }
                if (what == "both" || what == "score") std::ofstream(feedback + "score.txt") << word << "\\n";
                if (what == "both") std::ofstream(feedback + "score_multiplier.txt") << 1 << "\\n";
                if (what == "next") { std::ofstream(feedback + "nextpass.in") << word << "\\n"; return 43; }
                std::ofstream(feedback + "judgemessage.txt") << "saw " << out << "\\n";
                std::ofstream(feedback + "teammessage.txt") << "hello team\\n";
                return what == "equal" && out != word ? 43 : 42;
            }
            """;

    private static ProblemFixture problem(String answer) {
        return new ProblemFixture()
                .validator("validate.cpp", VALIDATOR)
                .validationTime(Duration.ofSeconds(1))
                .test("add 7", answer);
    }

    @Test
    void its_messages_and_its_verdict_are_kept() throws InterruptedException {
        try (ProblemFixture problem = problem("equal 7").test("add 8", "equal 7")) {
            JudgingResult result = problem.judge("puppet.c", Programs.PUPPET);
            assertThat(result.reason()).isEqualTo("test 2 (secret/002): saw 8");
            assertThat(result.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
            assertThat(result.tests().getFirst().feedback().judgeMessage()).isEqualTo("saw 7\n");
            assertThat(result.tests().getFirst().feedback().teamMessage()).isEqualTo("hello team\n");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @Tag("slow")
    @CsvSource({
        "exit 0,  'it ended with exit code 0 instead of 42 or 43; it printed: see here'",
        "exit 7,  'it ended with exit code 7 instead of 42 or 43; it printed: see here'",
        "crash x, it crashed: signal 6",
        "hang x,  'it did not end: it hung until its time on the clock was over'",
        "spin x,  it needed more than 1.0 s of CPU time",
        "flood x, it printed more than 8 MiB",
        "fill x,  it wrote a file of more than 256 MiB",
        "score x, 'its score.txt holds \"x\" and no number'",
        "score inf, 'its score.txt holds \"inf\" and no number'",
        "next 1,  it wrote nextpass.in although it rejected the output",
    })
    void whatever_else_it_does_is_a_judge_error_that_names_it(String answer, String reason)
            throws InterruptedException {
        try (ProblemFixture problem = problem("equal 7").test("add 7", answer)) {
            JudgingResult result = problem.judge("puppet.c", Programs.PUPPET);
            assertThat(result.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
            assertThat(result.reason())
                    .startsWith("test 2 (secret/002): the output validator output_validators/validate.cpp failed: "
                            + reason);
            assertThat(result.tests()).hasSize(2);
            assertThat(result.tests().getFirst().accepted()).isTrue();
        }
    }

    @Test
    void one_that_does_not_compile_is_a_judge_error_with_the_compilers_message() throws InterruptedException {
        try (ProblemFixture problem = new ProblemFixture()
                .validator("validate.cpp", "int main() { return x; }")
                .test("", "")) {
            JudgingResult result = problem.judge("puppet.c", Programs.PUPPET);
            assertThat(result.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
            assertThat(result.reason())
                    .startsWith("output_validators/validate.cpp does not compile: validate.cpp:1:")
                    .contains("was not declared");
        }
    }

    @Test
    void it_is_not_asked_about_a_program_that_failed() throws InterruptedException {
        try (ProblemFixture problem =
                new ProblemFixture().validator("validate.cpp", VALIDATOR).test("add 7 exit 1", "crash x")) {
            assertThat(problem.judge("puppet.c", Programs.PUPPET).verdict()).isEqualTo(Verdict.RUN_TIME_ERROR);
        }
    }

    @Test
    void it_may_leave_much_of_the_output_unread() throws InterruptedException {
        try (ProblemFixture problem =
                new ProblemFixture().validator("validate.cpp", VALIDATOR).test("add 7 flood 6", "exit 42")) {
            JudgingResult result = problem.judge("puppet.c", Programs.PUPPET);
            assertThat(result.reason()).isEmpty();
            assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTED);
        }
    }

    @Test
    void its_scores_count() throws InterruptedException {
        Grading points =
                new Grading.Points(OptionalDouble.empty(), Grading.Aggregation.SUM, OptionalDouble.empty(), List.of());
        try (ProblemFixture problem = problem("score 12.5").scoring(points).test("add 7", "score 30")) {
            JudgingResult result = problem.judge("puppet.c", Programs.PUPPET);
            assertThat(result.reason()).isEmpty();
            assertThat(result.score()).hasValue(42.5);
        }
    }

    @Test
    void files_that_others_may_not_read_are_shown_to_it_all_the_same() throws Exception {
        try (ProblemFixture problem = problem("equal 7")) {
            Files.setPosixFilePermissions(
                    problem.root().resolve("data/secret/001.ans"), PosixFilePermissions.fromString("rw-------"));
            assertThat(problem.judge("puppet.c", Programs.PUPPET).verdict()).isEqualTo(Verdict.ACCEPTED);
        }
    }
}
