package dev.letscode.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.language.Tier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExperienceTest {

    private static PastRun run(Tier tier, String problem, long millis) {
        return new PastRun("cpp20", tier, problem, Duration.ofMillis(millis), Duration.ofMillis(2 * millis));
    }

    private static long estimated(List<PastRun> runs, Tier tier, String problem) {
        return Experience.of(runs)
                .estimate("cpp20", tier, problem)
                .map(estimate -> estimate.cpu().toMillis())
                .orElse(-1L);
    }

    @Test
    void without_runs_there_is_no_number() {
        assertThat(Experience.NONE.estimate("cpp20", Tier.CLIENT, "quilt")).isEmpty();
        assertThat(Experience.of(List.of(run(Tier.CLIENT, "quilt", 10))).estimate("rust", Tier.CLIENT, "quilt"))
                .isEmpty();
    }

    @Test
    void a_problem_is_estimated_from_its_own_runs_then_from_the_other_tier_then_from_other_problems() {
        List<PastRun> runs = List.of(run(Tier.CLIENT, "a", 40), run(Tier.SERVER, "a", 10), run(Tier.SERVER, "b", 30));
        assertThat(estimated(runs, Tier.CLIENT, "a")).isEqualTo(40);
        assertThat(estimated(runs, Tier.CLIENT, "b"))
                .as("b's 30 ms, and the client tier's average of 40 over the server tier's of 20")
                .isEqualTo(60);
        assertThat(estimated(runs, Tier.SERVER, "c")).isEqualTo(20);
    }

    @Test
    void a_machine_that_changes_is_soon_known() {
        List<PastRun> runs = IntStream.range(0, 130)
                .mapToObj(i -> run(Tier.SERVER, "a", i < 100 ? 1000 : 100))
                .toList();
        assertThat(estimated(runs, Tier.SERVER, "a")).isBetween(100L, 150L);
    }

    @Test
    void runs_are_found_again_in_their_file_and_what_is_no_run_is_passed_over(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("state").resolve("past-runs");
        assertThat(new FilePastRuns(file).all()).isEmpty();
        List<PastRun> runs = List.of(run(Tier.CLIENT, "a", 40), run(Tier.SERVER, "b", 10));
        for (PastRun run : runs) {
            new FilePastRuns(file).add(run);
        }
        Files.writeString(
                file,
                "cpp20\tclient\ta\t12\u0000\ncpp20\tmoon\ta\t1\t1\n\ncpp20\tclient\ta\t1",
                StandardOpenOption.APPEND);
        Files.write(file, new byte[] {(byte) 0xff, 0, '\n', 't', 'o', 'r', 'n'}, StandardOpenOption.APPEND);
        assertThat(new FilePastRuns(file).all()).isEqualTo(runs);
        new FilePastRuns(file).add(runs.getFirst());
        assertThat(new FilePastRuns(file).all()).hasSize(3).endsWith(runs.getFirst());
    }

    @Test
    void what_others_add_is_in_the_next_estimate_also_after_the_file_was_shortened(@TempDir Path folder)
            throws Exception {
        Path file = folder.resolve("past-runs");
        FilePastRuns one = new FilePastRuns(file);
        FilePastRuns other = new FilePastRuns(file);
        assertThat(one.experience().estimate("cpp20", Tier.CLIENT, "a")).isEmpty();
        other.add(run(Tier.CLIENT, "a", 40));
        assertThat(one.experience()
                        .estimate("cpp20", Tier.CLIENT, "a")
                        .orElseThrow()
                        .runs())
                .isEqualTo(1);
        Files.writeString(file, "cpp20\tclient\tb\t1\t1\n".repeat(30_000), StandardOpenOption.APPEND);
        assertThat(one.experience()
                        .estimate("cpp20", Tier.CLIENT, "b")
                        .orElseThrow()
                        .runs())
                .isEqualTo(30_000);
        other.add(run(Tier.CLIENT, "c", 10));
        assertThat(Files.size(file)).as("shortened").isLessThan(400_000);
        assertThat(one.experience()
                        .estimate("cpp20", Tier.CLIENT, "c")
                        .orElseThrow()
                        .runs())
                .isEqualTo(1);
        assertThat(one.experience()
                        .estimate("cpp20", Tier.CLIENT, "b")
                        .orElseThrow()
                        .runs())
                .isBetween(10_000L, 20_000L);
    }
}
