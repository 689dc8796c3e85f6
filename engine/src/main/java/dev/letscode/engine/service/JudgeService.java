package dev.letscode.engine.service;

import dev.letscode.engine.judge.JudgingOptions;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.RoutedJudge;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.queue.Lease;
import dev.letscode.engine.queue.Priority;
import dev.letscode.engine.queue.QueueFullException;
import dev.letscode.engine.queue.Standing;
import dev.letscode.engine.queue.Ticket;
import dev.letscode.engine.queue.WorkQueue;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.InvalidSubmissionException;
import dev.letscode.engine.submission.Judgement;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionIds;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.ProblemPackage;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Judges what is submitted: a submission that was taken is in the store, and is judged even if the process is killed and
 * started again. Its owner closes store, workbench and sandboxes after it. Thread-safe.
 */
public final class JudgeService implements AutoCloseable {

    private static final Duration REST = Duration.ofSeconds(1);

    private final Store store;
    private final RoutedJudge judge;
    private final ProblemCatalog problems;
    private final LanguageCatalog languages;
    private final ServiceSettings settings;
    private final InstantSource clock;
    private final Consumer<String> remarks;
    private final SubmissionIds ids;
    private final EventLog events;
    private final WorkQueue queue;
    private final WorkerPool workers;
    private final Map<SubmissionId, Running> running = new ConcurrentHashMap<>();

    private JudgeService(
            Store store,
            RoutedJudge judge,
            ProblemCatalog problems,
            LanguageCatalog languages,
            ServiceSettings settings,
            InstantSource clock,
            Consumer<String> remarks)
            throws StoreException {
        this.store = store;
        this.judge = judge;
        this.problems = problems;
        this.languages = languages;
        this.settings = settings;
        this.clock = clock;
        this.remarks = remarks;
        this.ids = new SubmissionIds(clock, new SecureRandom(), store.lastId());
        this.events = new EventLog(store, clock);
        this.queue = new WorkQueue(settings.queue());
        this.workers =
                new WorkerPool(queue, settings.pool(), settings.queue().lease().dividedBy(3), this::work);
    }

    /**
     * Starts a service, which goes on with what the one before it has left.
     *
     * @param remarks told what whoever runs the service may want to look into
     */
    public static JudgeService start(
            Store store,
            RoutedJudge judge,
            ProblemCatalog problems,
            LanguageCatalog languages,
            ServiceSettings settings,
            InstantSource clock,
            Consumer<String> remarks)
            throws StoreException {
        JudgeService service = new JudgeService(store, judge, problems, languages, settings, clock, remarks);
        service.restore();
        return service;
    }

    private void restore() throws StoreException {
        for (Submission left : store.unfinished()) {
            events.add(left.id(), left.judgement(), new Happening.Queued());
            queue.restore(ticket(left));
        }
        workers.grow();
    }

    private static Ticket ticket(Submission submission) {
        return new Ticket(
                submission.id().text(),
                submission.account(),
                submission.judgement() == 1 ? Priority.SUBMISSION : Priority.REJUDGING);
    }

    /**
     * Takes a submission. When this returns it is in the store and waits.
     *
     * @throws InvalidSubmissionException if it cannot be judged, with all that is wrong with it
     * @throws QueueFullException if too many wait already
     */
    public Submission submit(NewSubmission submission)
            throws InvalidSubmissionException, QueueFullException, StoreException {
        settings.rules().check(submission, problems.find(submission.problem()), languages.byId(submission.language()));
        queue.requireRoom();
        SubmissionId id = ids.next();
        store.add(id, submission, clock.instant());
        Submission taken = find(id);
        enqueue(taken);
        return taken;
    }

    /**
     * Judges a submission again; its earlier verdicts are kept.
     *
     * @return it; empty if there is no such submission, or it has not been judged yet
     */
    public Optional<Submission> rejudge(SubmissionId id) throws StoreException {
        if (store.addJudgement(id, clock.instant()).isEmpty()) {
            return Optional.empty();
        }
        Submission again = find(id);
        enqueue(again);
        return Optional.of(again);
    }

    private void enqueue(Submission submission) {
        events.add(submission.id(), submission.judgement(), new Happening.Queued());
        queue.restore(ticket(submission));
        workers.grow();
    }

    private Submission find(SubmissionId id) throws StoreException {
        return store.find(id)
                .orElseThrow(() -> new StoreException("submission " + id + " is not in the store any more"));
    }

    /**
     * Ends a judgement that waits or is made.
     *
     * @return whether it had not ended yet
     */
    public boolean cancel(SubmissionId id) throws StoreException {
        Optional<Submission> submission = store.find(id);
        if (submission.isEmpty() || submission.get().state().isFinal()) {
            return false;
        }
        // whoever has it, or is just about to, tells nobody of it any more
        Running run = running.computeIfAbsent(id, any -> new Running());
        run.stop();
        try {
            queue.withdraw(id.text());
            return events.add(id, submission.get().judgement(), new Happening.Cancelled(), store::cancel);
        } finally {
            running.remove(id, run);
        }
    }

    /** Where a submission stands that waits. */
    public Optional<Standing> standing(SubmissionId id) {
        return queue.standing(id.text());
    }

    public Optional<Submission> submission(SubmissionId id) throws StoreException {
        return store.find(id);
    }

    /** All judgements of a submission, the first one first. */
    public List<Judgement> judgements(SubmissionId id) throws StoreException {
        return store.judgements(id);
    }

    /** A page of submissions, the newest first. */
    public List<Submission> history(HistoryQuery query) throws StoreException {
        return store.history(query);
    }

    /**
     * Tells about what happens, in its order, and what has happened since a position; by a thread that waits for nobody
     * else, and for which nobody waits.
     *
     * @param after position of the last event that is known; 0 for all
     * @param submission of which; of all if absent
     * @param failed told if events cannot be read any more, after which there are none
     * @return to be closed when they are not wanted any more
     */
    public AutoCloseable subscribe(
            long after,
            Optional<SubmissionId> submission,
            Consumer<? super SubmissionEvent> subscriber,
            Consumer<? super StoreException> failed) {
        return events.subscribe(after, submission, subscriber, failed);
    }

    /** How many workers there are. */
    public int workers() {
        return workers.size();
    }

    /** How many submissions wait. */
    public int waiting() {
        return queue.waiting();
    }

    private void work(Lease lease) {
        SubmissionId id = new SubmissionId(lease.ticket().id());
        Running run = running.computeIfAbsent(id, any -> new Running());
        try {
            Optional<Submission> submission =
                    store.find(id).filter(one -> !one.state().isFinal());
            if (submission.isPresent() && run.begin()) {
                judge(submission.get(), run, lease);
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

    private void judge(Submission submission, Running run, Lease lease)
            throws StoreException, IOException, InterruptedException {
        SubmissionId id = submission.id();
        int judgement = submission.judgement();
        store.start(id, judgement, lease.worker(), clock.instant());
        Reporter reporter = new Reporter(id, judgement, run, store, events, remarks);
        reporter.tell(new Happening.Running(lease.worker()));
        NewSubmission submitted =
                store.submitted(id).orElseThrow(() -> new StoreException("it is not in the store any more"));
        Optional<ProblemPackage> problem = problems.find(submission.problem());
        Optional<Language> language = languages.byId(submission.language());
        if (problem.isEmpty() || language.isEmpty()) {
            String reason = problem.isEmpty()
                    ? "there is no problem " + submission.problem() + " any more"
                    : "there is no language " + submission.language() + " any more";
            events.add(id, judgement, new Happening.Failed(reason), event -> store.fail(reason, event));
            return;
        }
        try (SourceFolder source = SourceFolder.of(settings.scratch(), submitted)) {
            JudgingRequest request =
                    new JudgingRequest(problem.get(), source.set(), language.get(), JudgingOptions.DEFAULT);
            JudgingResult result = judge.judge(request, settings.wish(), reporter);
            events.add(id, judgement, end(result), event -> store.complete(result, event));
        }
    }

    private static Happening end(JudgingResult result) {
        return result.verdict() == Verdict.JUDGE_ERROR
                ? new Happening.Failed(result.reason())
                : new Happening.Completed(result.verdict(), result.reason(), result.score());
    }

    /** Ends all judging; what was not finished is judged by the next service on this store. */
    @Override
    public void close() {
        workers.close();
        events.close();
    }
}
