package dev.letscode.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.analysis.Constraints;
import dev.letscode.engine.analysis.SourceAnalysis;
import dev.letscode.engine.analysis.SubmissionAnalysis;
import dev.letscode.engine.language.Grammar;
import dev.letscode.engine.language.Tier;
import dev.letscode.engine.routing.WrittenSources.Source;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;

/** The router with the real analyser, on programs that are written anew for each try. */
class RouterProperties {

    private static final Analyser ANALYSER = new Analyser(Path.of("target", "analysis"));

    /** What the statement says: a single loop is light, two in each other are heavy. */
    private static final Constraints CONSTRAINTS = new Constraints(Map.of("n", 100_000.0, "m", 100_000.0));

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Tag("P09")
    void a_source_with_unsafe_operations_is_routed_to_the_server_tier(
            @ForAll("unsafe") Source source,
            @ForAll("loads") ServerLoad load,
            @ForAll("experiences") Experience experience,
            @ForAll("servers") Set<Backend> servers)
            throws Exception {
        SubmissionAnalysis analysis = read(source);
        assertThat(analysis.unsafe()).as(source.text()).isNotEmpty();

        Plan plan = plan(source, analysis, servers, load, experience);

        assertThat(plan.tier()).as(plan.reason()).isEqualTo(Tier.SERVER);
        assertThat(plan.fallback()).extracting(Backend::tier).doesNotContain(Tier.CLIENT);
        assertThat(plan.reason()).contains("unsafe", "main:");
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Tag("P45")
    void a_submission_analysed_as_simple_and_safe_is_run_in_the_client_tier(
            @ForAll("simple") Source source,
            @ForAll("loads") ServerLoad load,
            @ForAll("experiences") Experience experience,
            @ForAll("servers") Set<Backend> servers)
            throws Exception {
        SubmissionAnalysis analysis = read(source);
        assertThat(analysis.unsafe()).as(source.text()).isEmpty();
        assertThat(analysis.isComplete()).as(source.text()).isTrue();

        Plan plan = plan(source, analysis, servers, load, experience);

        assertThat(plan.tier()).as(plan.reason() + source.text()).isEqualTo(Tier.CLIENT);
        assertThat(plan.fallback()).hasSameElementsAs(servers);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Tag("P46")
    void a_submission_analysed_as_heavy_is_run_in_the_server_tier(
            @ForAll("heavy") Source source,
            @ForAll("loads") ServerLoad load,
            @ForAll("experiences") Experience experience,
            @ForAll("servers") Set<Backend> servers)
            throws Exception {
        Plan plan = plan(source, read(source), servers, load, experience);

        assertThat(plan.tier()).as(plan.reason() + source.text()).isEqualTo(Tier.SERVER);
        assertThat(plan.reason()).contains("heavy");
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Tag("P47")
    void with_server_load_above_80_percent_a_submission_that_both_tiers_can_run_is_run_in_the_client_tier(
            @ForAll("neitherUnsafeNorHeavy") Source source,
            @ForAll @DoubleRange(min = 0.8, max = 1, minIncluded = false) double busy,
            @ForAll("experiences") Experience experience,
            @ForAll("servers") Set<Backend> servers)
            throws Exception {
        Plan plan = plan(source, read(source), servers, new ServerLoad(busy, 0, 1), experience);

        assertThat(plan.tier()).as(plan.reason() + source.text()).isEqualTo(Tier.CLIENT);
        assertThat(plan.reason()).contains("busy");
    }

    private static SubmissionAnalysis read(Source source) throws Exception {
        SourceAnalysis analysis = ANALYSER.analyse(source.text(), source.grammar(), CONSTRAINTS);
        return new SubmissionAnalysis(Map.of("main", analysis));
    }

    /** The client tier and the given servers are there. */
    private static Plan plan(
            Source source, SubmissionAnalysis analysis, Set<Backend> servers, ServerLoad load, Experience experience) {
        EnumSet<Backend> available = EnumSet.of(Backend.WEBASSEMBLY, Backend.POLYGLOT);
        available.addAll(servers);
        EnumSet<Backend> able = EnumSet.of(client(source.grammar()));
        able.addAll(servers);
        Facts facts = new Facts(
                source.grammar().name(),
                source.grammar().name(),
                "problem",
                new Reading.Known(analysis),
                able,
                available,
                load,
                experience,
                Wish.AUTO);
        assertThat(Router.route(facts)).isEqualTo(Router.route(facts)).isInstanceOf(Routing.Planned.class);
        Plan plan = ((Routing.Planned) Router.route(facts)).plan();
        PlanText.Said said = PlanText.read(plan.reason()).orElseThrow();
        assertThat(said.text()).isEqualTo(PlanText.WHERE);
        assertThat(PlanText.read(said.parts().getLast())).as(plan.reason()).isPresent();
        return plan;
    }

    private static Backend client(Grammar grammar) {
        return switch (grammar) {
            case C, CPP, RUST -> Backend.WEBASSEMBLY;
            case JAVASCRIPT, PYTHON -> Backend.POLYGLOT;
            case JAVA -> throw new IllegalArgumentException("only the server tier runs Java");
        };
    }

    @Provide
    Arbitrary<Source> unsafe() {
        return WrittenSources.unsafe();
    }

    @Provide
    Arbitrary<Source> simple() {
        return WrittenSources.simple();
    }

    @Provide
    Arbitrary<Source> heavy() {
        return Arbitraries.integers().between(2, 4).flatMap(WrittenSources::nested);
    }

    /** Simple ones, recursive ones, and ones of which only past runs tell something. */
    @Provide
    Arbitrary<Source> neitherUnsafeNorHeavy() {
        return Arbitraries.oneOf(WrittenSources.simple(), WrittenSources.recursive());
    }

    @Provide
    Arbitrary<ServerLoad> loads() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(1, 16))
                .as(ServerLoad::new);
    }

    @Provide
    Arbitrary<Set<Backend>> servers() {
        return Arbitraries.of(Backend.NAMESPACE, Backend.CONTAINER, Backend.MACHINE, Backend.JOINED)
                .set()
                .ofMinSize(1);
    }

    @Provide
    Arbitrary<Experience> experiences() {
        return Combinators.combine(
                        Arbitraries.of(WrittenSources.LANGUAGES),
                        Arbitraries.of(Tier.class),
                        Arbitraries.of("problem", "another"),
                        Arbitraries.longs().between(0, 100_000),
                        Arbitraries.longs().between(0, 100_000))
                .as((language, tier, problem, cpu, latency) ->
                        new PastRun(language.name(), tier, problem, Duration.ofMillis(cpu), Duration.ofMillis(latency)))
                .list()
                .ofMaxSize(20)
                .map((List<PastRun> runs) -> Experience.of(runs));
    }
}
