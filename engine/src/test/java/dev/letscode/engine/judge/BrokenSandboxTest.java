package dev.letscode.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The inits of real containers are killed while a submission is judged. */
@Timeout(60)
class BrokenSandboxTest {

    private static final String SLOW = "sleep 2 add 1";

    private static final String ASKS = """
            #include <iostream>
            int main() {
                long answer = 0;
                std::cout << "sleep 1 add 7" << std::endl;
                std::cin >> answer;
                return answer == 7 ? 42 : 43;
            }
            """;

    private final List<JudgeEvent> events = new ArrayList<>();

    @AfterEach
    void nothing_is_left() {
        assertThat(inits()).isEmpty();
    }

    @Test
    void a_run_whose_environment_broke_is_repeated_in_a_new_one() throws InterruptedException {
        try (ProblemFixture problem =
                new ProblemFixture().test("add 2", "2").test(SLOW, "1").test("add 3", "3")) {
            JudgingResult result = judge(problem, atTheStartOf(2, 1));
            assertThat(result.verdict()).as(result.reason()).isEqualTo(Verdict.ACCEPTED);
            assertThat(result.tests()).hasSize(3);
            assertThat(result.tests().get(1).note())
                    .startsWith("run twice, because the first time the sandbox failed: ")
                    .contains("killed by signal 9")
                    .contains("ran out of memory");
            assertThat(result.tests().get(2).note()).isEmpty();
            assertThat(repetitions()).isEqualTo(1);
        }
    }

    @Test
    void an_environment_that_broke_between_two_tests_is_replaced() throws InterruptedException {
        try (ProblemFixture problem = new ProblemFixture().test("add 2", "2").test("add 1", "1")) {
            JudgingResult result = judge(problem, event -> {
                if (event instanceof JudgeEvent.TestFinished finished
                        && finished.result().number() == 1) {
                    killInits();
                }
            });
            assertThat(result.verdict()).as(result.reason()).isEqualTo(Verdict.ACCEPTED);
            assertThat(repetitions()).isEqualTo(1);
        }
    }

    @Test
    void an_interaction_whose_environments_broke_is_repeated_in_new_ones() throws InterruptedException {
        try (ProblemFixture problem =
                new ProblemFixture().interactive("asks.cpp", ASKS).test("", "")) {
            JudgingResult result = judge(problem, atTheStartOf(1, 1));
            assertThat(result.verdict()).as(result.reason()).isEqualTo(Verdict.ACCEPTED);
            assertThat(repetitions()).isEqualTo(1);
        }
    }

    @Test
    void a_run_that_broke_twice_is_a_judge_error_with_the_cause() throws InterruptedException {
        try (ProblemFixture problem =
                new ProblemFixture().test("add 2", "2").test(SLOW, "1").test("add 3", "3")) {
            JudgingResult result = judge(problem, atTheStartOf(2, 2));
            assertThat(result.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
            assertThat(result.reason()).startsWith("test 2 (secret/002): ").contains("killed by signal 9");
            assertThat(result.tests()).hasSize(2);
            assertThat(result.tests().get(1).verdict()).isEqualTo(Verdict.JUDGE_ERROR);
            assertThat(repetitions()).isEqualTo(1);
        }
    }

    private JudgingResult judge(ProblemFixture problem, Consumer<JudgeEvent> disturbance) throws InterruptedException {
        return problem.judge("puppet.c", Programs.PUPPET, JudgingOptions.DEFAULT, event -> {
            events.add(event);
            disturbance.accept(event);
        });
    }

    private long repetitions() {
        return events.stream().filter(JudgeEvent.TestRepeated.class::isInstance).count();
    }

    /** Kills what runs, a moment after each of the first beginnings of a test. */
    private static Consumer<JudgeEvent> atTheStartOf(int test, int times) {
        return event -> {
            boolean first = event instanceof JudgeEvent.TestStarted started && started.number() == test;
            boolean again = event instanceof JudgeEvent.TestRepeated repeated && repeated.number() == test && times > 1;
            if (first || again) {
                // a thread of its own: those that are shared may all be waiting for something
                Thread.ofPlatform().start(() -> {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(400));
                    killInits();
                });
            }
        };
    }

    /** The first processes of containers; each is the child of a process that this one has started. */
    private static List<ProcessHandle> inits() {
        return ProcessHandle.current()
                .children()
                .filter(outer -> outer.info().command().orElse("").contains("letscode-init"))
                .flatMap(ProcessHandle::children)
                .toList();
    }

    private static void killInits() {
        for (ProcessHandle init : inits()) {
            init.destroyForcibly();
            init.onExit().join();
        }
    }
}
