package dev.letscode.engine.judge;

import dev.letscode.engine.routing.Plan;
import dev.letscode.engine.routing.PlanNote;
import dev.letscode.engine.routing.PlanNotes;
import dev.letscode.engine.routing.Routing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * Subscribes to the judging of one submission and keeps its plan.
 *
 * @param submission its id
 */
public record PlanKeeper(String submission, PlanNotes notes, Clock clock) implements Consumer<JudgeEvent> {

    /** @throws UncheckedIOException if the plan cannot be kept: a submission whose plan nobody can look up is not run */
    @Override
    public void accept(JudgeEvent event) {
        if (event instanceof JudgeEvent.Planned(Routing.Planned(Plan plan))) {
            try {
                notes.add(new PlanNote(submission, clock.instant(), plan.backend(), plan.reason(), plan.fallback()));
            } catch (IOException e) {
                throw new UncheckedIOException("the plan of " + submission + " cannot be kept", e);
            }
        }
    }
}
