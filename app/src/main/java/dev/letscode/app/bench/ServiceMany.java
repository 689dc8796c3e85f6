package dev.letscode.app.bench;

import dev.letscode.app.bench.ServiceReport.Many;
import dev.letscode.engine.judge.RoutedJudge;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.queue.PoolSettings;
import dev.letscode.engine.queue.QueueFullException;
import dev.letscode.engine.service.EventSubscription;
import dev.letscode.engine.service.JudgeService;
import dev.letscode.engine.service.ProblemCatalog;
import dev.letscode.engine.service.ServiceSettings;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.InvalidSubmissionException;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import dev.letscode.engine.submission.SubmittedFile;
import dev.letscode.problems.ProblemPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Sends many submissions through a service. Their problem is there when they are submitted and gone when a worker has
 * them, so that all is done but judging, which would take most of an hour.
 */
final class ServiceMany {

    private static final int FEW = 10_000;
    private static final int MANY = 100_000;
    private static final int AT_ONCE = 500;
    private static final int ACCOUNTS = 200;
    /** More than there are cores: all that they do is wait for the disk. */
    private static final PoolSettings POOL = new PoolSettings(64, 64, 1, Duration.ofMinutes(1));

    /** Bound while submitting. */
    private static final ScopedValue<ProblemPackage> PROBLEM = ScopedValue.newInstance();

    private ServiceMany() {}

    static Many measure(Workbench workbench, RoutedJudge judge, Path folder)
            throws StoreException, IOException, InterruptedException {
        BenchPackage made = BenchPackage.in(folder.resolve("problem"));
        made.addSums(1);
        ProblemPackage problem = made.read();
        ProblemCatalog catalog = name -> PROBLEM.isBound() ? Optional.of(PROBLEM.get()) : Optional.empty();
        Semaphore room = new Semaphore(AT_ONCE);
        AtomicReference<Optional<Exception>> failure = new AtomicReference<>(Optional.empty());
        try (Store store = Store.embedded(folder.resolve("store"), remark -> {});
                JudgeService service = new JudgeService(
                        store,
                        judge,
                        catalog,
                        workbench.languages(),
                        ServiceSettings.of(folder.resolve("scratch")).withPool(POOL),
                        InstantSource.system(),
                        remark -> {});
                EventSubscription _ = service.subscribe(
                        0,
                        Optional.empty(),
                        event -> {
                            if (event.what() instanceof Happening.Failed) {
                                room.release();
                            }
                        },
                        lost -> failure.set(Optional.of(lost)));
                ExecutorService submitters = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            long few = 0;
            for (int n = 0; n < MANY; n++) {
                room.acquire();
                NewSubmission submission = submission(problem, n);
                submitters.execute(
                        () -> ScopedValue.where(PROBLEM, problem).run(() -> submit(service, submission, failure)));
                if (n == FEW - 1) {
                    few = heapBytes(room);
                }
            }
            long many = heapBytes(room);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (failure.get().isPresent()) {
                throw new IOException(
                        "the benchmark's own submission: " + failure.get().get().getMessage());
            }
            return new Many(FEW, MANY, MANY / seconds, few, many);
        }
    }

    private static NewSubmission submission(ProblemPackage problem, int number) {
        String text = BenchPackage.SUM + "// " + number + "\n";
        return new NewSubmission(
                "account" + number % ACCOUNTS,
                problem.shortName(),
                "cpp20",
                Optional.empty(),
                List.of(new SubmittedFile("main.cpp", text.getBytes(StandardCharsets.UTF_8))));
    }

    private static void submit(
            JudgeService service, NewSubmission submission, AtomicReference<Optional<Exception>> failure) {
        try {
            var _ = service.submit(submission);
        } catch (InvalidSubmissionException | QueueFullException | StoreException e) {
            failure.set(Optional.of(e));
        }
    }

    /** In use once all submissions have ended. */
    private static long heapBytes(Semaphore room) throws InterruptedException {
        room.acquire(AT_ONCE);
        try {
            System.gc();
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            return runtime.totalMemory() - runtime.freeMemory();
        } finally {
            room.release(AT_ONCE);
        }
    }
}
