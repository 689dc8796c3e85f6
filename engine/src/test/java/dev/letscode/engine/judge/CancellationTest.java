package dev.letscode.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CancellationTest {

    private static final String TALKS_FOR_EVER = """
            #include <iostream>
            int main() {
                for (long word; std::cin >> word; ) std::cout << word << std::endl;
                return 42;
            }
            """;

    private static void cancelWhileRunning(ProblemFixture problem) throws Exception {
        List<JudgeEvent> events = new CopyOnWriteArrayList<>();
        CountDownLatch running = new CountDownLatch(1);
        CompletableFuture<Object> outcome = new CompletableFuture<>();
        Thread judging = Thread.ofVirtual().start(() -> {
            try {
                outcome.complete(problem.judge("puppet.c", Programs.PUPPET, JudgingOptions.DEFAULT, event -> {
                    events.add(event);
                    if (event instanceof JudgeEvent.TestStarted) {
                        running.countDown();
                    }
                }));
            } catch (InterruptedException e) {
                outcome.complete(e);
            }
        });
        running.await();
        Thread.sleep(200);
        long interrupted = System.nanoTime();
        judging.interrupt();
        assertThat(outcome.get(10, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - interrupted)).isLessThan(Duration.ofSeconds(2));
        assertThat(events)
                .noneMatch(event -> event instanceof JudgeEvent.TestFinished || event instanceof JudgeEvent.Finished);
    }

    @Test
    void an_interrupted_judging_has_no_verdict_and_gives_everything_back() throws Exception {
        try (ProblemFixture problem =
                new ProblemFixture().time(Duration.ofSeconds(30)).test("spin 0", "")) {
            cancelWhileRunning(problem);
        }
        try (ProblemFixture problem = new ProblemFixture().test("add 1", "1")) {
            assertThat(problem.judge("puppet.c", Programs.PUPPET).verdict()).isEqualTo(Verdict.ACCEPTED);
        }
    }

    @Test
    void an_interrupted_interaction_has_no_verdict_and_gives_everything_back() throws Exception {
        try (ProblemFixture problem = new ProblemFixture()
                .interactive("talks.cpp", TALKS_FOR_EVER)
                .time(Duration.ofSeconds(30))
                .test("", "")) {
            cancelWhileRunning(problem);
        }
    }
}
