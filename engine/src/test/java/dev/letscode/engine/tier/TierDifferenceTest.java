package dev.letscode.engine.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.TestBench;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.tier.TierProgram.Lane;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Programs about the edges of their languages, each run in every tier that can run it, through the engine and with real
 * compilers. What is right is in the programs; a tier that says something else, or no longer differs where it is said to,
 * is named.
 */
final class TierDifferenceTest {

    private static final int PROGRAMS = 200;
    private static final int TOPICS = 45;
    private static final Set<String> LANGUAGES = Set.of(".js", ".py", ".c", ".cc", ".rs");

    private static List<Tier> tiers() {
        Workbench bench = TestBench.get();
        return List.of(new Tier(
                "server",
                new Workbench(
                        bench.sandbox(),
                        bench.demand(),
                        bench.builder(),
                        bench.languages(),
                        new CpuSlots(Runtime.getRuntime().availableProcessors()),
                        bench.cacheFolder())));
    }

    @TestFactory
    Stream<DynamicTest> the_tiers_agree_on_what_matters_most() throws Exception {
        return agreement(Lane.QUICK);
    }

    @TestFactory
    @Tag("slow")
    Stream<DynamicTest> the_tiers_agree_on_everything_else() throws Exception {
        return agreement(Lane.SLOW);
    }

    /** Runs all at once, as fast as the machine can; a test each then tells what came of one of them. */
    private static Stream<DynamicTest> agreement(Lane lane) throws Exception {
        List<TierProgram> programs = TierProgram.all().stream()
                .filter(program -> program.lane() == lane)
                .toList();
        Map<TierProgram, List<Future<Outcome>>> outcomes = new LinkedHashMap<>();
        try (ExecutorService runs =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (Tier tier : tiers()) {
                for (TierProgram program : programs) {
                    if (tier.missing(tier.language(program)).isEmpty()) {
                        outcomes.computeIfAbsent(program, _ -> new ArrayList<>())
                                .add(runs.submit(() -> tier.run(program)));
                    }
                }
            }
        }
        return outcomes.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().toString(), () -> assertAgreement(entry.getKey(), entry.getValue())));
    }

    private static void assertAgreement(TierProgram program, List<Future<Outcome>> runs) throws Exception {
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        for (Future<Outcome> run : runs) {
            Outcome outcome = run.get();
            List<String> differences = outcome.differencesFrom(program);
            wrong.put(
                    outcome.tier() + (differences.isEmpty() ? "" : outcome.complaint()),
                    differences.isEmpty() ? List.of("as it should be") : differences);
        }
        assertThat(wrong.values())
                .as(() -> program + "\n"
                        + wrong.entrySet().stream()
                                .map(tier -> "  " + tier.getKey() + ": " + String.join("; ", tier.getValue()))
                                .collect(Collectors.joining("\n")))
                .allMatch(differences -> differences.equals(List.of("as it should be")));
    }

    @Test
    void there_are_programs_enough_in_every_language() throws IOException {
        List<TierProgram> all = TierProgram.all();
        Assumptions.assumeTrue(System.getProperty("program") == null, "only some programs were asked for");
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Integer> topics = new HashMap<>();
        for (TierProgram program : all) {
            counts.merge(program.extension(), 1, Integer::sum);
            topics.merge(program.name().substring(0, program.name().lastIndexOf('.')), 1, Integer::sum);
        }
        assertThat(all).hasSizeGreaterThan(PROGRAMS);
        assertThat(topics).hasSizeGreaterThan(TOPICS);
        assertThat(counts.keySet()).isEqualTo(LANGUAGES);
        assertThat(counts.values()).allMatch(count -> count >= 25);
    }

    @Test
    void a_program_that_says_what_nobody_understands_is_refused() {
        Path path = Path.of("wrong.py");
        for (String header : List.of(
                "topic: x\n# colour: red",
                "lane: quick",
                "topic: x\n# topic: y",
                "topic: x\n# ends: well",
                "topic: x\n# input-bytes: 3 * \"a",
                "topic: x\n# output-bytes: \"\\q\"")) {
            assertThatThrownBy(() -> TierProgram.parse(path, "# " + header + "\n\nprint()\n"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("wrong.py: ");
        }
    }
}
