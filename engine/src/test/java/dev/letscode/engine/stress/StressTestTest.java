package dev.letscode.engine.stress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.judge.JudgingOptions;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.TestBench;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.read.PackageReader;
import dev.letscode.problems.read.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a real generator, reference, validator and submission, in the sandbox. */
class StressTestTest {

    private static final Path PACKAGES =
            Path.of("..", "problems", "packages").toAbsolutePath().normalize();

    private static final String SUM = "n = int(input())\nprint(sum(map(int, input().split())))\n";

    @TempDir
    Path temporary;

    private final List<StressEvent> events = new CopyOnWriteArrayList<>();

    @BeforeEach
    void writePackage() throws IOException {
        write("problem.yaml", """
                problem_format_version: 2025-09
                name: Sums
                uuid: 7f1c1c2e-0f5b-4a53-9b43-6c1b0e3a9d12
                license: cc0
                rights_owner: nobody
                limits: {time_limit: 1}
                """);
        write("letscode.yaml", "stress:\n  - \"numbers.py {seed} {size:1-10} 9\"\n");
        write("statement/problem.en.md", "Add the numbers.\n");
        write("data/sample/1.in", "2\n1 2\n");
        write("data/sample/1.ans", "3\n");
        write("data/secret/1.in", "1\n5\n");
        write("data/secret/1.ans", "5\n");
        write("generators/numbers.py", """
                import random, sys
                random.seed(int(sys.argv[1]))
                n = int(sys.argv[2])
                print(n)
                print(*(random.randint(0, int(sys.argv[3])) for _ in range(n)))
                """);
        write("input_validators/numbers.py", """
                import re, sys
                first, second, end = sys.stdin.read().split('\\n')
                assert re.fullmatch('[1-9][0-9]*', first) and re.fullmatch('[0-9]( [0-9])*', second) and end == ''
                assert len(second.split()) == int(first)
                sys.exit(42)
                """);
        write("submissions/accepted/sum.py", SUM);
    }

    private void write(String path, String text) throws IOException {
        Path file = temporary.resolve("sums").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private ProblemPackage problem() {
        ReadResult read = PackageReader.read(temporary.resolve("sums"), temporary.resolve("zip"));
        assertThat(read).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) read).problem();
    }

    private StressResult stress(String source, long seed, int rounds, StressSetup setup)
            throws IOException, InterruptedException {
        Path file = Files.writeString(temporary.resolve("mine.py"), source);
        return new StressTest(TestBench.get(), temporary.resolve("scratch"))
                .run(
                        new JudgingRequest(
                                problem(),
                                SourceSet.of(file),
                                TestBench.get().languages().byId("python3").orElseThrow(),
                                JudgingOptions.DEFAULT),
                        new StressSetup(setup.generator(), setup.arguments(), setup.reference(), seed, rounds),
                        events::add);
    }

    private StressSetup setup() throws StressException {
        StressChoices choices = StressChoices.of(TestBench.get(), problem());
        StressChoices.Generator generator = choices.generators().getFirst();
        return new StressSetup(
                generator.part(),
                GeneratorArguments.of(generator.arguments()),
                choices.references().getFirst(),
                1,
                1);
    }

    @Test
    void a_wrong_source_is_shown_the_smallest_input_of_its_kind() throws Exception {
        String forgetsSevens =
                SUM.replace("map(int, input().split())", "x for x in map(int, input().split()) if x != 7");
        StressResult result = stress(forgetsSevens, 1, 500, setup());
        assertThat(result).isInstanceOf(StressResult.Differs.class);
        StressResult.Differs differs = (StressResult.Differs) result;
        assertThat(differs.checked()).isTrue();
        assertThat(differs.generated().input()).contains("7");
        assertThat(differs.shrunk().input()).isEqualTo("1\n7\n");
        assertThat(differs.shrunk().answer()).isEqualTo("7\n");
        assertThat(differs.shrunk().result().output().text()).isEqualTo("0\n");
        assertThat(differs.shrunk().result().verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(events).filteredOn(StressEvent.Agreed.class::isInstance).hasSize(differs.rounds() - 1);

        StressResult again = stress(forgetsSevens, differs.generated().seed(), 1, setup());
        assertThat(again)
                .isInstanceOfSatisfying(
                        StressResult.Differs.class,
                        one -> assertThat(one.generated().input())
                                .isEqualTo(differs.generated().input()));
        assertThat(temporary.resolve("scratch")).isEmptyDirectory();
    }

    /** Of one of the packages that come with the program, with the parts that it says itself. */
    private StressResult.Differs stress(String name, Path source) throws Exception {
        ReadResult.Read read = (ReadResult.Read) PackageReader.read(PACKAGES.resolve(name), temporary.resolve("zip"));
        StressChoices choices = StressChoices.of(TestBench.get(), read.problem());
        StressChoices.Generator generator = choices.generators().getFirst();
        StressPart python = choices.references().stream()
                .filter(part -> part.name().endsWith(".py"))
                .findFirst()
                .orElseThrow();
        StressResult result = new StressTest(TestBench.get(), temporary.resolve("scratch"))
                .run(
                        new JudgingRequest(
                                read.problem(),
                                SourceSet.of(source),
                                TestBench.get().languages().byId("python3").orElseThrow(),
                                JudgingOptions.DEFAULT),
                        new StressSetup(generator.part(), GeneratorArguments.of(generator.arguments()), python, 1, 200),
                        events::add);
        assertThat(result).as(result.toString()).isInstanceOf(StressResult.Differs.class);
        return (StressResult.Differs) result;
    }

    @Test
    void where_the_judge_talks_to_the_program_the_smallest_conversation_that_goes_wrong_is_found() throws Exception {
        StressResult.Differs differs = stress(
                "icecore",
                Files.writeString(temporary.resolve("mine.py"), "input()\nprint('? 1')\ninput()\nprint('! 1')\n"));

        assertThat(differs.shrunk().result().verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(differs.shrunk().input()).startsWith("2 2 ");
        assertThat(differs.shrunk().result().transcript()).contains("> ? 1").endsWith("> ! 1\n");
        assertThat(differs.shrunk().answer()).isEmpty();
    }

    @Test
    void where_a_program_is_run_twice_the_second_run_gets_what_was_made_of_the_first() throws Exception {
        StressResult.Differs differs =
                stress("postcards", PACKAGES.resolve("postcards/submissions/wrong_answer/trusts_the_post.py"));

        assertThat(differs.shrunk().input()).matches("write\n[a-z]\n");
        assertThat(differs.shrunk().result().passes()).isEqualTo(2);
    }

    @Test
    void one_that_crashes_is_shown_an_input_on_which_it_still_does() throws Exception {
        StressResult result = stress(SUM + "assert n < 3\n", 1, 500, setup());
        assertThat(result).isInstanceOfSatisfying(StressResult.Differs.class, differs -> {
            assertThat(differs.shrunk().result().verdict()).isEqualTo(Verdict.RUN_TIME_ERROR);
            assertThat(differs.shrunk().input()).isEqualTo("3\n0 0 0\n");
        });
    }

    @Test
    void a_right_one_is_accepted_in_every_round() throws Exception {
        assertThat(stress(SUM, 1, 3, setup())).isEqualTo(new StressResult.Agreed(3));
    }

    @Test
    void what_is_wrong_with_the_parts_is_said_and_is_no_counterexample() throws Exception {
        StressSetup setup = setup();
        StressSetup tooGreat =
                new StressSetup(setup.generator(), GeneratorArguments.of("{seed} 3 99"), setup.reference(), 1, 1);
        assertThat(stress("print(0)\n", 1, 9, tooGreat))
                .isInstanceOfSatisfying(
                        StressResult.Failed.class,
                        failed -> assertThat(failed.reason())
                                .contains(
                                        "generators/numbers.py with the arguments '1 3 99' (seed 1) prints an input that is not valid"));
        StressSetup tooFew =
                new StressSetup(setup.generator(), GeneratorArguments.of("{seed}"), setup.reference(), 1, 1);
        assertThat(stress("print(0)\n", 1, 9, tooFew))
                .isInstanceOfSatisfying(
                        StressResult.Failed.class,
                        failed -> assertThat(failed.reason())
                                .contains("generators/numbers.py failed")
                                .contains("IndexError"));
        Path crash = Files.writeString(temporary.resolve("crash.py"), "raise SystemExit('no answer')\n");
        StressSetup wrong =
                new StressSetup(setup.generator(), setup.arguments(), StressChoices.own(TestBench.get(), crash), 1, 1);
        assertThat(stress("print(0)\n", 5, 9, wrong))
                .isInstanceOfSatisfying(
                        StressResult.Failed.class,
                        failed -> assertThat(failed.reason())
                                .contains("the reference crash.py has no answer to the input of seed 5")
                                .contains("no answer"));
    }

    @Test
    void it_ends_when_it_is_interrupted_and_leaves_nothing() throws Exception {
        AtomicBoolean stopped = new AtomicBoolean();
        StressSetup setup = setup();
        Thread thread = Thread.ofPlatform().start(() -> {
            try {
                stress(SUM, 1, Integer.MAX_VALUE, setup);
            } catch (InterruptedException e) {
                stopped.set(true);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        while (thread.isAlive() && events.stream().noneMatch(StressEvent.Agreed.class::isInstance)) {
            Thread.sleep(10);
        }
        thread.interrupt();
        thread.join(5_000);
        assertThat(stopped).isTrue();
        assertThat(temporary.resolve("scratch")).isEmptyDirectory();
    }
}
