package dev.letscode.app.ide.doctor;

import dev.letscode.app.ide.work.Background;
import dev.letscode.app.workshop.Examination;
import dev.letscode.engine.isolation.Demand;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Examines this machine in the background and tells what came of it. Used by the owner of the models. */
public final class Checkup {

    /** How far it is. */
    public sealed interface Phase {

        /** Nobody has asked yet. */
        record Idle() implements Phase {}

        /**
         * Something is being tried.
         *
         * @param step absent before the first one
         */
        record Running(Optional<Examination.Step> step) implements Phase {}

        record Done(Diagnosis diagnosis, Instant at) implements Phase {}

        /** It could not be found out; {@code reason} says why. */
        record Failed(String reason) implements Phase {}
    }

    /** Tries everything. */
    @FunctionalInterface
    public interface Trial {
        Examination run(Consumer<? super Examination.Step> progress) throws Exception;
    }

    private final Background background;
    private final Trial trial;
    private final Demand demand;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(new Phase.Idle());
    private Phase before = new Phase.Idle();
    private @Nullable Future<?> running;
    private int tries;

    /** @param demand that is made on sandboxes here */
    public Checkup(Background background, Trial trial, Demand demand, InstantSource clock) {
        this.background = background;
        this.trial = trial;
        this.demand = demand;
        this.clock = clock;
    }

    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** Begins, unless it goes on already. */
    public void begin() {
        if (running != null) {
            return;
        }
        before = phase.get();
        int number = ++tries;
        phase.set(new Phase.Running(Optional.empty()));
        running = background.start(
                () -> trial.run(step -> background.tell(() -> {
                    if (running != null && number == tries) {
                        phase.set(new Phase.Running(Optional.of(step)));
                    }
                })),
                found -> end(number, new Phase.Done(Diagnosis.of(found, demand), clock.instant())),
                failure -> end(number, new Phase.Failed(String.valueOf(failure.getMessage()))));
    }

    /** Ends it; what was known before is shown again. */
    public void stop() {
        if (running != null) {
            running.cancel(true);
            end(tries, before);
        }
    }

    private void end(int number, Phase now) {
        if (running != null && number == tries) {
            running = null;
            phase.set(now);
        }
    }
}
