package dev.letscode.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.verdict.Verdict;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InteractionTest {

    /** Thinks of the answer's number; says {@code higher}, {@code lower} or {@code right}. Special answers misbehave. */
    private static final String GUESSING = """
            #include <fstream>
            #include <iostream>
            #include <string>
            #include <unistd.h>
            int main(int argc, char **argv) {
                long secret, guess;
                std::ifstream(argv[2]) >> secret;
                std::ofstream message(std::string(argv[3]) + "judgemessage.txt");
                if (secret == -1) return 7;
                if (secret == -2) sleep(1000);
                if (secret == -3) for (int i = 0; i < 20000000; i++) std::cout << "noise ";
                for (int i = 0; i < 100000; i++) {
                    if (!(std::cin >> guess)) { message << "no more guesses\\n"; return 43; }
                    if (guess < 0) { message << "a negative guess\\n"; return 43; }
                    std::cout << (guess < secret ? "higher" : guess > secret ? "lower" : "right") << std::endl;
                    if (guess == secret) return 42;
                }
                return 43;
            }
            """;

    private static final String BISECTION = """
            low, high = 0, 10**9
            while True:
                middle = (low + high) // 2
                print(middle, flush=True)
                said = input()
                if said == "right":
                    break
                if said == "higher":
                    low = middle + 1
                else:
                    high = middle - 1
            """;

    private static ProblemFixture problem(String... secrets) {
        ProblemFixture problem = new ProblemFixture()
                .interactive("guess.cpp", GUESSING)
                .time(Duration.ofMillis(500))
                .validationTime(Duration.ofSeconds(1));
        for (String secret : secrets) {
            problem.test("", secret);
        }
        return problem;
    }

    private static void assertVerdict(String fileName, String source, Verdict verdict, String reason)
            throws InterruptedException {
        try (ProblemFixture problem = problem("77")) {
            JudgingResult result = problem.judge(fileName, source);
            assertThat(result.reason()).contains(reason);
            assertThat(result.verdict()).isEqualTo(verdict);
        }
    }

    @Test
    void a_dialogue_that_ends_well_is_accepted_and_written_down() throws InterruptedException {
        try (ProblemFixture problem = problem("500000000", "3", "999999999")) {
            JudgingResult result = problem.judge("bisection.py", BISECTION);
            assertThat(result.reason()).isEmpty();
            assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTED);
            assertThat(result.tests().getFirst().transcript()).isEqualTo("> 500000000\n< right\n");
            assertThat(result.tests().get(1).transcript()).startsWith("> 500000000\n< lower\n> 249999999\n< lower\n");
        }
    }

    @Test
    void what_becomes_of_a_program_after_the_validator_rejected_it_does_not_matter() throws InterruptedException {
        assertVerdict(
                "crash.py",
                "print(-1, flush=True)\ninput()\nraise SystemExit(3)\n",
                Verdict.WRONG_ANSWER,
                "a negative guess");
        assertVerdict("loop.py", "print(-1, flush=True)\nwhile True: pass\n", Verdict.WRONG_ANSWER, "a negative guess");
        assertVerdict(
                "pipe.py",
                "print(-1, flush=True)\nwhile True: print(1, flush=True)\n",
                Verdict.WRONG_ANSWER,
                "a negative guess");
    }

    @Test
    void an_accepted_program_has_to_end_well() throws InterruptedException {
        assertVerdict("crash.py", "print(77, flush=True)\ninput()\nraise SystemExit(3)\n", Verdict.RUN_TIME_ERROR, "3");
        assertVerdict("spin.py", "print(77, flush=True)\nwhile True: pass\n", Verdict.TIME_LIMIT_EXCEEDED, "CPU time");
        assertVerdict("talks.py", "print(77)\nprint(1)\nprint(2, flush=True)\n", Verdict.ACCEPTED, "");
    }

    @Test
    void a_program_that_fails_first_is_told_so() throws InterruptedException {
        assertVerdict("crash.py", "raise SystemExit(3)\n", Verdict.RUN_TIME_ERROR, "exit code 3");
        assertVerdict("ends.py", "print(1, flush=True)\n", Verdict.WRONG_ANSWER, "no more guesses");
        assertVerdict("spin.py", "while True: pass\n", Verdict.TIME_LIMIT_EXCEEDED, "CPU time");
    }

    @Test
    @Tag("slow")
    void two_that_talk_too_long_get_more_time_on_the_clock_but_not_for_ever() throws InterruptedException {
        try (ProblemFixture problem = problem("77")) {
            JudgingResult result = problem.judge(
                    "slow.py",
                    "import time\nfor i in range(1000):\n    print(1, flush=True)\n    input()\n    time.sleep(0.3)\n",
                    JudgingOptions.DEFAULT.withTimeLimit(Duration.ofMillis(200)),
                    event -> {});
            assertThat(result.verdict()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
            assertThat(result.reason()).contains("on the clock");
            assertThat(result.tests().getFirst().note()).startsWith("run twice");
        }
    }

    @Test
    @Tag("slow")
    void two_that_wait_for_each_other_are_a_time_out_of_the_program() throws InterruptedException {
        assertVerdict("waits.py", "input()\n", Verdict.TIME_LIMIT_EXCEEDED, "is the output flushed?");
    }

    @Test
    void a_flood_of_output_ends_at_the_limit() throws InterruptedException {
        assertVerdict(
                "flood.py",
                "while True: print('1 ' * 10000)\n",
                Verdict.OUTPUT_LIMIT_EXCEEDED,
                "more than the output limit of 8 MiB");
    }

    @Test
    void two_that_print_without_reading_do_not_keep_each_other_from_ending() throws InterruptedException {
        try (ProblemFixture problem = problem("-3")) {
            JudgingResult result = problem.judge("flood.py", "while True: print('1 ' * 10000)\n");
            assertThat(result.verdict()).isIn(Verdict.OUTPUT_LIMIT_EXCEEDED, Verdict.JUDGE_ERROR);
        }
    }

    @Test
    @Tag("slow")
    void a_validator_that_fails_is_a_judge_error() throws InterruptedException {
        for (String misbehaviour : new String[] {"-1", "-2"}) {
            try (ProblemFixture problem = problem(misbehaviour)) {
                JudgingResult result = problem.judge("bisection.py", BISECTION);
                assertThat(result.reason()).contains("the output validator output_validators/guess.cpp failed");
                assertThat(result.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
            }
        }
    }
}
