package dev.letscode.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.JuryProgram;
import dev.letscode.problems.TestAnswer;
import dev.letscode.problems.TestInput;
import dev.letscode.sandbox.CacheUse;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GeneratedDataTest {

    /** Prints as many lines as its first argument says. */
    private static final String GENERATOR = """
            #include <stdio.h>
            #include <stdlib.h>
            int main(int argc, char **argv) {
                long lines = atol(argv[1]);
                if (lines < 0) { fprintf(stderr, "fewer than none"); return 3; }
                for (long i = 0; i < lines; i++) printf("%ld %ld\\n", i, i * 7919 % 1000003);
                return 0;
            }
            """;

    private static final String ECHO = """
            #include <stdio.h>
            int main(void) {
                static char buffer[1 << 16];
                for (size_t n; (n = fread(buffer, 1, sizeof buffer, stdin)) > 0; ) fwrite(buffer, 1, n, stdout);
                return 0;
            }
            """;

    private static ProblemFixture problem(long lines) {
        return problem(GENERATOR, lines);
    }

    private static ProblemFixture problem(String source, long lines) {
        ProblemFixture problem = new ProblemFixture().output(1L << 20);
        JuryProgram generator = problem.jury("generators/lines.c", source);
        TestInput.Generated input = new TestInput.Generated(generator, List.of(Long.toString(lines)));
        return problem.submission("submissions/accepted/echo.c", ECHO)
                .test(problem.testCase(
                        "secret/made",
                        input,
                        new TestAnswer.Solved("submissions/accepted/echo.c"),
                        List.of(),
                        Optional.empty()));
    }

    @Test
    void inputs_and_answers_are_made_where_the_package_says_how() throws InterruptedException {
        try (ProblemFixture problem = problem(1000)) {
            JudgingResult result = problem.judge("echo.c", ECHO);
            assertThat(result.reason()).isEmpty();
            assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTED);
            assertThat(result.tests().getFirst().output().text()).startsWith("0 0\n1 7919\n");
        }
    }

    @Test
    void test_data_is_made_once_for_each_content_of_its_generator() throws InterruptedException {
        String unlike = "// " + System.nanoTime() + "\n";
        CacheUse before = use();
        assertThat(judged(GENERATOR + unlike)).startsWith("0 0\n1 7919\n");
        CacheUse first = use().since(before);
        assertThat(first.misses()).isEqualTo(2);
        assertThat(judged(GENERATOR + unlike)).startsWith("0 0\n1 7919\n");
        assertThat(use().since(before).misses()).isEqualTo(2);
        assertThat(use().since(before).hits()).isGreaterThan(first.hits());
        assertThat(judged(GENERATOR.replace("7919", "7920") + unlike)).startsWith("0 0\n1 7920\n");
        assertThat(use().since(before)).matches(use -> use.misses() == 4 && use.evictions() == 0);
    }

    private static String judged(String generator) throws InterruptedException {
        try (ProblemFixture problem = problem(generator, 1000)) {
            JudgingResult result = problem.judge("echo.c", ECHO);
            assertThat(result.reason()).isEmpty();
            return result.tests().getFirst().output().text();
        }
    }

    private static CacheUse use() {
        return Objects.requireNonNull(TestBench.get().caches().get("testdata"));
    }

    @Test
    void a_generator_that_fails_is_a_judge_error() throws InterruptedException {
        try (ProblemFixture problem = problem(-1)) {
            JudgingResult result = problem.judge("echo.c", ECHO);
            assertThat(result.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
            assertThat(result.reason()).contains("generators/lines.c -1 failed").contains("fewer than none");
        }
    }

    /** More than 150 MB in, expected and out; the peaks of the heap's parts stay far below that. */
    @Test
    @Tag("slow")
    void data_larger_than_the_heaps_use_is_streamed() throws InterruptedException {
        try (ProblemFixture problem = problem(11_000_000)) {
            problem.judge("echo.c", ECHO);
            List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .toList();
            System.gc();
            long idle =
                    heap.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
            heap.forEach(MemoryPoolMXBean::resetPeakUsage);
            JudgingResult result = problem.judge("echo.c", ECHO);
            assertThat(result.reason()).isEmpty();
            assertThat(result.tests().getFirst().output().bytes()).isGreaterThan(150_000_000L);
            long old = heap.stream()
                    .filter(pool ->
                            pool.getName().contains("Old") || pool.getName().contains("Tenured"))
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            assertThat(old - idle).isLessThan(64L << 20);
        }
    }
}
