package dev.letscode.engine.judge;

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
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
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

    public RoutedJudge(Workbench workbench, Planner planner) {
        this.workbench = workbench;
        this.planner = planner;
        this.judge = new Judge(workbench);
    }

    /**
     * Judges one submission, as {@link Judge#judge} does; before anything else there is {@link JudgeEvent.Planned}.
     *
     * @param request in the language as the server tier judges it
     * @param wish which tier is to judge it
     */
    public JudgingResult judge(JudgingRequest request, Wish wish, Consumer<? super JudgeEvent> events)
            throws InterruptedException {
        Routing routing =
                planner.plan(workbench, request, wish, remark -> events.accept(new JudgeEvent.Remark(remark)));
        events.accept(new JudgeEvent.Planned(routing));
        JudgingResult result = switch (routing) {
            case Routing.Impossible(String reason) -> judge.refuse(request, reason, events);
            case Routing.Planned(Plan plan) -> new Routed(request, plan, wish, events).judge();
        };
        events.accept(new JudgeEvent.Finished(result));
        return result;
    }

    /** One submission. */
    private final class Routed {

        private final JudgingRequest request;
        private final Plan plan;
        private final Wish wish;
        private final Consumer<? super JudgeEvent> events;
        private final List<Failure> failures = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();

        Routed(JudgingRequest request, Plan plan, Wish wish, Consumer<? super JudgeEvent> events) {
            this.request = request;
            this.plan = plan;
            this.wish = wish;
            this.events = events;
        }

        JudgingResult judge() throws InterruptedException {
            Optional<JudgingResult> result = from(plan.backend());
            if (result.isEmpty()) {
                return judge.refuse(request, causes(), events).withCourse(new Course(plan, steps));
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
        private JudgingResult confirmed(JudgingResult seen, Course course) throws InterruptedException {
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
            Optional<JudgingResult> result = from(server.get());
            return result.map(last -> last.withCourse(new Course(
                            plan,
                            steps,
                            Optional.of(new Confirmation(seen.verdict().clicsId(), server.get())))))
                    .orElseGet(() -> seen.withReason(
                                    seen.reason() + "; seen in the client tier, and not confirmed: " + causes())
                            .withCourse(new Course(plan, steps)));
        }

        /** The result of a backend or of one that takes over from it; empty if none is left. */
        private Optional<JudgingResult> from(Backend first) throws InterruptedException {
            Backend backend = first;
            while (true) {
                JudgingRequest there = in(backend);
                try {
                    JudgingResult result = judge.attempt(there, events);
                    learn(there, result);
                    return Optional.of(result);
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
            Language language = request.language()
                    .in(backend.tier())
                    .orElseThrow(() -> new IllegalStateException("a plan names only what can run the language"));
            Optional<LimitFactor> factor = planner.limitFactor(
                    workbench, language, request.problem(), remark -> events.accept(new JudgeEvent.Remark(remark)));
            return new JudgingRequest(
                    request.problem(),
                    request.source(),
                    language,
                    request.options().withLimitFactor(factor));
        }

        /** A verdict does without being learned from. */
        private void learn(JudgingRequest there, JudgingResult result) {
            try {
                planner.learn(there.language(), there.problem(), result);
            } catch (IOException e) {
                events.accept(new JudgeEvent.Remark("this run is not among the past ones: " + e));
            }
        }
    }
}
