package dev.letscode.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.letscode.engine.analysis.Finding;
import dev.letscode.engine.analysis.Loop;
import dev.letscode.engine.analysis.SourceAnalysis;
import dev.letscode.engine.analysis.SubmissionAnalysis;
import dev.letscode.engine.language.Tier;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RouterTest {

    private static final Set<Backend> CPP =
            EnumSet.of(Backend.WEBASSEMBLY, Backend.NAMESPACE, Backend.CONTAINER, Backend.MACHINE, Backend.JOINED);
    private static final Finding EXCEPTION = new Finding(Finding.Kind.EXCEPTIONS, 3, 5, "throw 1;");
    private static final Finding FILE = new Finding(Finding.Kind.FILES, 7, 5, "fopen");

    private Set<Backend> available = EnumSet.allOf(Backend.class);
    private Reading reading = read(List.of(), List.of());
    private ServerLoad load = ServerLoad.IDLE;
    private Experience experience = Experience.NONE;
    private Wish wish = Wish.AUTO;

    private static Reading read(List<Finding> findings, List<Loop> loops, String... recursive) {
        return new Reading.Known(new SubmissionAnalysis(
                Map.of("a.cpp", new SourceAnalysis(findings, Set.of(), loops, Set.of(recursive), List.of()))));
    }

    private Routing route(Set<Backend> able) {
        return Router.route(new Facts("cpp20", "C++20", "quilt", reading, able, available, load, experience, wish));
    }

    private Plan plan() {
        return ((Routing.Planned) route(CPP)).plan();
    }

    private String whyNot(Set<Backend> able) {
        return ((Routing.Impossible) route(able)).reason();
    }

    @Test
    void what_is_simple_and_safe_runs_in_the_client_tier_and_falls_back_in_order() {
        assertThat(plan().backend()).isEqualTo(Backend.WEBASSEMBLY);
        assertThat(plan().fallback())
                .containsExactly(Backend.NAMESPACE, Backend.CONTAINER, Backend.MACHINE, Backend.JOINED);
        assertThat(plan().reason())
                .isEqualTo("client tier, WebAssembly: nothing in it is unsafe, and its loops are simple");
    }

    @Test
    void what_webassembly_lacks_goes_to_the_server_tier() {
        reading = read(List.of(EXCEPTION), List.of());
        assertThat(plan().backend()).isEqualTo(Backend.NAMESPACE);
        assertThat(plan().fallback()).doesNotContain(Backend.WEBASSEMBLY);
        assertThat(plan().reason()).contains("exceptions", "a.cpp:3", "WebAssembly cannot");
    }

    @Test
    void without_a_server_tier_what_webassembly_lacks_is_said_before_anything_runs() {
        reading = read(List.of(EXCEPTION), List.of());
        available = EnumSet.of(Backend.WEBASSEMBLY, Backend.POLYGLOT);
        assertThat(whyNot(CPP)).contains("exceptions", "a.cpp:3", "there is no server tier here");
        available = EnumSet.allOf(Backend.class);
        wish = Wish.CLIENT;
        assertThat(whyNot(CPP)).contains("exceptions", "no other tier was allowed");
    }

    @Test
    void what_is_unsafe_runs_where_the_client_tier_alone_is_there_since_it_keeps_it_in() {
        reading = read(List.of(FILE), List.of());
        available = EnumSet.of(Backend.WEBASSEMBLY);
        assertThat(plan().backend()).isEqualTo(Backend.WEBASSEMBLY);
        assertThat(plan().reason()).contains("works with files (a.cpp:7)", "no server tier");
    }

    @Test
    void what_nobody_has_read_is_taken_for_unsafe() {
        reading = new Reading.Unknown("the parser cannot be loaded");
        assertThat(plan().backend()).isEqualTo(Backend.NAMESPACE);
        assertThat(plan().fallback()).doesNotContain(Backend.WEBASSEMBLY);
        assertThat(plan().reason()).contains("the parser cannot be loaded");
    }

    @Test
    void load_moves_what_is_light_and_not_what_is_heavy_or_unsafe() {
        load = new ServerLoad(0.81, 10, 2);
        assertThat(plan().reason()).contains("busy to 81 %");
        reading = read(List.of(), List.of(new Loop(1, 2, OptionalDouble.of(4e10))));
        assertThat(plan().backend()).isEqualTo(Backend.NAMESPACE);
        assertThat(plan().reason()).contains("heavy", "4.0e+10");
        reading = read(List.of(FILE), List.of());
        assertThat(plan().backend()).isEqualTo(Backend.NAMESPACE);
    }

    @Test
    void past_runs_decide_what_is_unclear_with_waiting_taken_into_account() {
        reading = read(List.of(), List.of(), "dfs");
        assertThat(plan().tier()).as("nothing ran yet").isEqualTo(Tier.CLIENT);
        experience = Experience.of(List.of(
                new PastRun("cpp20", Tier.CLIENT, "quilt", Duration.ofSeconds(4), Duration.ofSeconds(4)),
                new PastRun("cpp20", Tier.SERVER, "quilt", Duration.ofSeconds(1), Duration.ofSeconds(2))));
        assertThat(plan().tier()).isEqualTo(Tier.SERVER);
        assertThat(plan().estimate().orElseThrow().latency()).isEqualTo(Duration.ofSeconds(2));
        load = new ServerLoad(0.5, 3, 2);
        assertThat(plan().tier()).as("5 s with waiting, against 4 s").isEqualTo(Tier.CLIENT);
    }

    @Test
    void a_wish_is_granted_or_refused_but_never_passed_over() {
        wish = Wish.SERVER;
        assertThat(plan().backend()).isEqualTo(Backend.NAMESPACE);
        assertThat(plan().fallback()).extracting(Backend::tier).containsOnly(Tier.SERVER);
        available = EnumSet.of(Backend.WEBASSEMBLY);
        assertThat(whyNot(CPP)).contains("C++20", "server tier, which was asked for");
        wish = Wish.CLIENT;
        reading = read(List.of(FILE), List.of());
        assertThat(plan().backend()).isEqualTo(Backend.WEBASSEMBLY);
        assertThat(plan().reason()).contains("this tier was asked for");
    }

    @Test
    void a_language_of_one_tier_runs_there() {
        assertThat(route(EnumSet.of(Backend.NAMESPACE)))
                .asInstanceOf(type(Routing.Planned.class))
                .satisfies(routing -> assertThat(routing.plan().reason()).contains("runs in the server tier only"));
        available = EnumSet.of(Backend.WEBASSEMBLY);
        assertThat(whyNot(EnumSet.of(Backend.NAMESPACE, Backend.CONTAINER)))
                .isEqualTo("nothing runs C++20 here; it takes one of: namespaces, a container");
    }
}
