package dev.letscode.app.ide.stress;

import dev.letscode.engine.stress.Counterexample;
import dev.letscode.engine.stress.StressEvent;
import dev.letscode.engine.stress.StressResult;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What is known of a problem's stress test while it goes on, and what came of it. A model: used by one thread. */
public final class StressTrial {

    /** How far it is. */
    public sealed interface Phase {

        /** Nothing was asked for yet. */
        record Idle() implements Phase {}

        /** Its programs are built. */
        record Preparing() implements Phase {}

        /** One input comes after the other. */
        record Looking() implements Phase {}

        /** One was found, and is made smaller. */
        record Shrinking() implements Phase {}

        /** Somebody stopped it; what was found until then is kept. */
        record Stopped() implements Phase {}

        record Ended(StressResult result) implements Phase {}

        /** It could not be begun. */
        record Failed(String message) implements Phase {}

        /** Whether something is going on. */
        default boolean isBusy() {
            return switch (this) {
                case Preparing _, Looking _, Shrinking _ -> true;
                case Idle _, Stopped _, Ended _, Failed _ -> false;
            };
        }
    }

    /**
     * What was counted so far.
     *
     * @param rounds in which the source was judged
     * @param seed of the last one
     * @param perSecond rounds
     * @param slowest CPU time of an accepted round
     * @param tries smaller inputs that were tried
     */
    public record Counts(int rounds, long seed, double perSecond, Duration slowest, int tries) {

        static final Counts NONE = new Counts(0, 0, 0, Duration.ZERO, 0);
    }

    private final LongSupplier nanos;
    private final ObjectProperty<Phase> phase = new SimpleObjectProperty<>(new Phase.Idle());
    private final ObjectProperty<Counts> counts = new SimpleObjectProperty<>(Counts.NONE);
    private final ObjectProperty<Optional<Counterexample>> generated = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Counterexample>> smallest = new SimpleObjectProperty<>(Optional.empty());
    private boolean checked = true;
    private long began;

    public StressTrial() {
        this(System::nanoTime);
    }

    StressTrial(LongSupplier nanos) {
        this.nanos = nanos;
    }

    public ReadOnlyObjectProperty<Phase> phase() {
        return phase;
    }

    public ReadOnlyObjectProperty<Counts> counts() {
        return counts;
    }

    /** The input on which the source failed, as the generator printed it. */
    public ReadOnlyObjectProperty<Optional<Counterexample>> generated() {
        return generated;
    }

    /** The smallest input so far on which it fails. */
    public ReadOnlyObjectProperty<Optional<Counterexample>> smallest() {
        return smallest;
    }

    /** Whether the package says which inputs are valid. */
    public boolean isChecked() {
        return checked;
    }

    public boolean isBusy() {
        return phase.get().isBusy();
    }

    /** A new one is asked for. */
    public void begin() {
        counts.set(Counts.NONE);
        generated.set(Optional.empty());
        smallest.set(Optional.empty());
        checked = true;
        phase.set(new Phase.Preparing());
    }

    /** Some of what is told of it, in its order. */
    public void heard(List<StressEvent> events) {
        if (!isBusy()) {
            return;
        }
        Counts now = counts.get();
        Phase next = phase.get();
        Optional<Counterexample> found = generated.get();
        Optional<Counterexample> small = smallest.get();
        for (StressEvent event : events) {
            switch (event) {
                case StressEvent.Ready(var _, boolean withValidators) -> {
                    checked = withValidators;
                    began = nanos.getAsLong();
                    next = new Phase.Looking();
                }
                case StressEvent.Agreed(int rounds, long seed, long _, Duration slowest) ->
                    now = new Counts(rounds, seed, perSecond(rounds), slowest, 0);
                case StressEvent.Found(int rounds, Counterexample one) -> {
                    now = new Counts(rounds, one.seed(), perSecond(rounds), now.slowest(), 0);
                    found = Optional.of(one);
                    small = found;
                    next = new Phase.Shrinking();
                }
                case StressEvent.Smaller(int tries, Counterexample one) -> {
                    now = new Counts(now.rounds(), now.seed(), now.perSecond(), now.slowest(), tries);
                    small = Optional.of(one);
                }
            }
        }
        counts.set(now);
        generated.set(found);
        smallest.set(small);
        phase.set(next);
    }

    private double perSecond(int rounds) {
        return rounds * 1e9 / Math.max(1, nanos.getAsLong() - began);
    }

    /** It has come to its end. */
    public void ended(StressResult result) {
        if (result instanceof StressResult.Differs(int _, var found, var shrunk, int tries, boolean withValidators)) {
            Counts now = counts.get();
            counts.set(new Counts(now.rounds(), now.seed(), now.perSecond(), now.slowest(), tries));
            generated.set(Optional.of(found));
            smallest.set(Optional.of(shrunk));
            checked = withValidators;
        }
        phase.set(new Phase.Ended(result));
    }

    public void stopped() {
        if (isBusy()) {
            phase.set(new Phase.Stopped());
        }
    }

    public void failed(String message) {
        phase.set(new Phase.Failed(message));
    }
}
