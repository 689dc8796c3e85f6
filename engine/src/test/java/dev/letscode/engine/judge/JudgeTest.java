package dev.letscode.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.verdict.Verdict;
import dev.letscode.sandbox.Exit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    @Test
    void a_right_program_is_accepted_with_all_that_is_known_about_it() throws InterruptedException {
        try (ProblemFixture problem =
                new ProblemFixture().test("add 1 add 2", "1\n3\n").test("add 5 stderr 3", "5\n")) {
            List<JudgeEvent> events = new ArrayList<>();
            JudgingResult result = problem.judge("puppet.c", Programs.PUPPET, JudgingOptions.DEFAULT, events::add);
            assertThat(result.reason()).isEmpty();
            assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTED);
            assertThat(result.tests()).hasSize(2);
            assertThat(result.testCount()).isEqualTo(2);
            assertThat(result.cpu()).isPresent();
            assertThat(result.peakMemoryBytes()).isPresent();
            assertThat(result.firstFailing()).isEmpty();
            TestResult second = result.tests().get(1);
            assertThat(second.number()).isEqualTo(2);
            assertThat(second.name()).isEqualTo("secret/002");
            assertThat(second.exit()).contains(new Exit.Exited(0));
            assertThat(second.output()).isEqualTo(new Head("5\n", 2, true));
            assertThat(second.error()).isEqualTo(new Head("eee", 3, true));
            assertThat(events.stream().map(event -> event.getClass().getSimpleName()))
                    .containsExactly(
                            "Compiling",
                            "Compiled",
                            "LimitsKnown",
                            "TestStarted",
                            "TestFinished",
                            "TestStarted",
                            "TestFinished",
                            "GroupFinished",
                            "GroupFinished",
                            "Finished");
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @Tag("slow")
    @CsvSource({
        "add 2,           WA,  'line 1, column 1 (token 1): expected \"1\", got \"2\"'",
        "exit 0,          WA,  'line 1, column 1 (token 1): the output ends here, but \"1\" was expected'",
        "add 1 exit 3,    RTE, ended with exit code 3 instead of 0",
        "add 1 signal 11, RTE, 'was killed by signal 11 (SIGSEGV: access to memory that is not its own, or a stack"
                + " that is too deep)'",
        "add 1 spin 0,    TLE, 'used at least '",
        "add 1 sleep 60,  TLE, 'still not finished after '",
        "add 1 memory 99, MLE, needs more than the memory limit of 64 MiB",
        "flood 9,         OLE, printed more than the output limit of 1 MiB",
    })
    void what_fails_is_named(String input, String verdict, String reason) throws InterruptedException {
        try (ProblemFixture problem = new ProblemFixture()
                .time(Duration.ofMillis(200))
                .memory(64L << 20)
                .output(1 << 20)
                .test("add 1", "1")
                .test(input, "1\n")
                .test("add 1", "1")) {
            JudgingResult result = problem.judge("puppet.c", Programs.PUPPET);
            assertThat(result.verdict().id()).isEqualTo(verdict);
            assertThat(result.reason()).startsWith("test 2 (secret/002): " + reason);
            assertThat(result.tests()).hasSize(2);
            assertThat(result.firstFailing().orElseThrow().number()).isEqualTo(2);
        }
    }

    @Test
    void a_program_that_does_not_compile_is_a_compile_error() throws InterruptedException {
        try (ProblemFixture problem = new ProblemFixture().test("", "")) {
            JudgingResult result = problem.judge("broken.c", "int main(void) {\n  return x;\n}\n");
            assertThat(result.verdict()).isEqualTo(Verdict.COMPILE_ERROR);
            assertThat(result.diagnostics().getFirst().line()).isEqualTo(2);
            assertThat(result.tests()).isEmpty();
            assertThat(result.limits()).isEmpty();
        }
    }

    @Test
    void too_slow_by_little_is_repeated_alone_and_says_so() throws InterruptedException {
        try (ProblemFixture problem =
                new ProblemFixture().time(Duration.ofMillis(400)).test("spin 410 add 1", "1")) {
            List<JudgeEvent> events = new ArrayList<>();
            JudgingResult result = problem.judge("puppet.c", Programs.PUPPET, JudgingOptions.DEFAULT, events::add);
            assertThat(result.verdict()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
            assertThat(events).anyMatch(JudgeEvent.TestRepeated.class::isInstance);
            assertThat(result.tests().getFirst().note()).contains("; then alone: 0.4");
        }
    }
}
