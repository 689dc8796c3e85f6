package dev.letscode.app.bench;

import dev.letscode.engine.judge.JudgingOptions;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.RoutedJudge;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.queue.QueueFullException;
import dev.letscode.engine.routing.Wish;
import dev.letscode.engine.service.EventSubscription;
import dev.letscode.engine.service.JudgeService;
import dev.letscode.engine.service.ServiceSettings;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.InvalidSubmissionException;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import dev.letscode.engine.submission.SubmittedFile;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.ProblemPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What a service adds to the time from a submission to its verdict, on the embedded store. */
final class ServiceOverhead {

    private static final int MOST_PAIRS = 300;
    private static final int WARM_UP = 1_000;
    private static final long PATIENCE_SECONDS = 60;

    private final RoutedJudge judge;
    private final LanguageCatalog languages;
    private final Path folder;
    private final ProblemPackage problem;
    private final Language language;
    private final JudgingRequest request;

    ServiceOverhead(Workbench workbench, RoutedJudge judge, Path folder) throws IOException {
        this.judge = judge;
        this.languages = workbench.languages();
        this.folder = folder;
        BenchPackage made = BenchPackage.in(folder.resolve("sums"));
        made.addSums(1);
        this.problem = made.read();
        this.language = languages.byId("cpp20").orElseThrow(() -> new IOException("there is no C++ to measure with"));
        this.request = new JudgingRequest(
                problem,
                SourceSet.of(made.write("submitted/main.cpp", BenchPackage.SUM)),
                language,
                JudgingOptions.DEFAULT);
    }

    private JudgingResult alone() throws IOException, InterruptedException {
        JudgingResult result = judge.judge(request, Wish.AUTO, event -> {});
        if (result.verdict() != Verdict.ACCEPTED) {
            throw new IOException("the benchmark's own submission is not accepted: " + result.reason());
        }
        return result;
    }

    ServiceReport.Overhead measure(int rounds) throws StoreException, IOException, InterruptedException {
        int pairs = Math.min(rounds, MOST_PAIRS);
        long[] alone = new long[pairs];
        long[] service = new long[pairs];
        long[] difference = new long[pairs];
        BlockingQueue<SubmissionEvent> ended = new LinkedBlockingQueue<>();
        try (Store store = Store.embedded(folder.resolve("store"), remark -> {});
                JudgeService judging = new JudgeService(
                        store,
                        judge,
                        name -> Optional.of(problem),
                        languages,
                        ServiceSettings.of(folder.resolve("scratch")),
                        InstantSource.system(),
                        remark -> {});
                EventSubscription _ = judging.subscribe(
                        0,
                        Optional.empty(),
                        event -> {
                            if (event.what() instanceof Happening.Completed) {
                                ended.add(event);
                            }
                        },
                        lost -> {})) {
            for (int i = -WARM_UP; i < pairs; i++) {
                boolean isFirst = i % 2 == 0;
                long one = isFirst ? time(this::alone) : time(() -> submit(judging, ended));
                long other = isFirst ? time(() -> submit(judging, ended)) : time(this::alone);
                if (i >= 0) {
                    alone[i] = isFirst ? one : other;
                    service[i] = isFirst ? other : one;
                    difference[i] = service[i] - alone[i];
                }
            }
        }
        return new ServiceReport.Overhead(Spread.of(alone), Spread.of(service), Spread.of(difference));
    }

    private interface Action {
        Object run() throws StoreException, IOException, InterruptedException;
    }

    private static long time(Action action) throws StoreException, IOException, InterruptedException {
        long start = System.nanoTime();
        var _ = action.run();
        return System.nanoTime() - start;
    }

    private SubmissionEvent submit(JudgeService judging, BlockingQueue<SubmissionEvent> ended)
            throws StoreException, IOException, InterruptedException {
        try {
            Submission submission = judging.submit(new NewSubmission(
                    "bench",
                    problem.shortName(),
                    language.id(),
                    Optional.empty(),
                    List.of(new SubmittedFile("main.cpp", BenchPackage.SUM.getBytes(StandardCharsets.UTF_8)))));
            SubmissionEvent event = ended.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (event == null || !event.submission().equals(submission.id())) {
                throw new IOException("the benchmark's own submission got no verdict, but " + event);
            }
            return event;
        } catch (InvalidSubmissionException | QueueFullException e) {
            throw new IOException("the benchmark's own submission is refused: " + e.getMessage(), e);
        }
    }
}
