package dev.letscode.engine.service;

import dev.letscode.engine.audit.Caught;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.RoutedJudge;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.queue.Lease;
import dev.letscode.engine.queue.WorkQueue;
import dev.letscode.engine.routing.Wish;
import dev.letscode.engine.store.DamagedException;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.ProblemPackage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What is done with a submission that a worker has, and how that is ended before its time. Thread-safe. */
final class SubmissionWork {

    private static final Duration REST = Duration.ofSeconds(1);

    private final Store store;
    private final RoutedJudge judge;
    private final ProblemCatalog problems;
    private final LanguageCatalog languages;
    private final ServiceSettings settings;
    private final Supplier<Wish> wish;
    private final InstantSource clock;
    private final Consumer<String> remarks;
    private final Witness witness;
    private final EventLog events;
    private final WorkQueue queue;
    private final Map<SubmissionId, Running> running = new ConcurrentHashMap<>();
    private final FreshSubmissions fresh = new FreshSubmissions();

    SubmissionWork(
            Store store,
            RoutedJudge judge,
            ProblemCatalog problems,
            LanguageCatalog languages,
            ServiceSettings settings,
            Supplier<Wish> wish,
            InstantSource clock,
            Consumer<String> remarks,
            Witness witness,
            EventLog events,
            WorkQueue queue) {
        this.store = store;
        this.judge = judge;
        this.problems = problems;
        this.languages = languages;
        this.settings = settings;
        this.wish = wish;
        this.clock = clock;
        this.remarks = remarks;
        this.witness = witness;
        this.events = events;
        this.queue = queue;
    }

    /**
     * Saves whoever judges it from reading what has just been written, or is about to be.
     *
     * @return false if there is no room for it, and it can only be judged once it can be read
     */
    boolean remember(FreshSubmissions.Fresh submission) {
        return fresh.put(submission);
    }

    /** Forgets a submission that could not be written; a judgement that has begun ends. */
    void forget(FreshSubmissions.Fresh submission) {
        SubmissionId id = submission.submission().id();
        submission.announcement().drop();
        stop(id, () -> true);
    }

    /**
     * Ends a judgement that waits or is made.
     *
     * @return whether it had not ended yet
     */
    boolean cancel(SubmissionId id) throws StoreException {
        Optional<Submission> submission = store.find(id);
        if (submission.isEmpty() || submission.get().state().isFinal()) {
            return false;
        }
        int judgement = submission.get().judgement();
        return stop(id, () -> events.add(id, judgement, new Happening.Cancelled(), store::cancel));
    }

    private interface Stopped<E extends Exception> {
        boolean then() throws E;
    }

    /** Whoever has it, or is just about to, tells nobody of it any more. */
    private <E extends Exception> boolean stop(SubmissionId id, Stopped<E> stopped) throws E {
        Running run = running.computeIfAbsent(id, any -> new Running());
        run.stop();
        try {
            queue.withdraw(id.text());
            var _ = fresh.take(id);
            return stopped.then();
        } finally {
            running.remove(id, run);
        }
    }

    /** Judges a submission, to its end; it completes its lease, or gives it back. */
    void work(Lease lease) {
        SubmissionId id = new SubmissionId(lease.ticket().id());
        Running run = running.computeIfAbsent(id, any -> new Running());
        try {
            // only now, so that whoever cancels it meanwhile stops this run
            Optional<FreshSubmissions.Fresh> known = fresh.take(id);
            Optional<Submission> submission = known.isPresent()
                    ? known.map(FreshSubmissions.Fresh::submission)
                    : store.find(id).filter(one -> !one.state().isFinal());
            if (submission.isPresent() && run.begin()) {
                judge(
                        submission.get(),
                        known.map(FreshSubmissions.Fresh::source),
                        known.map(FreshSubmissions.Fresh::announcement).orElseGet(Announcement::made),
                        run,
                        lease);
            }
            queue.complete(lease);
        } catch (InterruptedException e) {
            // cancelled, and noted as such; or closed, and the next process goes on with it
            queue.complete(lease);
        } catch (StoreException | IOException e) {
            remarks.accept("submission " + id + " cannot be judged now, and waits: " + e.getMessage());
            rest();
            queue.giveBack(lease);
        } finally {
            run.end();
            running.remove(id, run);
        }
    }

    /** What cannot be read or noted now may be later. */
    private static void rest() {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void judge(
            Submission submission, Optional<NewSubmission> source, Announcement announcement, Running run, Lease lease)
            throws StoreException, IOException, InterruptedException {
        SubmissionId id = submission.id();
        int judgement = submission.judgement();
        store.start(id, judgement, lease.worker(), clock.instant());
        Reporter reporter = new Reporter(id, judgement, run, announcement, store, events, remarks);
        reporter.tell(new Happening.Running(lease.worker()));
        try {
            judge(submission, source, announcement, reporter);
        } catch (RuntimeException e) {
            // the next worker would come no further
            remarks.accept("the judge itself fails at submission " + id + ": " + trace(e));
            fail(submission, announcement, "the judge itself failed, which says nothing about the submission: " + e);
        }
    }

    private static String trace(RuntimeException e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private void judge(
            Submission submission, Optional<NewSubmission> known, Announcement announcement, Reporter reporter)
            throws StoreException, IOException, InterruptedException {
        SubmissionId id = submission.id();
        NewSubmission submitted;
        try {
            submitted = known.isPresent()
                    ? known.get()
                    : store.submitted(id).orElseThrow(() -> new StoreException("it is not in the store any more"));
        } catch (DamagedException e) {
            fail(submission, announcement, e.getMessage() + ", and it cannot be judged");
            return;
        }
        Optional<ProblemPackage> problem = problems.find(submission.problem());
        Optional<Language> language = languages.byId(submission.language());
        if (problem.isEmpty()) {
            fail(submission, announcement, "there is no problem " + submission.problem() + " any more");
            return;
        }
        if (language.isEmpty()) {
            fail(submission, announcement, "there is no language " + submission.language() + " any more");
            return;
        }
        try (SourceFolder source = SourceFolder.of(settings.scratch(), submitted)) {
            JudgingRequest request =
                    new JudgingRequest(problem.get(), source.set(), language.get(), settings.options());
            JudgingResult result = judge.judge(request, wish.get(), reporter);
            Optional<Caught> caught = witness.look(submission, submitted, request, result);
            end(submission, announcement, end(result), event -> store.complete(result, event, caught));
        }
    }

    private void fail(Submission submission, Announcement announcement, String reason)
            throws StoreException, InterruptedException {
        end(submission, announcement, new Happening.Failed(reason), event -> store.fail(reason, event));
    }

    private void end(Submission submission, Announcement announcement, Happening how, EventLog.Attempt attempt)
            throws StoreException, InterruptedException {
        if (announcement.isMade()) {
            events.add(submission.id(), submission.judgement(), how, attempt);
        }
    }

    private static Happening end(JudgingResult result) {
        return result.verdict() == Verdict.JUDGE_ERROR
                ? new Happening.Failed(result.reason())
                : new Happening.Completed(result.verdict(), result.reason(), result.score());
    }
}
