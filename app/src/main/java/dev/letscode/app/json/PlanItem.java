package dev.letscode.app.json;

import dev.letscode.engine.routing.Backend;
import dev.letscode.engine.routing.Course;
import dev.letscode.engine.routing.Estimate;
import dev.letscode.engine.routing.Plan;
import dev.letscode.engine.routing.Recovery.Step;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a submission was run, and why.
 *
 * @param tier {@code client} or {@code server}, as it was planned
 * @param backend {@code webassembly}, {@code polyglot}, {@code namespace}, {@code container}, {@code machine} or
 *     {@code joined}
 * @param estimate null if nothing comparable ran on this machine
 * @param fallback backends that would have taken over, in this order
 * @param steps what was done because a backend failed
 * @param confirmed the client tier's rejection, as a CLICS id, about which the server tier was asked; null if there was
 *     none
 * @param ranIn the backend that the result comes from
 */
public record PlanItem(
        String tier,
        String backend,
        String reason,
        @Nullable EstimateItem estimate,
        List<String> fallback,
        List<StepItem> steps,
        @Nullable String confirmed,
        String ranIn) {

    /** Of {@code runs} past ones: CPU time of all tests, and from the request to the verdict. */
    public record EstimateItem(long cpuMillis, long latencyMillis, long runs) {}

    /**
     * What followed on a failure.
     *
     * @param action {@code retry}, {@code fallback} or {@code give-up}
     * @param to the backend that is next; null if there is none
     * @param afterMillis how long was waited
     */
    public record StepItem(String action, @Nullable String to, long afterMillis, String cause) {}

    static PlanItem of(Course course) {
        Plan plan = course.plan();
        return new PlanItem(
                plan.tier().id(),
                plan.backend().id(),
                plan.reason(),
                plan.estimate().map(PlanItem::item).orElse(null),
                plan.fallback().stream().map(Backend::id).toList(),
                course.steps().stream().map(PlanItem::item).toList(),
                course.confirmed().map(Course.Confirmation::verdict).orElse(null),
                course.backend().id());
    }

    private static EstimateItem item(Estimate estimate) {
        return new EstimateItem(Values.millis(estimate.cpu()), Values.millis(estimate.latency()), estimate.runs());
    }

    private static StepItem item(Step step) {
        return switch (step) {
            case Step.Retry(Backend backend, Duration after, String cause) ->
                new StepItem("retry", backend.id(), Values.millis(after), cause);
            case Step.FallBack(Backend _, Backend to, String cause) -> new StepItem("fallback", to.id(), 0, cause);
            case Step.GiveUp(String causes) -> new StepItem("give-up", null, 0, causes);
        };
    }
}
