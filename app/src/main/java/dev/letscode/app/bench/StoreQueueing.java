package dev.letscode.app.bench;

import dev.letscode.app.bench.ServiceReport.Queueing;
import dev.letscode.engine.queue.Lease;
import dev.letscode.engine.queue.Priority;
import dev.letscode.engine.queue.QueueSettings;
import dev.letscode.engine.queue.Ticket;
import dev.letscode.engine.queue.WorkQueue;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionIds;
import dev.letscode.engine.submission.SubmittedFile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/** Stores submissions and has workers take them, as a service does. */
final class StoreQueueing {

    private static final int ACCOUNTS = 1_000;

    private static final int SUBMITTERS = 250;
    private static final int TAKERS = 4;
    private static final int QUEUED = 20_000;

    private final Store store;
    private final SubmissionIds ids = new SubmissionIds(InstantSource.system(), new Random(), Optional.empty());
    private final AtomicLong positions = new AtomicLong();
    private final AtomicLong numbers = new AtomicLong();

    StoreQueueing(Store store) {
        this.store = store;
    }

    private static String account(long number) {
        return "account" + number % ACCOUNTS;
    }

    /** Stores a submission, with the event that says that it waits. */
    private SubmissionId add(long number) throws StoreException {
        SubmissionId id = ids.next();
        String text = BenchPackage.SUM + "// " + number + "\n";
        store.add(
                id,
                new NewSubmission(
                        account(number),
                        "problem",
                        "cpp20",
                        Optional.empty(),
                        List.of(new SubmittedFile("main.cpp", text.getBytes(StandardCharsets.UTF_8)))),
                Instant.now());
        var _ = store.keep(event(id, new Happening.Queued()));
        return id;
    }

    private SubmissionEvent event(SubmissionId id, Happening what) {
        return new SubmissionEvent(positions.incrementAndGet(), id, 1, Instant.now(), what);
    }

    /** What a service does from a submission to a worker that has it, which notes that. */
    Queueing measure() throws StoreException, InterruptedException {
        // as long as it takes until the compiler of the JVM is done with what it does
        measure(QUEUED);
        double seconds = measure(QUEUED);
        return new Queueing(QUEUED, SUBMITTERS, QUEUED / seconds);
    }

    private double measure(int count) throws StoreException, InterruptedException {
        WorkQueue queue = new WorkQueue(QueueSettings.DEFAULT);
        Semaphore left = new Semaphore(count);
        CompletableFuture<Void> failed = new CompletableFuture<>();
        long start = System.nanoTime();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < TAKERS; i++) {
                String name = "worker-" + i;
                workers.execute(() -> {
                    try {
                        while (left.tryAcquire()) {
                            take(queue, name);
                        }
                    } catch (StoreException | InterruptedException e) {
                        failed.completeExceptionally(e);
                    }
                });
            }
            each(count, number -> queue.put(new Ticket(add(number).text(), account(number), Priority.SUBMISSION)));
        }
        rethrow(failed);
        // what was to be written soon is on the disk when what comes after it is
        store.add(ids.next(), new NewSubmission("last", "last", "cpp20", Optional.empty(), List.of()), Instant.now());
        return (System.nanoTime() - start) / 1e9;
    }

    private void take(WorkQueue queue, String name) throws StoreException, InterruptedException {
        Lease lease = queue.take(name);
        SubmissionId id = new SubmissionId(lease.ticket().id());
        if (store.find(id).isEmpty()) {
            throw new StoreException(id + " is not in the store");
        }
        store.start(id, 1, name, Instant.now());
        queue.complete(lease);
    }

    private interface Step {
        void take(long number) throws StoreException;
    }

    private void each(int count, Step step) throws StoreException, InterruptedException {
        CompletableFuture<Void> failed = new CompletableFuture<>();
        Semaphore left = new Semaphore(count);
        try (ExecutorService submitters = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < SUBMITTERS; i++) {
                submitters.execute(() -> {
                    try {
                        while (left.tryAcquire()) {
                            step.take(numbers.getAndIncrement());
                        }
                    } catch (StoreException e) {
                        failed.completeExceptionally(e);
                    }
                });
            }
        }
        rethrow(failed);
    }

    private static void rethrow(CompletableFuture<Void> failed) throws StoreException, InterruptedException {
        failed.complete(null);
        try {
            failed.get();
        } catch (ExecutionException e) {
            throw new StoreException("the store cannot be filled: " + e.getCause(), e);
        }
    }
}
