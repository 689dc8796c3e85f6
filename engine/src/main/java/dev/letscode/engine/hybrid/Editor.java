package dev.letscode.engine.hybrid;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What the work ahead is told of one editor. Every method may be called by any thread, among them the one that draws a
 * window: it notes what it is told and returns at once; whatever takes time is done by other threads, of which nobody is
 * told. Nothing that happens there is an error for the editor.
 *
 * <p>A window calls {@link #shows} when a source is opened and after every change, {@link #tested} and {@link #submitted}
 * when a button is pressed, and {@link #close} when the source is closed.
 */
public final class Editor implements AutoCloseable {

    /** How long after a change it is looked whether the source is about to be submitted. */
    private static final List<Duration> LOOKS = List.of(
            Duration.ofMillis(300),
            Duration.ofMillis(600),
            Duration.ofMillis(900),
            Duration.ofMillis(1_300),
            Duration.ofMillis(1_800),
            Duration.ofMillis(2_500),
            Duration.ofMillis(3_000),
            Duration.ofMillis(3_600),
            Duration.ofMillis(4_300),
            Duration.ofMillis(5_200),
            Duration.ofSeconds(7),
            Duration.ofSeconds(10),
            Duration.ofSeconds(20));

    private final Hybrid hybrid;
    private final String account;
    private final LongSupplier nanos;
    private final AtomicReference<@Nullable Change> unseen = new AtomicReference<>();
    private final AtomicReference<@Nullable Future<?>> building = new AtomicReference<>();
    private volatile boolean closed;

    // of the thread that thinks
    private @Nullable EditedSource source;
    private long version;
    private TypingPattern pattern = TypingPattern.opened(0);
    private @Nullable ScheduledFuture<?> next;
    private boolean isIncomplete;
    private @Nullable BuildAhead outcome;
    private boolean isWarm;
    private long warmedAt;

    private record Change(EditedSource source, long at) {}

    Editor(Hybrid hybrid, String account, LongSupplier nanos) {
        this.hybrid = hybrid;
        this.account = account;
        this.nanos = nanos;
    }

    void opened() {
        hybrid.execute(() -> {
            var _ = hybrid.warm(account, Optional.empty(), Optional.empty());
        });
    }

    /** Says what the editor shows from now on; what was being built of what it showed before is not any more. */
    public void shows(EditedSource now) {
        Change before = unseen.getAndSet(new Change(now, nanos.getAsLong()));
        stopBuilding();
        if (before == null) {
            hybrid.execute(this::see);
        }
    }

    /** Says that what it shows is being run on some input. */
    public void tested() {
        wanted();
    }

    /** Says that what it shows has been submitted. */
    public void submitted() {
        wanted();
    }

    /** What is being built is now somebody's who waits for it, whatever is typed meanwhile. */
    private void wanted() {
        building.set(null);
        hybrid.execute(this::tried);
    }

    private void stopBuilding() {
        Future<?> build = building.getAndSet(null);
        if (build != null) {
            build.cancel(true);
        }
    }

    private void see() {
        Change change = unseen.getAndSet(null);
        if (change == null || closed) {
            return;
        }
        EditedSource before = source;
        if (change.source().equals(before)) {
            lookLater(0); // what was being built of it is not any more
            return;
        }
        boolean isSameFile = before != null && change.source().isSameFileAs(before);
        pattern = before == null || !isSameFile
                ? TypingPattern.opened(change.at())
                : pattern.changed(change.source().changedSince(before), change.at());
        source = change.source();
        version++;
        isIncomplete = false;
        if (outcome == BuildAhead.BUILT) {
            hybrid.tally().evict();
        }
        outcome = null;
        isWarm &= isSameFile;
        warm(change.source());
        lookLater(0);
    }

    private void warm(EditedSource now) {
        long at = nanos.getAsLong();
        if (!isWarm || at - warmedAt > hybrid.settings().keepWarm().toNanos()) {
            isWarm = hybrid.warm(account, Optional.of(now.problem()), Optional.of(now.language()));
            warmedAt = at;
        }
    }

    private void lookLater(int number) {
        if (next != null) {
            next.cancel(false);
        }
        if (number < LOOKS.size()) {
            long at = pattern.changedAt() + LOOKS.get(number).toNanos();
            next = hybrid.schedule(() -> look(number), at - nanos.getAsLong());
        }
    }

    private void look(int number) {
        EditedSource now = source;
        if (now == null || isSettled() || unseen.get() != null) {
            return;
        }
        if (building.get() == null
                && SubmitForecast.confidence(pattern, nanos.getAsLong())
                        > hybrid.settings().buildAbove()) {
            isIncomplete = !hybrid.parses(now);
            if (!isIncomplete) {
                build(now);
            }
        }
        lookLater(number + 1);
    }

    private boolean isSettled() {
        return closed || isIncomplete || (outcome != null && outcome.isFinal());
    }

    private void build(EditedSource now) {
        long built = version;
        building.set(hybrid.build(account, now, ended -> {
            if (built == version) {
                building.set(null);
                outcome = ended;
            }
        }));
        // Whoever changes it looks at what is being built after having said so: one of the two sees the other.
        if (unseen.get() != null || closed) {
            stopBuilding();
        }
    }

    private void tried() {
        EditedSource now = source;
        if (now == null) {
            return;
        }
        if (pattern.tried() == 0 || pattern.sinceTried() > 0) {
            if (outcome != null && outcome.isThere()) {
                hybrid.tally().hit();
            } else {
                hybrid.tally().miss();
            }
        }
        // From now on it is in the cache in any case
        outcome = BuildAhead.KNOWN;
        pattern = pattern.triedOut();
        hybrid.learn(account, new Action(now.language(), now.problem(), Optional.of(now.language())));
    }

    /** Ends what is being built of it. Closing twice does no harm. */
    @Override
    public void close() {
        closed = true;
        stopBuilding();
        hybrid.forget(this);
    }
}
