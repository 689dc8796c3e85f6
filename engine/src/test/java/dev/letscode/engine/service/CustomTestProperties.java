package dev.letscode.engine.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.engine.judge.CustomTestResult;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.TestBench;
import dev.letscode.engine.judge.TestStreams;
import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.verdict.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

class CustomTestProperties {

    private static final ServiceFixture FIXTURE = new ServiceFixture();

    private static final String ECHO =
            "#include <stdio.h>\nint main(void) { int c; while ((c = getchar()) >= 0) putchar(c); }\n";
    private static final String ASLEEP = "#include <unistd.h>\nint main(void) { for (;;) pause(); }\n";
    private static final String TALKING = "#include <stdio.h>\nint main(void) { for (int i = 0; ; i++)"
            + " if (i % 20000000 == 0) { puts(\"still here\"); fflush(stdout); } }\n";
    private static final String FAMILY = "#include <unistd.h>\nint main(void) { fork(); fork(); for (;;) {} }\n";

    /** As an editor runs it. */
    private record Ended(CustomTestResult result, String stdout) {}

    /** What was in the store before the custom tests of a property. */
    private static Map<String, List<String>> before = Map.of();

    @BeforeProperty
    void look() throws Exception {
        before = FIXTURE.tables();
        assertThat(before).containsKeys("SUBMISSION", "SOURCE_FILE", "JUDGEMENT", "EVENT");
    }

    @AfterContainer
    static void close() {
        FIXTURE.close();
    }

    @AfterProperty
    void watchNothing() {
        TestBench.watch(started -> {});
    }

    private static PendingTest<CustomTestResult> start(NewSubmission source, String input, OutputStream stdout)
            throws Exception {
        TestStreams streams = new TestStreams(TestStreams.Source.of(input), stdout, OutputStream.nullOutputStream());
        return FIXTURE.service().test(source, streams, event -> {});
    }

    private static Ended run(NewSubmission source, String input) throws Exception {
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        CustomTestResult result = start(source, input, stdout).result().get(60, TimeUnit.SECONDS);
        return new Ended(result, stdout.toString(StandardCharsets.UTF_8));
    }

    @Property(tries = 100)
    @Tag("P49")
    void a_custom_test_is_not_in_the_users_history(@ForAll("sources") String source, @ForAll @IntRange int number)
            throws Exception {
        List<Submission> before = FIXTURE.service().history(HistoryQuery.ALL.ofAccount("ada"));

        Ended test = run(FIXTURE.source(source), number + " 1\n");

        assertThat(test.result().verdict()).isNotEqualTo(Verdict.JUDGE_ERROR);
        assertThat(FIXTURE.service().history(HistoryQuery.ALL.ofAccount("ada"))).isEqualTo(before);
        assertThat(FIXTURE.service().history(HistoryQuery.ALL)).isEqualTo(before);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Tag("P50")
    @Tag("slow")
    void a_custom_test_has_the_limits_and_the_policy_of_an_official_submission_field_by_field(
            @ForAll("languages") String language,
            @ForAll @IntRange(min = 500, max = 20_000) int millis,
            @ForAll @IntRange(min = 64, max = 900) int mebibytes,
            @ForAll @IntRange(min = 1, max = 64) int outputKibibytes,
            @ForAll @IntRange(min = 5_000, max = 50_000) int calls)
            throws Exception {
        FIXTURE.change(problem -> problem.time(Duration.ofMillis(millis))
                .memory((long) mebibytes << 20)
                .output((long) outputKibibytes << 10)
                .systemCallsPerSecond(calls));
        NewSubmission source = language.equals("c")
                ? FIXTURE.source(ServiceFixture.RIGHT)
                : FIXTURE.source(language, "main.py", "print(sum(map(int, input().split())))\n");
        Queue<TestBench.Started> official = new ConcurrentLinkedQueue<>();
        Queue<TestBench.Started> custom = new ConcurrentLinkedQueue<>();

        TestBench.watch(official::add);
        Submission submission = FIXTURE.service().submit(source);
        FIXTURE.awaitEnd(submission.id());
        TestBench.watch(custom::add);
        Ended test = run(source, "3 4\n");

        JudgingResult judged =
                FIXTURE.service().judgements(submission.id()).getLast().result().orElseThrow();
        assertThat(judged.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(test).isEqualTo(new Ended(test.result(), "7\n"));
        // what was decided
        assertThat(test.result().limits()).isEqualTo(judged.limits());
        assertThat(test.result().conditions()).isEqualTo(judged.conditions());
        assertThat(test.result().course().orElseThrow().backend())
                .isEqualTo(judged.course().orElseThrow().backend());
        // and what the sandbox was asked for: records, equal field by field
        assertThat(custom).hasSize(1);
        assertThat(last(custom).limits()).isEqualTo(last(official).limits());
        assertThat(last(custom).command()).isEqualTo(last(official).command());
        assertThat(last(custom).environment()).isEqualTo(last(official).environment());
    }

    private static TestBench.Started last(Collection<TestBench.Started> all) {
        return List.copyOf(all).getLast();
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.frequency(Tuple.of(9, "c"), Tuple.of(1, "python3"));
    }

    @Property(tries = 100)
    @Tag("P51")
    void a_custom_test_is_not_in_the_store(@ForAll("sources") String source, @ForAll @IntRange(min = 1) int number)
            throws Exception {
        run(FIXTURE.source(source), number + "\n");

        assertThat(FIXTURE.tables()).isEqualTo(before);
        try (Stream<Path> left = Files.walk(FIXTURE.folder.resolve("scratch"))) {
            assertThat(left).containsExactly(FIXTURE.folder.resolve("scratch"));
        }
    }

    @Property(tries = 1)
    void what_is_in_the_store_is_found_by_looking_for_it() throws Exception {
        Submission submission = FIXTURE.submit(ServiceFixture.RIGHT + "// mark0z\n");
        FIXTURE.awaitEnd(submission.id());

        assertThat(FIXTURE.tables().get("SOURCE_FILE")).anyMatch(row -> row.contains("mark0z"));
        assertThat(FIXTURE.tables().get("EVENT"))
                .anyMatch(row -> row.contains(submission.id().text()));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Tag("P52")
    @Tag("slow")
    void a_running_custom_test_that_is_cancelled_has_ended_within_a_second(
            @ForAll("endless") String source, @ForAll @IntRange(max = 30) int millis) throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        TestBench.watch(started -> running.countDown());
        PendingTest<CustomTestResult> test = start(FIXTURE.source(source), "", OutputStream.nullOutputStream());
        assertThat(running.await(60, TimeUnit.SECONDS)).isTrue();
        Thread.sleep(millis);

        long start = System.nanoTime();
        test.cancel();
        assertThatThrownBy(() -> test.result().get(60, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThat(FIXTURE.service().waiting()).isZero();
    }

    @Provide
    Arbitrary<String> endless() {
        return Arbitraries.of(ServiceFixture.ENDLESS, ASLEEP, TALKING, FAMILY);
    }

    @Provide
    Arbitrary<String> sources() {
        // what does not compile is compiled each time
        return Arbitraries.frequency(
                Tuple.of(9, ECHO),
                Tuple.of(9, ServiceFixture.WRONG),
                Tuple.of(9, ServiceFixture.BROKEN),
                Tuple.of(1, ServiceFixture.MISTYPED));
    }
}
