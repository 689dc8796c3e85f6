package dev.letscode.engine.judge;

import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.compile.BuildResult;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.Tier;
import dev.letscode.engine.routing.Backend;
import dev.letscode.engine.routing.Course;
import dev.letscode.engine.routing.Course.Confirmation;
import dev.letscode.engine.routing.Plan;
import dev.letscode.engine.routing.Recovery;
import dev.letscode.engine.routing.Recovery.Failure;
import dev.letscode.engine.routing.Recovery.Step;
import dev.letscode.engine.routing.Routing;
import dev.letscode.engine.routing.Wish;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TestCase;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Judges each submission where its plan says, goes on as {@link Recovery} says when a backend fails, and asks the server
 * tier about what the client tier rejects. Thread-safe: any number may be judged at once.
 */
public final class RoutedJudge {

    private final Workbench workbench;
    private final Planner planner;
    private final Judge judge;
    private final CustomTest customTest;

    public RoutedJudge(Workbench workbench, Planner planner) {
        this.workbench = workbench;
        this.planner = planner;
        this.judge = new Judge(workbench);
        this.customTest = new CustomTest(workbench);
    }

    /** What reads sources here. */
    public Analyser analyser() {
        return planner.analyser();
    }

    /** The file with a test's input; making it may take its time. */
    public Path input(ProblemPackage problem, TestCase test)
            throws JudgeException, SandboxException, InterruptedException {
        return new TestData(workbench, problem).input(test);
    }

    /**
     * Judges one submission, as {@link Judge#judge} does; before anything else there is {@link JudgeEvent.Planned}.
     *
     * @param request in the language as the server tier judges it
     * @param wish which tier is to judge it
     */
    public JudgingResult judge(JudgingRequest request, Wish wish, Consumer<? super JudgeEvent> events)
            throws InterruptedException {
        JudgingResult result = route(request, wish, events, new Way<JudgingResult>() {
            @Override
            public JudgingResult in(JudgingRequest there) throws SandboxException, InterruptedException {
                JudgingResult attempt = judge.attempt(there, events);
                learn(there, attempt, events);
                return attempt;
            }

            @Override
            public JudgingResult refused(String reason) {
                return judge.refuse(request, reason, events);
            }
        });
        events.accept(new JudgeEvent.Finished(result));
        return result;
    }

    /**
     * Runs a submission on an input of its author's own, where and as it would be judged; nothing is learned from it.
     *
     * @param request in the language as the server tier judges it
     * @param wish which tier is to run it
     * @param events told the same as of a judging up to {@link JudgeEvent.LimitsKnown}; after {@link
     *     JudgeEvent.Recovering} and {@link JudgeEvent.Confirming} what was printed so far does not count
     * @throws InterruptedException if the thread was interrupted: everything is stopped and cleaned up
     */
    public CustomTestResult test(
            JudgingRequest request, Wish wish, TestStreams streams, Consumer<? super JudgeEvent> events)
            throws InterruptedException {
        return route(request, wish, events, new Way<CustomTestResult>() {
            @Override
            public CustomTestResult in(JudgingRequest there) throws SandboxException, InterruptedException {
                return customTest.attempt(there, streams, events);
            }

            @Override
            public CustomTestResult refused(String reason) {
                return customTest.failed(request.language(), reason);
            }
        });
    }

    /**
     * Builds what a submission would be judged with, so that it is there when somebody submits it, and has an environment
     * for it made ready; nothing of it is run. Where it would be judged is planned in the same way.
     *
     * @param request in the language as the server tier judges it
     * @param wish which tier would judge it
     * @return a program that was built and {@linkplain BuildResult.Built#cached() not found} is now kept
     * @throws InterruptedException if the thread was interrupted: everything is stopped and cleaned up
     */
    public BuildResult buildAhead(JudgingRequest request, Wish wish)
            throws JudgeException, SandboxException, InterruptedException {
        return switch (planner.plan(workbench, request, wish, remark -> {})) {
            case Routing.Impossible(String reason) -> new BuildResult.Unavailable(reason);
            case Routing.Planned(Plan plan) -> {
                Language language = request.language().in(plan.tier()).orElseThrow();
                BuildResult result = new Submissions(workbench).build(request.problem(), request.source(), language);
                if (result instanceof BuildResult.Built built) {
                    workbench.translate(built.program(), memoryBytes(request, language));
                    workbench.prepare(built.program(), memoryBytes(request, language));
                }
                yield result;
            }
        };
    }

    private static long memoryBytes(JudgingRequest request, Language language) {
        return LimitPolicy.memoryBytes(request.problem().limits(), language, request.options());
    }

    /**
     * Has made ready what submissions in a language will probably need, in every tier that may judge them. Returns soon.
     *
     * @param problem that they are for, if that is known
     * @param language as the server tier judges it
     */
    public void prepare(Optional<ProblemPackage> problem, Language language, JudgingOptions options, Wish wish) {
        for (Tier tier : Tier.values()) {
            if (wish.tier().map(tier::equals).orElse(true)) {
                language.in(tier)
                        .filter(there -> workbench.builder().missing(there).isEmpty())
                        .ifPresent(there -> workbench.prepare(
                                there,
                                problem.map(one -> LimitPolicy.memoryBytes(one.limits(), there, options))
                                        .orElseGet(
                                                () -> CustomTest.limits(there).memoryBytes())));
            }
        }
    }

    /** What everything is run with. */
    public Workbench workbench() {
        return workbench;
    }

    /**
     * The same request where it has the last word: in the server tier if that may judge it, else where it is planned to be.
     *
     * @param request in the language as the server tier judges it
     * @param wish which tier is to judge it
     * @throws SandboxException if nothing can run it; the message says why
     */
    public JudgingRequest placed(JudgingRequest request, Wish wish) throws SandboxException {
        return switch (planner.plan(workbench, request, wish, remark -> {})) {
            case Routing.Impossible(String reason) -> throw new SandboxException(reason);
            case Routing.Planned(Plan plan) -> {
                boolean server = plan.tier() == Tier.SERVER
                        || plan.fallback().stream().anyMatch(backend -> backend.tier() == Tier.SERVER);
                yield in(server ? Tier.SERVER : plan.tier(), request, remark -> {});
            }
        };
    }

    private JudgingRequest in(Tier tier, JudgingRequest request, Consumer<String> remarks) {
        Language language = request.language()
                .in(tier)
                .orElseThrow(() -> new IllegalStateException("a plan names only what can run the language"));
        Optional<LimitFactor> factor = planner.limitFactor(workbench, language, request.problem(), remarks);
        return new JudgingRequest(
                request.problem(), request.source(), language, request.options().withLimitFactor(factor));
    }

    /** Slots for measured runs. */
    public CpuSlots slots() {
        return workbench.slots();
    }

    private <R extends Routable<R>> R route(
            JudgingRequest request, Wish wish, Consumer<? super JudgeEvent> events, Way<R> way)
            throws InterruptedException {
        Routing routing =
                planner.plan(workbench, request, wish, remark -> events.accept(new JudgeEvent.Remark(remark)));
        events.accept(new JudgeEvent.Planned(routing));
        return switch (routing) {
            case Routing.Impossible(String reason) -> way.refused(reason);
            case Routing.Planned(Plan plan) -> new Routed<>(request, plan, wish, events, way).result();
        };
    }

    /** A verdict does without being learned from. */
    private void learn(JudgingRequest there, JudgingResult result, Consumer<? super JudgeEvent> events) {
        try {
            planner.learn(there.language(), there.problem(), result);
        } catch (IOException e) {
            events.accept(new JudgeEvent.Remark("this run is not among the past ones: " + e));
        }
    }

    /** What is done with a submission. */
    private interface Way<R> {

        /** Does it, in one backend. */
        R in(JudgingRequest there) throws SandboxException, InterruptedException;

        /** What comes of it if there is no backend. */
        R refused(String reason);
    }

    /** One submission. */
    private final class Routed<R extends Routable<R>> {

        private final JudgingRequest request;
        private final Plan plan;
        private final Wish wish;
        private final Consumer<? super JudgeEvent> events;
        private final Way<R> way;
        private final List<Failure> failures = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();

        Routed(JudgingRequest request, Plan plan, Wish wish, Consumer<? super JudgeEvent> events, Way<R> way) {
            this.request = request;
            this.plan = plan;
            this.wish = wish;
            this.events = events;
            this.way = way;
        }

        R result() throws InterruptedException {
            Optional<R> result = from(plan.backend());
            if (result.isEmpty()) {
                return way.refused(causes()).withCourse(new Course(plan, steps));
            }
            Course course = new Course(plan, steps);
            boolean isDoubtful = course.backend().tier() == Tier.CLIENT
                    && isRejection(result.get().verdict());
            return isDoubtful ? confirmed(result.get(), course) : result.get().withCourse(course);
        }

        private static boolean isRejection(Verdict verdict) {
            return verdict != Verdict.ACCEPTED && verdict != Verdict.JUDGE_ERROR;
        }

        /**
         * Nobody is rejected for what only the client tier does: its measurements are estimates, its numbers may have fewer
         * bits and its run times are not those that the contest names. Where there is a server tier, that has the last word.
         */
        private R confirmed(R seen, Course course) throws InterruptedException {
            Optional<Backend> server = plan.fallback().stream()
                    .filter(backend -> backend.tier() == Tier.SERVER)
                    .findFirst();
            if (server.isEmpty()) {
                return seen.withReason(seen.reason() + "; seen in the client tier, and not confirmed: "
                                + (wish.tier().isPresent()
                                        ? "no other was allowed"
                                        : "there is no server tier for it here"))
                        .withCourse(course);
            }
            events.accept(new JudgeEvent.Confirming(seen.verdict(), server.get()));
            Optional<R> result = from(server.get());
            return result.map(last -> last.withCourse(new Course(
                            plan,
                            steps,
                            Optional.of(new Confirmation(seen.verdict().clicsId(), server.get())))))
                    .orElseGet(() -> seen.withReason(
                                    seen.reason() + "; seen in the client tier, and not confirmed: " + causes())
                            .withCourse(new Course(plan, steps)));
        }

        /** The result of a backend or of one that takes over from it; empty if none is left. */
        private Optional<R> from(Backend first) throws InterruptedException {
            Backend backend = first;
            while (true) {
                JudgingRequest there = in(backend);
                try {
                    return Optional.of(way.in(there));
                } catch (SandboxException e) {
                    failures.add(new Failure(backend, true, String.valueOf(e.getMessage())));
                }
                Step step = Recovery.after(plan, failures);
                steps.add(step);
                events.accept(new JudgeEvent.Recovering(step));
                switch (step) {
                    case Step.Retry retry -> Thread.sleep(retry.after());
                    case Step.FallBack fallBack -> backend = fallBack.to();
                    case Step.GiveUp _ -> {
                        return Optional.empty();
                    }
                }
            }
        }

        private String causes() {
            return steps.getLast() instanceof Step.GiveUp(String causes) ? causes : "";
        }

        private JudgingRequest in(Backend backend) {
            return RoutedJudge.this.in(backend.tier(), request, remark -> events.accept(new JudgeEvent.Remark(remark)));
        }
    }
}
