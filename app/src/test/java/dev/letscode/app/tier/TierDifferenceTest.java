package dev.letscode.app.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.app.tier.TierProgram.Lane;
import dev.letscode.engine.language.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
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

    private static final int RUNS = Runtime.getRuntime().availableProcessors();
    private static final int PROGRAMS = 200;
    private static final int TOPICS = 45;
    private static final Set<String> EXTENSIONS = Set.of(".js", ".py", ".c", ".cc", ".rs");

    /** The languages of which all programs are compared; those of the property {@code compared} if it is there. */
    private static final Set<String> COMPARED =
            Set.of(System.getProperty("compared", ".js").split(","));

    /**
     * The languages whose compilers, or whose run time's beginning, take so long that only every sixth program is compared
     * without being asked for.
     */
    private static final Set<String> SAMPLED =
            System.getProperty("compared") == null ? Set.of(".c", ".cc", ".rs", ".py") : Set.of();

    private static final int SAMPLE = 6;

    @SuppressWarnings("NullAway.Init") // before the first test
    private static TwoTiers tiers;

    @BeforeAll
    static void open() throws Exception {
        tiers = new TwoTiers(RUNS);
    }

    @AfterAll
    static void close() {
        tiers.close();
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
        Map<TierProgram, Map<Tier, Future<Outcome>>> outcomes = new LinkedHashMap<>();
        // one language after the other, so that few workers are needed
        List<TierProgram> programs = compared().stream()
                .filter(program -> program.lane() == lane)
                .sorted(Comparator.comparing(TierProgram::extension))
                .toList();
        try (ExecutorService runs = Executors.newFixedThreadPool(RUNS)) {
            for (Tier tier : Tier.values()) {
                for (TierProgram program : programs) {
                    if (isAskedOf(tier, program)
                            && tiers.whyNot(tier, program.extension()).isEmpty()) {
                        outcomes.computeIfAbsent(program, _ -> new EnumMap<>(Tier.class))
                                .put(tier, runs.submit(() -> tiers.run(tier, program)));
                    }
                }
            }
        }
        return outcomes.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().toString(), () -> assertAgreement(entry.getKey(), entry.getValue())));
    }

    private static List<TierProgram> compared() throws IOException {
        List<TierProgram> all = TierProgram.all();
        return IntStream.range(0, all.size())
                .filter(i -> COMPARED.contains(all.get(i).extension())
                        || (i % SAMPLE == 0 && SAMPLED.contains(all.get(i).extension())))
                .mapToObj(all::get)
                .toList();
    }

    private static boolean isAskedOf(Tier tier, TierProgram program) {
        return tier == Tier.SERVER || program.needs().isEmpty();
    }

    private static void assertAgreement(TierProgram program, Map<Tier, Future<Outcome>> runs) throws Exception {
        List<String> said = new ArrayList<>();
        boolean isAsExpected = true;
        for (Map.Entry<Tier, Future<Outcome>> run : runs.entrySet()) {
            Outcome outcome = run.getValue().get();
            List<String> differences = outcome.differencesFrom(program);
            boolean mayDiffer =
                    run.getKey() != Tier.SERVER && !program.differs().isEmpty();
            isAsExpected &= differences.isEmpty() != mayDiffer;
            said.add("\n  in the " + run.getKey().id() + " tier: "
                    + (differences.isEmpty()
                            ? "as it should be" + (mayDiffer ? ": take \"differs\" out" : "")
                            : String.join("; ", differences) + outcome.complaint()));
        }
        assertThat(isAsExpected).as(program + String.join("", said)).isTrue();
    }

    /**
     * A skipped test where this machine lacks what a tier needs. What is not compared yet is no test, but is said, so that
     * nobody takes silence for agreement.
     */
    @TestFactory
    Stream<DynamicTest> what_is_compared_can_be_run() throws IOException {
        List<TierProgram> all = TierProgram.all();
        List<DynamicTest> tests = new ArrayList<>();
        for (String extension : EXTENSIONS) {
            String programs = all.stream()
                            .filter(program -> program.extension().equals(extension))
                            .count()
                    + " programs *" + extension;
            if (!COMPARED.contains(extension)) {
                System.out.println("NOT COMPARED: " + (SAMPLED.contains(extension) ? "most of " : "") + programs
                        + ": run them in both tiers with -Dcompared=" + extension);
            }
            if (!COMPARED.contains(extension) && !SAMPLED.contains(extension)) {
                continue;
            }
            for (Tier tier : Tier.values()) {
                Optional<String> why = tiers.whyNot(tier, extension);
                why.ifPresent(reason -> System.out.println("NOT COMPARED: " + programs + ": " + reason));
                tests.add(DynamicTest.dynamicTest(
                        programs + " in the " + tier.id() + " tier",
                        () -> Assumptions.assumeTrue(why.isEmpty(), () -> why.orElse(""))));
            }
        }
        return tests.stream();
    }

    @Test
    void there_are_programs_enough_in_every_language() throws IOException {
        Assumptions.assumeTrue(System.getProperty("program") == null, "only some programs were asked for");
        List<TierProgram> all = TierProgram.all();
        Map<String, Integer> counts = new TreeMap<>();
        Set<String> topics = new HashSet<>();
        for (TierProgram program : all) {
            counts.merge(program.extension(), 1, Integer::sum);
            topics.add(program.name().substring(0, program.name().lastIndexOf('.')));
        }
        assertThat(all).hasSizeGreaterThan(PROGRAMS);
        assertThat(topics).hasSizeGreaterThan(TOPICS);
        assertThat(counts.keySet()).isEqualTo(EXTENSIONS);
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
