package dev.letscode.app.ide.board;

import dev.letscode.app.ide.work.Background;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What a dashboard shows, read anew while somebody looks: the metrics of the moment once a second, the history when
 * something was judged since, when another time is wanted, and every 20 seconds. Used by the owner of the models.
 */
public final class Dashboard {

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration OLD = Duration.ofSeconds(20);

    /** Reads what the store knows. */
    @FunctionalInterface
    interface Reading {
        History read(Range range, Instant now) throws Exception;
    }

    /**
     * What is shown.
     *
     * @param at when the metrics were read
     * @param gauges of that moment; none while the judge is not ready
     * @param problem why the newest could not be read, if it could not
     */
    public record Shown(Instant at, Gauges gauges, History history, Optional<String> problem) {}

    private record Look(Gauges gauges, History history) {}

    private final Background background;
    private final Callable<Map<String, Double>> metrics;
    private final Reading reading;
    private final InstantSource clock;
    private final ObjectProperty<Range> range = new SimpleObjectProperty<>(Range.HOUR);
    private final ReadOnlyObjectWrapper<Shown> shown;
    private boolean watched;
    private boolean looking;

    /**
     * Reads nothing yet.
     *
     * @param metrics the metrics of now by their names; none while the judge is not ready; may wait
     */
    Dashboard(Background background, Callable<Map<String, Double>> metrics, Reading reading, InstantSource clock) {
        this.background = background;
        this.metrics = metrics;
        this.reading = reading;
        this.clock = clock;
        Instant now = clock.instant();
        shown = new ReadOnlyObjectWrapper<>(
                new Shown(now, Gauges.NONE, History.none(range.get(), Instant.EPOCH), Optional.empty()));
        range.addListener((any, before, chosen) -> look());
    }

    public ObjectProperty<Range> range() {
        return range;
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** How often it is to be told to {@link #look}. */
    static Duration pace() {
        return LOOK;
    }

    /** Somebody looks from now on, or nobody does. */
    void watch(boolean now) {
        watched = now;
        look();
    }

    /** Reads what is new, unless it is being read or nobody looks. */
    void look() {
        if (!watched || looking) {
            return;
        }
        looking = true;
        Range wanted = range.get();
        Shown before = shown.get();
        background.run(
                () -> read(wanted, before),
                look -> {
                    looking = false;
                    shown.set(new Shown(clock.instant(), look.gauges(), look.history(), Optional.empty()));
                    if (range.get() != wanted) {
                        look();
                    }
                },
                failure -> {
                    looking = false;
                    shown.set(new Shown(
                            before.at(),
                            before.gauges(),
                            before.history(),
                            Optional.of(String.valueOf(failure.getMessage()))));
                });
    }

    private Look read(Range wanted, Shown before) throws Exception {
        Gauges gauges = new Gauges(metrics.call());
        History history = before.history();
        Instant now = clock.instant();
        boolean isNew = history.range() != wanted
                || gauges.judged() != before.gauges().judged()
                || Duration.between(history.now(), now).compareTo(OLD) >= 0;
        return new Look(gauges, isNew ? reading.read(wanted, now) : history);
    }
}
