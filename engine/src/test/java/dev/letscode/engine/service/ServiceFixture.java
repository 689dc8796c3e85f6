package dev.letscode.engine.service;

import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.judge.Calibrations;
import dev.letscode.engine.judge.Planner;
import dev.letscode.engine.judge.ProblemFixture;
import dev.letscode.engine.judge.RoutedJudge;
import dev.letscode.engine.judge.TestBench;
import dev.letscode.engine.queue.PoolSettings;
import dev.letscode.engine.routing.FilePastRuns;
import dev.letscode.engine.routing.ServerLoad;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmittedFile;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.sandbox.files.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A service on a store of its own, with the real sandbox, and a problem: to print the sum of two numbers. */
final class ServiceFixture implements AutoCloseable {

    static final String RIGHT =
            "#include <stdio.h>\nint main(void) { int a, b; scanf(\"%d %d\", &a, &b); printf(\"%d\\n\", a + b); }\n";
    static final String WRONG = "#include <stdio.h>\nint main(void) { puts(\"7\"); }\n";
    static final String BROKEN = "#include <stdlib.h>\nint main(void) { abort(); }\n";
    static final String MISTYPED = "int main(void) { return 0 }\n";
    static final String ENDLESS = "int main(void) { for (;;) {} }\n";

    private static final long PATIENCE_SECONDS = 60;

    final Path folder;
    final List<String> remarks = new ArrayList<>();
    private final ProblemFixture problem =
            new ProblemFixture().test("3 4\n", "7\n").test("1 1\n", "2\n");
    private final ProblemPackage built;
    private Store store;
    private JudgeService service;

    ServiceFixture() {
        this(new PoolSettings(1, 4, 1, Duration.ofMinutes(1)));
    }

    ServiceFixture(PoolSettings pool) {
        problem.time(Duration.ofSeconds(20));
        built = problem.build();
        try {
            folder = Files.createTempDirectory("letscode-service");
            store = Store.embedded(folder.resolve("home"), remarks::add);
            service = start(pool);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private JudgeService start(PoolSettings pool) throws StoreException {
        RoutedJudge judge = new RoutedJudge(
                TestBench.get(),
                new Planner(
                        new Analyser(Path.of("target", "analysis")),
                        new FilePastRuns(folder.resolve("past-runs.tsv")),
                        new Calibrations(folder.resolve("limit-factors")),
                        () -> ServerLoad.IDLE));
        return JudgeService.start(
                store,
                judge,
                name -> Optional.of(built).filter(one -> one.shortName().equals(name)),
                TestBench.get().languages(),
                ServiceSettings.of(folder.resolve("scratch")).withPool(pool),
                InstantSource.system(),
                remarks::add);
    }

    /** As if the process had ended here, and another one had been started. */
    void restart() throws StoreException {
        service.close();
        store.close();
        store = Store.embedded(folder.resolve("home"), remarks::add);
        service = start(new PoolSettings(1, 4, 1, Duration.ofMinutes(1)));
    }

    JudgeService service() {
        return service;
    }

    Store store() {
        return store;
    }

    NewSubmission source(String text) {
        return new NewSubmission(
                "ada",
                built.shortName(),
                "c",
                Optional.empty(),
                List.of(new SubmittedFile("main.c", text.getBytes(StandardCharsets.UTF_8))));
    }

    Submission submit(String text) throws Exception {
        return service.submit(source(text));
    }

    /** Its events up to the first that is as wanted. */
    List<SubmissionEvent> awaitEvents(SubmissionId id, Predicate<SubmissionEvent> last) throws Exception {
        BlockingQueue<SubmissionEvent> told = new LinkedBlockingQueue<>();
        List<SubmissionEvent> events = new ArrayList<>();
        try (var _ = service.subscribe(0, Optional.of(id), told::add, failure -> remarks.add(failure.getMessage()))) {
            while (events.isEmpty() || !last.test(events.getLast())) {
                SubmissionEvent event = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (event == null) {
                    throw new AssertionError("nothing more happens after " + events + "; " + remarks);
                }
                events.add(event);
            }
        }
        return events;
    }

    List<SubmissionEvent> awaitEnd(SubmissionId id) throws Exception {
        return awaitEvents(id, event -> switch (event.what()) {
            case SubmissionEvent.Happening.Completed _,
                    SubmissionEvent.Happening.Failed _,
                    SubmissionEvent.Happening.Cancelled _ -> true;
            default -> false;
        });
    }

    @Override
    public void close() {
        service.close();
        store.close();
        problem.close();
        try {
            FileTree.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
