package dev.letscode.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.verdict.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Each try judges a real program in the real sandbox. */
class JudgeProperties {

    private static final JudgingOptions RUN_ALL = JudgingOptions.DEFAULT.withRunAll(true);

    /** What the puppet is to add up, and what it prints for that. */
    record Sums(List<Integer> numbers) {

        String input() {
            StringBuilder text = new StringBuilder();
            numbers.forEach(number -> text.append("add ").append(number).append('\n'));
            return text.toString();
        }

        String answer() {
            StringBuilder text = new StringBuilder();
            long sum = 0;
            for (int number : numbers) {
                sum += number;
                text.append(sum).append('\n');
            }
            return text.toString();
        }

        String wrongAnswer() {
            return answer() + "1\n";
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Tag("P20")
    @Tag("slow")
    void a_submission_whose_every_test_passes_within_its_limits_is_accepted(
            @ForAll("sums") @Size(min = 1, max = 5) List<Sums> tests) throws InterruptedException {
        try (ProblemFixture problem = new ProblemFixture()) {
            tests.forEach(test -> problem.test(test.input(), test.answer()));
            JudgingResult result = problem.judge("puppet.c", Programs.PUPPET);
            assertThat(result.verdict()).as(result.reason()).isEqualTo(Verdict.ACCEPTED);
            assertThat(result.tests()).hasSize(tests.size());
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Tag("P21")
    @Tag("slow")
    void a_submission_with_a_wrong_output_is_a_wrong_answer_with_the_number_of_the_first_failing_test(
            @ForAll("sums") @Size(min = 6, max = 6) List<Sums> tests,
            @ForAll @IntRange(min = 1, max = 6) int first,
            @ForAll boolean runAll,
            @ForAll @Size(6) List<Boolean> alsoWrong)
            throws InterruptedException {
        try (ProblemFixture problem = new ProblemFixture()) {
            for (int number = 1; number <= tests.size(); number++) {
                Sums test = tests.get(number - 1);
                boolean wrong = number == first || (number > first && alsoWrong.get(number - 1));
                problem.test(test.input(), wrong ? test.wrongAnswer() : test.answer());
            }
            JudgingResult result =
                    problem.judge("puppet.c", Programs.PUPPET, JudgingOptions.DEFAULT.withRunAll(runAll), event -> {});
            assertThat(result.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
            assertThat(result.firstFailing().orElseThrow().number()).isEqualTo(first);
            assertThat(result.reason()).startsWith("test " + first + " ");
        }
    }

    /** A hundred runs in one environment, each past its time limit, each having printed something else. */
    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
    @Tag("P22")
    @Tag("slow")
    void a_run_past_the_time_limit_is_a_time_out_whatever_it_printed(
            @ForAll("sums") @Size(100) List<Sums> tests,
            @ForAll @Size(100) List<@IntRange(min = 0, max = 3) Integer> prints,
            @ForAll @Size(100) List<Boolean> endsByItself)
            throws InterruptedException {
        try (ProblemFixture problem = new ProblemFixture().time(Duration.ofMillis(40))) {
            for (int i = 0; i < tests.size(); i++) {
                Sums test = tests.get(i);
                String printed = switch (prints.get(i)) {
                    case 0 -> test.input();
                    case 1 -> test.input() + "flood 1\n";
                    case 2 -> "";
                    default -> "add 1\n" + test.input();
                };
                String spin = endsByItself.get(i) ? "spin 90\nexit 3\n" : "spin 0\n";
                problem.test(printed + spin, test.answer());
            }
            JudgingResult result = problem.judge("puppet.c", Programs.PUPPET, RUN_ALL, event -> {});
            assertThat(result.tests())
                    .hasSize(100)
                    .allSatisfy(test -> assertThat(test.verdict()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED));
            assertThat(result.verdict()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Tag("P30")
    @Tag("slow")
    void a_final_verdict_has_status_time_peak_memory_and_all_test_results(
            @ForAll("sums") @Size(min = 1, max = 4) List<Sums> tests,
            @ForAll @Size(4) List<@IntRange(min = 0, max = 3) Integer> ends)
            throws InterruptedException {
        try (ProblemFixture problem = new ProblemFixture()) {
            for (int i = 0; i < tests.size(); i++) {
                String end = List.of("", "exit 1", "signal 11", "add 1").get(ends.get(i));
                problem.test(tests.get(i).input() + end, tests.get(i).answer());
            }
            JudgingResult result = problem.judge("puppet.c", Programs.PUPPET, RUN_ALL, event -> {});
            assertThat(result.verdict()).isNotEqualTo(Verdict.JUDGE_ERROR);
            assertThat(result.cpu()).isPresent();
            assertThat(result.wall()).isPositive();
            assertThat(result.peakMemoryBytes().orElseThrow()).isPositive();
            assertThat(result.tests()).hasSize(tests.size()).allSatisfy(test -> {
                assertThat(test.exit()).isPresent();
                assertThat(test.usage().cpuTime()).isPresent();
                assertThat(test.usage().wallTime()).isPositive();
                assertThat(test.usage().peakMemoryBytes().orElseThrow()).isPositive();
                assertThat(test.reason().isEmpty()).isEqualTo(test.accepted());
            });
            assertThat(result.tests().stream().map(TestResult::number))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, tests.size()).boxed().toList());
            assertThat(result.firstFailing().isPresent()).isEqualTo(result.verdict() != Verdict.ACCEPTED);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Tag("P40")
    @Tag("slow")
    void all_tests_of_a_problem_run_in_one_environment(@ForAll @IntRange(min = 2, max = 12) int tests)
            throws InterruptedException {
        try (ProblemFixture problem = new ProblemFixture()) {
            IntStream.range(0, tests).forEach(i -> problem.test("add " + i, i + "\n"));
            // whatever the compiler needs is not counted
            problem.judge("puppet.c", Programs.PUPPET, JudgingOptions.DEFAULT.withTests(test -> false), event -> {});
            int before = TestBench.environmentsOpened();
            JudgingResult result = problem.judge("puppet.c", Programs.PUPPET, RUN_ALL, event -> {});
            assertThat(result.tests()).hasSize(tests).allMatch(TestResult::accepted);
            assertThat(TestBench.environmentsOpened() - before).isEqualTo(1);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Tag("P41")
    @Tag("slow")
    void no_test_after_a_failed_one_is_run(
            @ForAll @IntRange(min = 1, max = 8) int failing, @ForAll @IntRange(min = 0, max = 5) int after)
            throws InterruptedException {
        try (ProblemFixture problem = new ProblemFixture()) {
            for (int number = 1; number <= failing + after; number++) {
                problem.test("add " + number, number == failing ? "x" : number + "\n");
            }
            List<Integer> started = new ArrayList<>();
            JudgingResult result = problem.judge("puppet.c", Programs.PUPPET, JudgingOptions.DEFAULT, event -> {
                if (event instanceof JudgeEvent.TestStarted(int number, int ignored, String name)) {
                    started.add(number);
                }
            });
            assertThat(started)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, failing).boxed().toList());
            assertThat(result.tests()).hasSize(failing);
            assertThat(result.testCount()).isEqualTo(failing + after);
        }
    }

    @Provide
    Arbitrary<List<Sums>> sums() {
        Arbitrary<Sums> one = Arbitraries.integers()
                .between(-1_000_000, 1_000_000)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(Sums::new);
        return one.list();
    }
}
