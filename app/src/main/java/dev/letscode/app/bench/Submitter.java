package dev.letscode.app.bench;

import dev.letscode.engine.hybrid.BuildAhead;
import dev.letscode.engine.hybrid.EditedSource;
import dev.letscode.engine.hybrid.Editor;
import dev.letscode.engine.hybrid.Hybrid;
import dev.letscode.engine.hybrid.HybridSettings;
import dev.letscode.engine.judge.Planner;
import dev.letscode.engine.judge.RoutedJudge;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.queue.QueueFullException;
import dev.letscode.engine.routing.Wish;
import dev.letscode.engine.service.EventSubscription;
import dev.letscode.engine.service.JudgeService;
import dev.letscode.engine.service.ServiceSettings;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.InvalidSubmissionException;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import dev.letscode.engine.submission.SubmittedFile;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.ProblemPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Somebody with an editor and a service of their own, who writes right solutions. */
final class Submitter implements AutoCloseable {

    private static final String ACCOUNT = "bench";
    private static final long PATIENCE_SECONDS = 120;
    private static final long LOOK_MILLIS = 5;

    private final ProblemPackage problem;
    private final Language language;
    private final Store store;
    private final JudgeService service;
    private final Hybrid hybrid;
    private final BlockingQueue<SubmissionEvent> ended = new LinkedBlockingQueue<>();
    private final EventSubscription subscription;

    Submitter(
            Workbench workbench,
            Planner planner,
            Wish wish,
            ProblemPackage problem,
            Language language,
            HybridSettings settings,
            Path scratch)
            throws StoreException, IOException {
        this.problem = problem;
        this.language = language;
        Files.createDirectories(scratch);
        Path folder = Files.createTempDirectory(scratch, "submitter");
        this.store = Store.embedded(folder.resolve("store"), remark -> {});
        RoutedJudge judge = new RoutedJudge(workbench, planner);
        this.service = new JudgeService(
                store,
                judge,
                name -> Optional.of(problem),
                workbench.languages(),
                ServiceSettings.of(folder.resolve("scratch")).withWish(wish),
                InstantSource.system(),
                remark -> {});
        this.hybrid = new Hybrid(service, workbench.languages(), judge.analyser(), settings, remark -> {});
        this.subscription = service.subscribe(
                0,
                Optional.empty(),
                event -> {
                    if (event.what().isLast()) {
                        ended.add(event);
                    }
                },
                lost -> {});
    }

    private String file() {
        return "Main" + language.extensions().getLast();
    }

    /** Opens a source in an editor, which is to be closed. */
    Editor show(String text) {
        Editor editor = hybrid.editor(ACCOUNT);
        editor.shows(new EditedSource(problem.shortName(), language.id(), file(), text));
        return editor;
    }

    /** Waits until a source was built ahead. */
    void awaitBuilt() throws IOException, InterruptedException {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (hybrid.built(BuildAhead.BUILT) == 0) {
            if (System.nanoTime() > patience) {
                throw new IOException("the benchmark's own source in " + language.name() + " is not built ahead");
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** From submitting to hearing of the verdict. */
    long nanosToVerdict(String text) throws StoreException, IOException, InterruptedException {
        long start = System.nanoTime();
        try {
            service.submit(new NewSubmission(
                    ACCOUNT,
                    problem.shortName(),
                    language.id(),
                    Optional.empty(),
                    List.of(new SubmittedFile(file(), text.getBytes(StandardCharsets.UTF_8)))));
        } catch (InvalidSubmissionException | QueueFullException e) {
            throw new IOException("the benchmark's own submission is refused: " + e.getMessage(), e);
        }
        SubmissionEvent event = ended.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        long nanos = System.nanoTime() - start;
        boolean isRight = event != null
                && event.what() instanceof Happening.Completed completed
                && completed.verdict() == Verdict.ACCEPTED;
        if (!isRight) {
            throw new IOException("the benchmark's own submission in " + language.name() + " is not accepted, but "
                    + (event == null ? "gets no verdict" : event.what()));
        }
        return nanos;
    }

    @Override
    public void close() {
        hybrid.close();
        subscription.close();
        service.close();
        store.close();
    }
}
