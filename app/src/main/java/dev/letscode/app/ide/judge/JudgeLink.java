package dev.letscode.app.ide.judge;

import dev.letscode.app.ide.console.ConsoleSession;
import dev.letscode.app.ide.console.LiveInput;
import dev.letscode.app.ide.results.Report;
import dev.letscode.app.ide.work.Background;
import dev.letscode.app.ide.work.Mailbox;
import dev.letscode.app.workshop.OpenService;
import dev.letscode.engine.judge.CustomTestResult;
import dev.letscode.engine.judge.JudgeEvent;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.TestResult;
import dev.letscode.engine.judge.TestStreams;
import dev.letscode.engine.queue.QueueFullException;
import dev.letscode.engine.service.Beside;
import dev.letscode.engine.service.EventSubscription;
import dev.letscode.engine.service.JudgeService;
import dev.letscode.engine.service.PendingTest;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.stress.StressChoices;
import dev.letscode.engine.stress.StressEvent;
import dev.letscode.engine.stress.StressPart;
import dev.letscode.engine.stress.StressResult;
import dev.letscode.engine.stress.StressSetup;
import dev.letscode.engine.submission.FieldError;
import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.InvalidSubmissionException;
import dev.letscode.engine.submission.Judgement;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TestCase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The judge behind the window, which is started while the window is shown already. What is asked for before it is ready
 * waits for it. Called by the owner of the models, which is also told what happens.
 */
public final class JudgeLink {

    /** How long somebody may think about what to type. */
    private static final Duration THINKING = Duration.ofHours(2);

    private final Background background;
    private final CompletableFuture<OpenService> service;
    private final Store store;

    /**
     * Makes one.
     *
     * @param service closed by whoever started it
     * @param store that it judges for; closed by whoever opened it
     */
    public JudgeLink(Background background, CompletableFuture<OpenService> service, Store store) {
        this.background = background;
        this.service = service;
        this.store = store;
    }

    /** The judge, once it is ready. */
    public CompletableFuture<OpenService> ready() {
        return service;
    }

    /** Judges a source on some of its problem's tests, and then on tests of its author's own; nothing is kept. */
    public Errand rehearse(NewSubmission source, Predicate<? super TestCase> tests, List<OwnRun> own, Report report) {
        Errand errand = new Errand(background, report);
        Mailbox<JudgeEvent> events = errand.mailbox(all -> Feed.judging(all, report));
        report.begin();
        errand.begin(() -> {
            JudgeService judge = judge();
            PendingTest<JudgingResult> pending = judge.rehearse(source, tests, events);
            errand.cancelBy(pending::cancel);
            JudgingResult result = await(pending.result());
            if (!result.tests().isEmpty()) {
                for (OwnRun run : own) {
                    errand.requireWanted();
                    TestStreams streams = run.streams();
                    PendingTest<CustomTestResult> one = judge.test(source, streams, event -> {});
                    errand.cancelBy(one::cancel);
                    TestResult ended = run.result(await(one.result()));
                    errand.tell(() -> report.finished(List.of(ended)));
                }
            }
            errand.tell(() -> Feed.ended(result, report));
        });
        return errand;
    }

    /** Runs a source on tests of its author's own alone. */
    public Errand runOwn(NewSubmission source, List<OwnRun> own, Report report) {
        Errand errand = new Errand(background, report);
        report.begin();
        errand.begin(() -> {
            JudgeService judge = judge();
            errand.tell(() -> report.judging(own.size()));
            for (OwnRun run : own) {
                errand.requireWanted();
                PendingTest<CustomTestResult> one = judge.test(source, run.streams(), event -> {});
                errand.cancelBy(one::cancel);
                CustomTestResult ended = await(one.result());
                Optional<TestResult> test =
                        ended.usage().isPresent() ? Optional.of(run.result(ended)) : Optional.empty();
                errand.tell(() -> Feed.own(test, ended, report));
                if (test.isEmpty()) {
                    return;
                }
            }
            errand.tell(() -> Feed.ownEnded(report));
        });
        return errand;
    }

    /** Submits a source, which is kept with what comes of it. */
    public Errand submit(NewSubmission source, Report report) {
        Errand errand = new Errand(background, report);
        report.begin();
        errand.begin(() -> {
            JudgeService judge = judge();
            Submission submission = judge.submit(source);
            CompletableFuture<Happening> last = new CompletableFuture<>();
            Mailbox<SubmissionEvent> events = errand.mailbox(all -> Feed.submission(all, report));
            errand.cancelBy(() -> judge.cancel(submission.id()));
            try (EventSubscription _ = judge.subscribe(
                    0,
                    Optional.of(submission.id()),
                    event -> {
                        events.accept(event);
                        if (event.what().isLast()) {
                            last.complete(event.what());
                        }
                    },
                    last::completeExceptionally)) {
                Happening what = await(last);
                Judgement judgement = judge.judgements(submission.id()).getLast();
                errand.tell(() -> Feed.ended(what, judgement, report));
            }
        });
        return errand;
    }

    /** How something ended that was asked for; told by the owner of the models. */
    public interface Ending<T> {

        void ended(T result);

        /** It was stopped, and nothing of it runs any more. */
        void stopped();

        void failed(String message);
    }

    /**
     * Runs a source while somebody types what it reads, for as long as that takes.
     *
     * @param session told what it prints
     * @return what stops it
     */
    public Runnable converse(
            NewSubmission source, LiveInput input, ConsoleSession session, Ending<CustomTestResult> ending) {
        Mailbox<ConsoleSession.Said> said = new Mailbox<>(background, session::heard);
        TestStreams streams = new TestStreams(
                input::open,
                new Conversation(ConsoleSession.Speaker.PROGRAM, said),
                new Conversation(ConsoleSession.Speaker.ERROR, said),
                THINKING);
        return beside(
                () -> judge().converse(
                                source,
                                streams,
                                event -> background.tell(() -> {
                                    if (event instanceof JudgeEvent.LimitsKnown) {
                                        session.running();
                                    } else if (event instanceof JudgeEvent.Recovering
                                            || event instanceof JudgeEvent.Confirming) {
                                        session.startOver();
                                    }
                                })),
                said,
                ending);
    }

    /** Tells what a problem's package has for stress tests. */
    public void stressChoices(
            ProblemPackage problem, Consumer<? super StressChoices> done, Consumer<? super Exception> failed) {
        background.latest("stress choices", () -> judge().stressChoices(problem), done, failed);
    }

    /** Reads a generator or a reference of somebody's own. */
    public void stressPart(Path file, Consumer<? super StressPart> done, Consumer<? super Exception> failed) {
        background.run(() -> judge().stressPart(file), done, failed);
    }

    /**
     * Judges a source on generated inputs until it fails on one.
     *
     * @param heard told what happens, much of it together
     * @return what stops it
     */
    public Runnable stress(
            NewSubmission source,
            StressSetup setup,
            Consumer<? super List<StressEvent>> heard,
            Ending<StressResult> ending) {
        Mailbox<StressEvent> events = new Mailbox<>(background, heard);
        return beside(() -> judge().stress(source, setup, events), events, ending);
    }

    /**
     * Begins what goes on beside the queue, and tells how it ended.
     *
     * @param events what is told before that
     * @return what stops it
     */
    private <R> Runnable beside(Background.Job<Beside<R>> beginning, Mailbox<?> events, Ending<R> ending) {
        CompletableFuture<Beside<R>> pending = new CompletableFuture<>();
        Future<?> begun = background.start(
                () -> {
                    try {
                        pending.complete(beginning.run());
                        R result = await(pending.join().result());
                        events.then(() -> ending.ended(result));
                    } catch (InterruptedException e) {
                        events.then(ending::stopped);
                    }
                    return true;
                },
                done -> {},
                failure -> events.then(() -> ending.failed(words(failure))));
        return () -> {
            if (pending.isDone()) {
                pending.join().cancel();
            } else {
                begun.cancel(true);
                ending.stopped();
            }
        };
    }

    /** Tells the newest submissions. */
    public void history(
            HistoryQuery query, Consumer<? super List<Submission>> done, Consumer<? super Exception> failed) {
        background.latest("history", () -> store.history(query), done, failed);
    }

    /** Tells the source of a submission. */
    public void source(
            Submission submission, Consumer<? super NewSubmission> done, Consumer<? super Exception> failed) {
        background.run(
                () -> store.submitted(submission.id())
                        .orElseThrow(
                                () -> new Refusal("submission " + submission.id() + " is not in the store any more")),
                done,
                failed);
    }

    /** Tells all judgements of a submission, the first one first. */
    public void judgements(
            Submission submission, Consumer<? super List<Judgement>> done, Consumer<? super Exception> failed) {
        background.latest("judgements", () -> store.judgements(submission.id()), done, failed);
    }

    /**
     * Has a submission judged again.
     *
     * @param changed told when it waits, and when it has been judged
     */
    public void rejudge(Submission submission, Runnable changed, Consumer<? super Exception> failed) {
        background.run(
                () -> {
                    JudgeService judge = judge();
                    Submission again = judge.rejudge(submission.id())
                            .orElseThrow(() -> new Refusal("submission " + submission.id()
                                    + " is being judged; it can be judged again once it has been"));
                    background.tell(changed);
                    CompletableFuture<Boolean> ended = new CompletableFuture<>();
                    try (EventSubscription _ = judge.subscribe(
                            0,
                            Optional.of(again.id()),
                            event -> {
                                if (event.judgement() == again.judgement()
                                        && event.what().isLast()) {
                                    ended.complete(true);
                                }
                            },
                            ended::completeExceptionally)) {
                        return await(ended);
                    }
                },
                done -> changed.run(),
                failure -> failed.accept(new Refusal(words(failure))));
    }

    /** Tells for each problem that was submitted to whether it was accepted, as far back as is usual. */
    public void progress(Consumer<? super Map<String, Boolean>> done) {
        background.run(
                () -> {
                    Map<String, Boolean> solved = new HashMap<>();
                    for (Submission one : store.history(HistoryQuery.ALL.withMost(HistoryQuery.MOST))) {
                        one.outcome()
                                .ifPresent(outcome -> solved.merge(
                                        one.problem(), outcome.verdict() == Verdict.ACCEPTED, Boolean::logicalOr));
                    }
                    return solved;
                },
                done,
                failure -> {});
    }

    private JudgeService judge() throws InterruptedException, Refusal {
        return await(service).judge();
    }

    private static <T> T await(CompletableFuture<T> future) throws InterruptedException, Refusal {
        try {
            return future.get();
        } catch (CancellationException e) {
            throw new InterruptedException("cancelled");
        } catch (ExecutionException | CompletionException e) {
            throw new Refusal(String.valueOf(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage()));
        }
    }

    /** Why the judge does not do it, in words. */
    static String words(Exception failure) {
        return switch (failure) {
            case InvalidSubmissionException e ->
                e.errors().stream().map(FieldError::message).collect(Collectors.joining("; "));
            case QueueFullException e -> String.valueOf(e.getMessage());
            case StoreException e -> String.valueOf(e.getMessage());
            case Refusal e -> String.valueOf(e.getMessage());
            default -> "this should not have happened: " + failure;
        };
    }

    /** It cannot be done here; the message says why. */
    static final class Refusal extends Exception {

        @java.io.Serial
        private static final long serialVersionUID = 1;

        Refusal(String message) {
            super(message);
        }
    }
}
