package dev.letscode.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.compile.ProgramBuilder;
import dev.letscode.engine.compile.ProgramCache;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.isolation.MissingSandbox;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.language.Tier;
import dev.letscode.engine.routing.Backend;
import dev.letscode.engine.routing.Course;
import dev.letscode.engine.routing.FilePastRuns;
import dev.letscode.engine.routing.PastRun;
import dev.letscode.engine.routing.Plan;
import dev.letscode.engine.routing.Recovery.Step;
import dev.letscode.engine.routing.ServerLoad;
import dev.letscode.engine.routing.Wish;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.sandbox.Capabilities;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server tier is the real one, and the client tier is one that fails. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoutedJudgeTest {

    private static final String SUM = "n, m = map(int, input().split())\nprint(n + m)\n";

    /** Says that it can do what another one can, and does nothing. */
    private record GoneSandbox(Sandbox other) implements Sandbox {

        @Override
        public String name() {
            return "client";
        }

        @Override
        public Capabilities capabilities() {
            return other.capabilities();
        }

        @Override
        public Environment open(EnvironmentSpec spec) throws SandboxException {
            throw new SandboxException("the worker is gone");
        }

        @Override
        public void close() {}
    }

    @TempDir
    Path folder;

    private final List<JudgeEvent> events = new ArrayList<>();

    private FilePastRuns pastRuns() {
        return new FilePastRuns(folder.resolve("past-runs.tsv"));
    }

    private RoutedJudge judge(Sandbox server, Optional<Sandbox> client) throws Exception {
        ProgramCache cache = new ProgramCache(folder.resolve("programs"), 1L << 30, Clock.systemUTC());
        Workbench workbench = new Workbench(
                server,
                client,
                Demand.PRACTICE,
                new ProgramBuilder(server, client, cache, Demand.PRACTICE),
                LanguageCatalog.bundled(),
                CpuSlots.ofThisMachine(),
                folder.resolve("data"));
        return new RoutedJudge(
                workbench,
                new Planner(
                        new Analyser(Path.of("target", "analysis")),
                        pastRuns(),
                        new Calibrations(folder.resolve("limit-factors")),
                        () -> ServerLoad.IDLE));
    }

    private JudgingResult judge(RoutedJudge judge, String source, String answer, Wish wish)
            throws InterruptedException {
        try (ProblemFixture problem = new ProblemFixture().test("3 4\n", answer)) {
            return judge.judge(problem.request("main.py", source, JudgingOptions.DEFAULT), wish, events::add);
        }
    }

    @Test
    void a_client_tier_that_fails_is_left_for_the_server_tier_and_each_step_is_told() throws Exception {
        RoutedJudge judge = judge(
                TestBench.get().sandbox(),
                Optional.of(new GoneSandbox(TestBench.get().sandbox())));

        JudgingResult result = judge(judge, SUM, "7", Wish.AUTO);

        assertThat(result.verdict()).as(result.reason()).isEqualTo(Verdict.ACCEPTED);
        Course course = result.course().orElseThrow();
        assertThat(course.plan().backend()).isEqualTo(Backend.POLYGLOT);
        assertThat(course.backend()).isEqualTo(Backend.NAMESPACE);
        assertThat(course.steps()).hasSize(4);
        assertThat(course.steps().getLast())
                .isInstanceOfSatisfying(
                        Step.FallBack.class, step -> assertThat(step.cause()).contains("the worker is gone"));
        assertThat(events.stream()
                        .filter(JudgeEvent.Recovering.class::isInstance)
                        .map(event -> ((JudgeEvent.Recovering) event).step())
                        .toList())
                .isEqualTo(course.steps());
        assertThat(events.getLast()).isEqualTo(new JudgeEvent.Finished(result));
    }

    @Test
    void a_verdict_is_no_reason_to_go_elsewhere() throws Exception {
        RoutedJudge judge = judge(TestBench.get().sandbox(), Optional.empty());

        assertThat(judge(judge, SUM, "8", Wish.AUTO).verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(judge(judge, "raise SystemExit(1)", "7", Wish.AUTO).verdict())
                .isEqualTo(Verdict.RUN_TIME_ERROR);
        assertThat(events).noneMatch(JudgeEvent.Recovering.class::isInstance);
    }

    @Test
    void where_nothing_is_left_it_is_a_judge_error_with_all_causes() throws Exception {
        RoutedJudge judge = judge(
                TestBench.get().sandbox(),
                Optional.of(new GoneSandbox(TestBench.get().sandbox())));

        JudgingResult result = judge(judge, SUM, "7", Wish.CLIENT);

        assertThat(result.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(result.reason()).contains("GraalVM", "the worker is gone");
        assertThat(result.course().orElseThrow().steps().getLast()).isInstanceOf(Step.GiveUp.class);
    }

    @Test
    void without_any_tier_it_is_a_judge_error_that_says_what_could_run_it() throws Exception {
        RoutedJudge judge = judge(new MissingSandbox("no namespaces"), Optional.empty());

        JudgingResult result = judge(judge, SUM, "7", Wish.AUTO);

        assertThat(result.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(result.reason()).contains("nothing runs Python 3 here", "namespaces");
        assertThat(result.course()).isEmpty();
    }

    @Test
    void an_accepted_submission_is_learned_from_and_the_next_plan_has_an_estimate() throws Exception {
        RoutedJudge judge = judge(TestBench.get().sandbox(), Optional.empty());

        assertThat(plan(judge(judge, SUM, "7", Wish.AUTO)).estimate()).isEmpty();
        assertThat(pastRuns().all()).singleElement().satisfies(run -> {
            assertThat(run.language()).isEqualTo("python3");
            assertThat(run.tier()).isEqualTo(Tier.SERVER);
            assertThat(run.problem()).isEqualTo("fixture");
            assertThat(run.cpu()).isPositive().isLessThan(run.latency().multipliedBy(4));
        });
        PastRun first = pastRuns().all().getFirst();
        assertThat(plan(judge(judge, SUM, "8", Wish.AUTO)).estimate())
                .hasValueSatisfying(estimate -> assertThat(estimate.cpu()).isEqualTo(first.cpu()));
        assertThat(pastRuns().all())
                .as("a wrong answer may have ended anywhere")
                .hasSize(1);
    }

    private static Plan plan(JudgingResult result) {
        return result.course().orElseThrow().plan();
    }
}
