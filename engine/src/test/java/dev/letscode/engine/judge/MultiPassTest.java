package dev.letscode.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.verdict.Verdict;
import org.junit.jupiter.api.Test;

class MultiPassTest {

    /** The program doubles what it reads; each pass gets the number before, until it is at least the answer's. */
    private static final String VALIDATOR = """
            #include <fstream>
            #include <iostream>
            #include <string>
            int main(int argc, char **argv) {
                std::string feedback = argv[3], word;
                long before, limit, number;
                std::ifstream(argv[1]) >> word >> before;
                std::ifstream(argv[2]) >> limit;
                int pass = 0;
                std::ifstream(feedback + "state") >> pass;
                std::ofstream(feedback + "state") << pass + 1;
                std::ofstream(feedback + "judgemessage.txt", std::ios::app) << "pass " << pass << ": " << before << "\\n";
                if (std::ifstream(feedback + "nextpass.in")) return 9;
                if (!(std::cin >> number) || number != before) return 43;
                if (number < limit) std::ofstream(feedback + "nextpass.in") << "add " << number * 2 << "\\n";
                return 42;
            }
            """;

    private static ProblemFixture problem(String limit, int passes) {
        return new ProblemFixture().multiPass("chain.cpp", VALIDATOR, passes).test("add 1", limit);
    }

    @Test
    void the_program_runs_until_the_validator_asks_for_no_more() throws InterruptedException {
        try (ProblemFixture problem = problem("8", 10)) {
            JudgingResult result = problem.judge("puppet.c", Programs.PUPPET);
            assertThat(result.reason()).isEmpty();
            assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTED);
            TestResult test = result.tests().getFirst();
            assertThat(test.passes()).isEqualTo(4);
            assertThat(test.output().text()).isEqualTo("8\n");
            assertThat(test.feedback().judgeMessage()).isEqualTo("pass 0: 1\npass 1: 2\npass 2: 4\npass 3: 8\n");
        }
    }

    @Test
    void more_passes_than_the_package_allows_are_a_judge_error() throws InterruptedException {
        try (ProblemFixture problem = problem("8", 3)) {
            JudgingResult result = problem.judge("puppet.c", Programs.PUPPET);
            assertThat(result.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
            assertThat(result.reason()).contains("more passes than the package allows");
        }
        try (ProblemFixture problem = problem("8", 4)) {
            assertThat(problem.judge("puppet.c", Programs.PUPPET).verdict()).isEqualTo(Verdict.ACCEPTED);
        }
    }

    @Test
    void a_pass_that_fails_ends_it() throws InterruptedException {
        try (ProblemFixture problem = problem("8", 10)) {
            JudgingResult result = problem.judge(
                    "three.py", "n = int(input().split()[1])\nif n == 4: raise SystemExit(1)\nprint(n)\n");
            assertThat(result.verdict()).isEqualTo(Verdict.RUN_TIME_ERROR);
            assertThat(result.tests().getFirst().passes()).isEqualTo(3);
        }
    }
}
