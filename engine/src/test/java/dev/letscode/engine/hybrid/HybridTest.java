package dev.letscode.engine.hybrid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.TestBench;
import dev.letscode.engine.service.ServiceFixture;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import dev.letscode.sandbox.CacheUse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With a real service, sandbox and compiler. */
@Timeout(60)
class HybridTest {

    /** Compiles for many seconds: some millions of additions. */
    private static final String SLOW = slow();

    private static int number;

    private final ServiceFixture fixture = new ServiceFixture();
    private final List<String> remarks = Collections.synchronizedList(new ArrayList<>());
    private Hybrid hybrid = with(HybridSettings.DEFAULT);

    private static String slow() {
        StringBuilder text = new StringBuilder("#define A0 (x+1)\n");
        for (int i = 1; i < 8; i++) {
            String before = "A" + (i - 1);
            text.append("#define A")
                    .append(i)
                    .append(" (")
                    .append(String.join("+", Collections.nCopies(8, before)))
                    .append(")\n");
        }
        return text + "int main(void) { int x = 0; return A7; }\n";
    }

    /** Sure of everybody after a short pause, so that nobody waits for it here. */
    private Hybrid with(HybridSettings settings) {
        return new Hybrid(
                fixture.service(),
                TestBench.get().languages(),
                new Analyser(Path.of("target", "analysis")),
                settings,
                remarks::add);
    }

    @BeforeEach
    void hurry() {
        hybrid.close();
        hybrid = with(new HybridSettings(0.7, 0.001, Duration.ofMinutes(1)));
    }

    @AfterEach
    void close() {
        hybrid.close();
        fixture.close();
        assertThat(remarks).isEmpty();
    }

    private EditedSource source(String text) {
        return new EditedSource(fixture.problem(), "c", "main.c", text);
    }

    /** Right, and like nothing that was compiled before. */
    private static String fresh() {
        return ServiceFixture.RIGHT + "// " + System.nanoTime() + " " + ++number + "\n";
    }

    private static void await(BooleanSupplier wanted) throws InterruptedException {
        while (!wanted.getAsBoolean()) {
            Thread.sleep(2);
        }
    }

    private void awaitBuilt(BuildAhead outcome, long times) throws InterruptedException {
        await(() -> hybrid.built(outcome) >= times);
    }

    /** Whether no compiler was needed. */
    private boolean isJudgedAtOnce(String text) throws Exception {
        List<TestBench.Started> started = Collections.synchronizedList(new ArrayList<>());
        TestBench.watch(started::add);
        try {
            Submission submission = fixture.submit(text);
            assertThat(fixture.awaitEnd(submission.id()).getLast().what()).isInstanceOf(Happening.Completed.class);
        } finally {
            TestBench.watch(any -> {});
        }
        return started.stream()
                .noneMatch(one -> one.environment().policy().name().equals("compiler"));
    }

    private static boolean isCompiling() {
        return ProcessHandle.current()
                .descendants()
                .anyMatch(process -> process.info().command().orElse("").endsWith("cc1"));
    }

    @Test
    void a_submission_finds_the_program_that_was_built_while_its_author_looked_at_it() throws Exception {
        String text = fresh();
        assertThat(isJudgedAtOnce(fresh())).isFalse();
        int prepared = TestBench.environmentsPrepared();
        try (Editor editor = hybrid.editor("ada")) {
            editor.shows(source(text));
            awaitBuilt(BuildAhead.BUILT, 1);
            editor.submitted();
            assertThat(isJudgedAtOnce(text)).isTrue();
            await(() -> hybrid.use().hits() == 1);
            assertThat(TestBench.environmentsPrepared()).isGreaterThan(prepared);
        }
        assertThat(hybrid.use()).isEqualTo(new CacheUse(1, 0, 0));
    }

    @Test
    void the_next_change_ends_the_compiler() throws Exception {
        String next = fresh();
        try (Editor editor = hybrid.editor("ada")) {
            editor.shows(source(SLOW));
            await(HybridTest::isCompiling);
            long changed = System.nanoTime();
            editor.shows(source(next));
            await(() -> !isCompiling());
            assertThat(Duration.ofNanos(System.nanoTime() - changed)).isLessThan(Duration.ofSeconds(5));
            awaitBuilt(BuildAhead.BUILT, 1);
        }
        assertThat(hybrid.built(BuildAhead.CANCELLED)).isEqualTo(1);
        assertThat(isJudgedAtOnce(next)).isTrue();
    }

    @Test
    void closing_the_editor_or_everything_ends_the_compiler() throws Exception {
        Editor editor = hybrid.editor("ada");
        editor.shows(source(SLOW));
        await(HybridTest::isCompiling);
        editor.close();
        await(() -> !isCompiling());

        hybrid.editor("ada").shows(source(SLOW));
        await(HybridTest::isCompiling);
        hybrid.close();
        assertThat(isCompiling()).isFalse();
    }

    @Test
    void a_measured_run_comes_first() throws Exception {
        CpuSlots slots = TestBench.get().slots();
        try (Editor editor = hybrid.editor("ada")) {
            editor.shows(source(SLOW));
            await(HybridTest::isCompiling);
            try (CpuSlots.Slot _ = slots.takeAll()) {
                assertThat(isCompiling()).isFalse();
                awaitBuilt(BuildAhead.GAVE_WAY, 1);
                editor.shows(source(fresh()));
                awaitBuilt(BuildAhead.GAVE_WAY, 2);
                assertThat(isCompiling()).isFalse();
            }
            awaitBuilt(BuildAhead.BUILT, 1);
        }
    }

    @Test
    void what_could_not_be_submitted_or_does_not_parse_is_not_compiled() throws Exception {
        List<TestBench.Started> started = Collections.synchronizedList(new ArrayList<>());
        TestBench.watch(started::add);
        try (Editor editor = hybrid.editor("ada")) {
            editor.shows(source(" \n"));
            awaitBuilt(BuildAhead.REFUSED, 1);
            editor.shows(new EditedSource("no-such-problem", "c", "main.c", fresh()));
            awaitBuilt(BuildAhead.REFUSED, 2);
            editor.shows(source(ServiceFixture.MISTYPED));
            Thread.sleep(500);
            editor.shows(new EditedSource(fixture.problem(), "haskell", "main.hs", "main = print 7\n"));
            Thread.sleep(500);
        } finally {
            TestBench.watch(any -> {});
        }
        assertThat(started).isEmpty();
        assertThat(hybrid.built(BuildAhead.BUILT) + hybrid.built(BuildAhead.KNOWN))
                .isZero();
    }

    @Test
    void whoever_tells_it_anything_never_waits() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        hybrid.execute(() -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Editor editor = hybrid.editor("ada");
        String last = fresh();
        for (int i = 0; i < 1_000; i++) {
            editor.shows(source(last + "//" + i));
        }
        editor.shows(source(last));
        end.countDown();

        awaitBuilt(BuildAhead.BUILT, 1);
        assertThat(isJudgedAtOnce(last)).isTrue();
        editor.close();
        editor.close();
    }

    @Test
    void the_language_of_earlier_submissions_is_made_ready_before_anything_is_open() throws Exception {
        for (int i = 0; i < 5; i++) {
            fixture.awaitEnd(fixture.submit(ServiceFixture.RIGHT).id());
        }
        await(() -> fixture.service().held() == 0);
        try (Editor _ = hybrid.editor("ada")) {
            await(() -> hybrid.prepared() == 1);
        }
        try (Editor _ = hybrid.editor("bob")) {
            CountDownLatch seen = new CountDownLatch(1);
            hybrid.execute(seen::countDown);
            assertThat(seen.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(hybrid.prepared()).isEqualTo(1);
    }
}
