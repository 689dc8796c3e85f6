package dev.letscode.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.judge.Calibrations;
import dev.letscode.engine.judge.JudgeEvent;
import dev.letscode.engine.judge.JudgingOptions;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.Planner;
import dev.letscode.engine.judge.ProblemFixture;
import dev.letscode.engine.judge.RoutedJudge;
import dev.letscode.engine.judge.TestBench;
import dev.letscode.engine.language.Grammar;
import dev.letscode.engine.routing.WrittenSources.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Each try judges a program that was written for it, in the real sandbox. */
class RoutedJudgeProperties {

    private static final Path FOLDER = folder();
    private static final PastRuns PAST_RUNS = new FilePastRuns(FOLDER.resolve("past-runs.tsv"));
    private static final RoutedJudge JUDGE = new RoutedJudge(
            TestBench.get(),
            new Planner(
                    new Analyser(Path.of("target", "analysis")),
                    PAST_RUNS,
                    new Calibrations(FOLDER.resolve("limit-factors")),
                    () -> ServerLoad.IDLE));

    private static Path folder() {
        try {
            return Files.createTempDirectory("routed-judge");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Tag("P44")
    @Tag("slow")
    void a_submission_is_analysed_and_given_a_plan_with_a_reason_before_it_runs(@ForAll("sources") Source source)
            throws InterruptedException {
        List<JudgeEvent> events = new ArrayList<>();
        JudgingResult result = judge(source, events::add);

        assertThat(events.getFirst()).isInstanceOfSatisfying(JudgeEvent.Planned.class, planned -> {
            assertThat(planned.routing()).isInstanceOfSatisfying(Routing.Planned.class, routing -> {
                assertThat(routing.plan().reason()).contains("server tier").doesNotContain("nothing is known");
                assertThat(result.course().orElseThrow().plan()).isEqualTo(routing.plan());
            });
        });
        assertThat(events.subList(1, events.size()))
                .noneMatch(JudgeEvent.Planned.class::isInstance)
                .anyMatch(JudgeEvent.TestStarted.class::isInstance);
    }

    private static JudgingResult judge(Source source, Consumer<JudgeEvent> events) throws InterruptedException {
        try (ProblemFixture problem = new ProblemFixture().test("3 4\n", "12")) {
            return JUDGE.judge(
                    problem.request(name(source.grammar()), source.text(), JudgingOptions.DEFAULT), Wish.AUTO, events);
        }
    }

    private static String name(Grammar grammar) {
        return switch (grammar) {
            case C -> "main.c";
            case CPP -> "main.cpp";
            case JAVA -> "Main.java";
            case JAVASCRIPT -> "main.js";
            case PYTHON -> "main.py";
            case RUST -> "main.rs";
        };
    }

    /** In the languages that are quickly compiled. */
    @Provide
    Arbitrary<Source> sources() {
        return Arbitraries.oneOf(WrittenSources.simple(), WrittenSources.unsafe(), WrittenSources.recursive())
                .filter(source -> source.grammar() != Grammar.CPP && source.grammar() != Grammar.RUST);
    }
}
