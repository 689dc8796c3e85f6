package dev.letscode.engine.monitoring;

import dev.letscode.engine.metrics.Execution;
import dev.letscode.engine.service.EventSubscription;
import dev.letscode.engine.service.JudgeService;
import dev.letscode.engine.store.DamagedException;
import dev.letscode.engine.store.MetricStore;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * Measures each judgement that ends, in the order of the events that say so. What ended while nobody measured, because the
 * process was killed or the recorder is behind, is measured when it goes on.
 */
final class ExecutionRecorder implements AutoCloseable {

    static final String NAME = "metrics";
    private static final int MOST_AT_ONCE = 200;
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(16);

    private final MetricStore store;
    private final Consumer<Execution> each;
    private final Consumer<String> remarks;
    private final BlockingQueue<SubmissionEvent> ended = new LinkedBlockingQueue<>(MOST_AT_ONCE);
    private final EventSubscription subscription;
    private final ExecutorService thread;
    private volatile boolean closed;

    /** @param each told of every execution, by a thread of the recorder */
    ExecutionRecorder(JudgeService service, MetricStore store, Consumer<Execution> each, Consumer<String> remarks)
            throws StoreException {
        this.store = store;
        this.each = each;
        this.remarks = remarks;
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofVirtual().name("metrics").factory());
        thread.execute(this::recordAll);
        this.subscription = service.subscribe(
                store.position(NAME),
                Optional.empty(),
                this::take,
                lost -> remarks.accept("executions are not measured any more: " + lost.getMessage()));
    }

    private void take(SubmissionEvent event) {
        if (event.what() instanceof Happening.Completed || event.what() instanceof Happening.Failed) {
            try {
                ended.put(event); // the subscription waits, and reads on from the store
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void recordAll() {
        List<SubmissionEvent> batch = new ArrayList<>();
        try {
            while (true) {
                batch.clear();
                batch.add(ended.take());
                ended.drainTo(batch);
                record(batch);
            }
        } catch (InterruptedException e) {
            // closed; what was not recorded will be by the next one
        }
    }

    /** Notes them, however long that takes: whoever has the next ones waits, and so does nobody who judges. */
    private void record(List<SubmissionEvent> batch) throws InterruptedException {
        Duration pause = SHORTEST_PAUSE;
        boolean isLate = false;
        while (true) {
            try {
                List<Execution> executions = measure(batch);
                store.record(executions, NAME, batch.getLast().position());
                executions.forEach(each);
                if (isLate) {
                    remarks.accept("executions are measured again, and none is missing");
                }
                return;
            } catch (StoreException e) {
                if (closed) {
                    return; // the next one goes on with them
                }
                if (!isLate) {
                    remarks.accept("executions cannot be measured now, and will be later: " + e.getMessage()
                            + ". If the disk is full, make room; none is lost");
                }
                isLate = true;
            }
            Thread.sleep(pause);
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : pause;
        }
    }

    private List<Execution> measure(List<SubmissionEvent> batch) throws StoreException {
        List<Execution> executions = new ArrayList<>();
        for (SubmissionEvent event : batch) {
            try {
                store.measure(event.submission(), event.judgement()).ifPresent(executions::add);
            } catch (DamagedException e) {
                remarks.accept("judgement " + event.judgement() + " of " + event.submission() + " is not measured: "
                        + e.getMessage());
            }
        }
        return executions;
    }

    @Override
    public void close() {
        closed = true;
        subscription.close();
        thread.shutdownNow();
        thread.close();
    }
}
