package dev.letscode.engine.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.engine.judge.CustomTestResult;
import dev.letscode.engine.judge.JudgeEvent;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.TestStreams;
import dev.letscode.engine.queue.PoolSettings;
import dev.letscode.engine.queue.QueueFullException;
import dev.letscode.engine.queue.QueueSettings;
import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.InvalidSubmissionException;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.sandbox.Exit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
final class CustomTestsTest {

    private static final String TALKING = """
            #include <stdio.h>
            #include <unistd.h>
            int main(void) { puts("first"); fflush(stdout); for (;;) pause(); }
            """;

    private final ServiceFixture fixture = new ServiceFixture(new PoolSettings(1, 1, 1, Duration.ofMinutes(1)));

    @AfterEach
    void close() {
        fixture.close();
    }

    private PendingTest<CustomTestResult> start(String source, OutputStream stdout) throws Exception {
        return fixture.service()
                .test(fixture.source(source), new TestStreams(TestStreams.Source.of("3 4\n"), stdout, stdout), e -> {});
    }

    private PendingTest<CustomTestResult> start(String source) throws Exception {
        return start(source, OutputStream.nullOutputStream());
    }

    /** One that never ends, and that the only worker has taken. */
    private PendingTest<CustomTestResult> startToBlock() throws Exception {
        PendingTest<CustomTestResult> test = start(ServiceFixture.ENDLESS);
        while (test.standing().isPresent()) {
            Thread.sleep(1);
        }
        return test;
    }

    @Test
    void what_a_program_prints_is_seen_while_it_runs() throws Exception {
        PipedInputStream seen = new PipedInputStream();
        PendingTest<CustomTestResult> test = start(TALKING, new PipedOutputStream(seen));

        assertThat(seen.readNBytes(6)).isEqualTo("first\n".getBytes(StandardCharsets.UTF_8));
        assertThat(test.result()).isNotDone();
        test.cancel();
        assertThatThrownBy(() -> test.result().get(10, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
    }

    @Test
    void a_test_tells_what_happens_and_how_the_program_ended() throws Exception {
        List<JudgeEvent> events = new ArrayList<>();
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        CustomTestResult result = fixture.service()
                .test(
                        fixture.source(ServiceFixture.RIGHT),
                        new TestStreams(TestStreams.Source.of("20 22"), stdout, OutputStream.nullOutputStream()),
                        events::add)
                .result()
                .get(60, TimeUnit.SECONDS);

        assertThat(stdout.toString(StandardCharsets.UTF_8)).isEqualTo("42\n");
        assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(result.exit()).contains(new Exit.Exited(0));
        assertThat(result.usage().orElseThrow().cpuTime()).isPresent();
        assertThat(events.stream().<Class<?>>map(Object::getClass))
                .containsExactly(
                        JudgeEvent.Planned.class,
                        JudgeEvent.Compiling.class,
                        JudgeEvent.Compiled.class,
                        JudgeEvent.LimitsKnown.class);
    }

    @Test
    void a_rehearsal_judges_all_tests_that_are_wanted_and_keeps_nothing() throws Exception {
        List<String> tests = new ArrayList<>();
        JudgingResult result = fixture.service()
                .rehearse(fixture.source(ServiceFixture.RIGHT), test -> true, event -> {
                    if (event instanceof JudgeEvent.TestFinished(var test)) {
                        tests.add(test.name());
                    }
                })
                .result()
                .get(60, TimeUnit.SECONDS);

        assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(tests).hasSize(result.testCount()).isNotEmpty();
        assertThat(fixture.service().history(HistoryQuery.ALL)).isEmpty();
    }

    @Test
    void a_test_goes_before_submissions_that_wait_longer() throws Exception {
        PendingTest<CustomTestResult> blocking = startToBlock();
        Submission earlier = fixture.submit(ServiceFixture.RIGHT);
        PendingTest<CustomTestResult> test = start(ServiceFixture.RIGHT);

        assertThat(test.standing().orElseThrow().position()).isEqualTo(1);
        assertThat(fixture.service().standing(earlier.id()).orElseThrow().position())
                .isEqualTo(2);
        blocking.cancel();
        assertThat(test.result().get(60, TimeUnit.SECONDS).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(test.standing()).isEmpty();
        fixture.awaitEnd(earlier.id());
    }

    @Test
    void a_test_that_waits_is_cancelled_at_once() throws Exception {
        PendingTest<CustomTestResult> blocking = startToBlock();
        PendingTest<CustomTestResult> waiting = start(ServiceFixture.RIGHT);

        waiting.cancel();
        waiting.cancel();

        assertThat(waiting.result()).isCancelled();
        assertThat(fixture.service().waiting()).isZero();
        blocking.cancel();
        assertThatThrownBy(() -> blocking.result().get(10, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
        assertThat(start(ServiceFixture.RIGHT)
                        .result()
                        .get(60, TimeUnit.SECONDS)
                        .verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void what_nobody_listens_to_any_more_is_cancelled() throws Exception {
        PendingTest<CustomTestResult> test = start(TALKING, new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the window was closed");
            }
        });

        assertThatThrownBy(() -> test.result().get(10, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
    }

    @Test
    void a_full_queue_and_a_source_that_could_not_be_submitted_are_refused_with_a_reason() throws Exception {
        try (ServiceFixture small = new ServiceFixture(
                new PoolSettings(1, 1, 1, Duration.ofMinutes(1)), new QueueSettings(2, Duration.ofSeconds(10)))) {
            TestStreams streams = new TestStreams(
                    TestStreams.Source.of(""), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
            List<PendingTest<CustomTestResult>> taken = new ArrayList<>();
            taken.add(small.service().test(small.source(ServiceFixture.ENDLESS), streams, e -> {}));
            while (small.service().waiting() > 0) {
                Thread.sleep(1);
            }
            taken.add(small.service().test(small.source(ServiceFixture.RIGHT), streams, e -> {}));
            taken.add(small.service().test(small.source(ServiceFixture.RIGHT), streams, e -> {}));

            assertThatThrownBy(() -> small.service().test(small.source(ServiceFixture.RIGHT), streams, e -> {}))
                    .isInstanceOf(QueueFullException.class)
                    .hasMessage("the queue is full: 2 wait already; try again when it is shorter");
            assertThatThrownBy(() -> small.service().test(small.source(" "), streams, e -> {}))
                    .isInstanceOf(InvalidSubmissionException.class)
                    .hasMessage("source: it is empty");
            small.service().close();
            assertThat(taken).allSatisfy(test -> assertThat(test.result()).isCancelled());
            assertThat(Optional.of(small.service().test(small.source(ServiceFixture.RIGHT), streams, e -> {})))
                    .hasValueSatisfying(late -> assertThat(late.result()).isCancelled());
        }
    }
}
