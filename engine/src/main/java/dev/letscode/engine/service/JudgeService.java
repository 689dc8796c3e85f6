package dev.letscode.engine.service;

import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.compile.BuildResult;
import dev.letscode.engine.judge.CustomTestResult;
import dev.letscode.engine.judge.JudgeEvent;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.RoutedJudge;
import dev.letscode.engine.judge.TestStreams;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.queue.Lease;
import dev.letscode.engine.queue.Priority;
import dev.letscode.engine.queue.QueueFullException;
import dev.letscode.engine.queue.Standing;
import dev.letscode.engine.queue.Ticket;
import dev.letscode.engine.queue.WorkQueue;
import dev.letscode.engine.routing.Wish;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.stress.StressChoices;
import dev.letscode.engine.stress.StressEvent;
import dev.letscode.engine.stress.StressException;
import dev.letscode.engine.stress.StressPart;
import dev.letscode.engine.stress.StressResult;
import dev.letscode.engine.stress.StressSetup;
import dev.letscode.engine.stress.StressTest;
import dev.letscode.engine.submission.HistoryQuery;
import dev.letscode.engine.submission.InvalidSubmissionException;
import dev.letscode.engine.submission.Judgement;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionEvent;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import dev.letscode.engine.submission.SubmissionId;
import dev.letscode.engine.submission.SubmissionIds;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TestCase;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Judges what is submitted: a submission that was taken is in the store, and is judged even if the process is killed and
 * started again. Its owner closes store, workbench and sandboxes after it. Thread-safe.
 */
public final class JudgeService implements AutoCloseable {

    private final Store store;
    private final RoutedJudge judge;
    private final ProblemCatalog problems;
    private final LanguageCatalog languages;
    private final ServiceSettings settings;
    private final AtomicReference<Wish> wish;
    private final InstantSource clock;
    private final Witness witness;
    private final Retention retention;
    private final SubmissionIds ids;
    private final EventLog events;
    private final WorkQueue queue;
    private final SubmissionWork submissions;
    private final CustomTests tests;
    private final Ahead ahead;
    private final WorkerPool workers;
    private final Set<Beside<?>> besides = ConcurrentHashMap.newKeySet();

    /**
     * Starts a service, which goes on with what the one before it has left.
     *
     * @param remarks told what whoever runs the service may want to look into
     */
    public JudgeService(
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
        this.wish = new AtomicReference<>(settings.wish());
        this.clock = clock;
        this.witness = new Witness(judge, store, clock, remarks);
        this.retention = new Retention(store, settings.retention(), clock);
        this.ids = new SubmissionIds(clock, new SecureRandom(), store.lastId());
        this.events = new EventLog(store, clock);
        this.queue = new WorkQueue(settings.queue());
        this.submissions = new SubmissionWork(
                store, judge, problems, languages, settings, wish::get, clock, remarks, witness, events, queue);
        this.tests = new CustomTests(judge, settings, wish::get, queue, witness);
        this.ahead = new Ahead(judge, problems, languages, settings, wish::get);
        restore();
        this.workers = new WorkerPool(queue, settings.pool(), WorkerPool.beat(settings.queue()), this::work);
        retention.start(remarks);
    }

    /** Which tier is to judge from now on, instead of the one that the settings wish for. */
    public void wish(Wish value) {
        wish.set(value);
    }

    private void restore() throws StoreException {
        for (Submission left : store.unfinished()) {
            tellQueued(left);
            queue.put(ticket(left));
        }
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
        Submission waiting = Submission.waiting(ids.next(), submission, clock.instant());
        FreshSubmissions.Fresh fresh = new FreshSubmissions.Fresh(waiting, submission, Announcement.awaited());
        fresh.announcement().tell(() -> tellQueued(waiting));
        boolean isKnown = submissions.remember(fresh);
        Store.Adding adding = store.add(waiting, submission, () -> {
            fresh.announcement().make();
            if (!isKnown) {
                enqueue(waiting);
            }
        });
        if (isKnown) {
            enqueue(waiting); // it is judged while it is written
        }
        try {
            adding.await();
            return waiting;
        } catch (StoreException e) {
            submissions.forget(fresh);
            throw e;
        }
    }

    /**
     * Runs a source on an input of its author's own, as a submission to its problem is run on one of its tests. It goes
     * before all submissions, and is never stored.
     *
     * @param events told by the thread that runs it, as {@link RoutedJudge#test} says
     * @throws InvalidSubmissionException if it could not be submitted, with all that is wrong with it
     * @throws QueueFullException if too many wait already
     */
    public PendingTest<CustomTestResult> test(
            NewSubmission source, TestStreams streams, Consumer<? super JudgeEvent> events)
            throws InvalidSubmissionException, QueueFullException {
        Target target = target(source);
        PendingTest<CustomTestResult> test = tests.add(source, target.problem(), target.language(), streams, events);
        workers.grow();
        return test;
    }

    /**
     * Judges a source on some of its problem's tests, as many as the package lets go on after a failure, for who wants to know
     * whether it is worth submitting. It goes before all submissions, and is never stored.
     *
     * @param wanted those tests, of which there is at least one
     * @param events told by the thread that judges, as {@link RoutedJudge#judge} says
     * @throws InvalidSubmissionException if it could not be submitted, with all that is wrong with it
     * @throws QueueFullException if too many wait already
     */
    public PendingTest<JudgingResult> rehearse(
            NewSubmission source, Predicate<? super TestCase> wanted, Consumer<? super JudgeEvent> events)
            throws InvalidSubmissionException, QueueFullException {
        Target target = target(source);
        PendingTest<JudgingResult> test = tests.add(source, target.problem(), target.language(), wanted, events);
        workers.grow();
        return test;
    }

    /** What a problem's package has for stress tests. */
    public StressChoices stressChoices(ProblemPackage problem) {
        return StressChoices.of(judge.workbench(), problem);
    }

    /**
     * Reads a generator or a reference of somebody's own.
     *
     * @throws StressException if it cannot be used
     */
    public StressPart stressPart(Path location) throws StressException {
        return StressChoices.own(judge.workbench(), location);
    }

    /**
     * Judges a source on generated inputs until it is not accepted on one. That goes beside the queue, since it may take as
     * long as somebody likes; each of its runs waits for a slot like any other, so that both go on. It is never stored.
     *
     * @param events told by the thread that does it, as {@link StressTest#run} says
     * @throws InvalidSubmissionException if it could not be submitted, with all that is wrong with it
     */
    public Beside<StressResult> stress(NewSubmission source, StressSetup setup, Consumer<? super StressEvent> events)
            throws InvalidSubmissionException {
        Target target = target(source);
        return begin("stress", source, target, request -> {
            StressResult result = new StressTest(judge.workbench(), settings.scratch())
                    .run(judge.placed(request, wish.get()), setup, events);
            witness.note(source, request, result);
            return result;
        });
    }

    /**
     * Runs a source on an input that somebody types, as {@link #test} does, but beside the queue and its workers: whoever types
     * may take their time.
     *
     * @param streams with time to {@linkplain TestStreams#thinking() think}
     * @throws InvalidSubmissionException if it could not be submitted, with all that is wrong with it
     */
    public Beside<CustomTestResult> converse(
            NewSubmission source, TestStreams streams, Consumer<? super JudgeEvent> events)
            throws InvalidSubmissionException {
        Target target = target(source);
        NotedInput input = new NotedInput(streams.stdin());
        TestStreams noted = new TestStreams(input, streams.stdout(), streams.stderr(), streams.thinking());
        return begin("console", source, target, request -> {
            CustomTestResult result = judge.test(request, wish.get(), noted, events);
            witness.note(source, request, result, input);
            return result;
        });
    }

    /** What is done beside the queue. */
    private interface Aside<R> {
        R with(JudgingRequest request) throws SandboxException, InterruptedException;
    }

    private <R> Beside<R> begin(String name, NewSubmission source, Target target, Aside<R> work) {
        Beside<R> begun = new Beside<>(name, () -> {
            try (SourceFolder folder = SourceFolder.of(settings.scratch(), source)) {
                return work.with(
                        new JudgingRequest(target.problem(), folder.set(), target.language(), settings.options()));
            }
        });
        besides.add(begun);
        var _ = begun.result().whenComplete((result, failure) -> besides.remove(begun));
        begun.start();
        return begun;
    }

    /** What a source that can be submitted is for. */
    private record Target(ProblemPackage problem, Language language) {}

    private Target target(NewSubmission source) throws InvalidSubmissionException {
        Optional<ProblemPackage> problem = problems.find(source.problem());
        Optional<Language> language = languages.byId(source.language());
        settings.rules().check(source, problem, language);
        return new Target(problem.orElseThrow(), language.orElseThrow());
    }

    /**
     * Builds what a source would be judged with, so that it is there when somebody submits it. Whoever has something judged
     * comes first: nothing is built while something waits or is judged, and building ends when a measured run wants its
     * slot.
     *
     * @return what came of it; empty if it gave way
     * @throws InvalidSubmissionException if it could not be submitted
     * @throws JudgeException if something is wrong with the problem
     * @throws SandboxException if this machine failed
     * @throws InterruptedException if the thread was interrupted: everything is stopped and cleaned up
     */
    public Optional<BuildResult> buildAhead(NewSubmission source)
            throws InvalidSubmissionException, JudgeException, SandboxException, IOException, InterruptedException {
        return ahead.build(source, this::isBusy);
    }

    /**
     * Has made ready what submissions in a language will probably need. Returns soon, before it is ready.
     *
     * @param problem short name of the one that they are for, if that is known
     * @return false if something waits or is judged, which comes first
     */
    public boolean prepare(Optional<String> problem, String language) {
        if (isBusy()) {
            return false;
        }
        ahead.prepare(problem, language);
        return true;
    }

    private boolean isBusy() {
        return queue.waiting() + queue.held() > 0;
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
        tellQueued(again);
        enqueue(again);
        return Optional.of(again);
    }

    private void tellQueued(Submission submission) {
        events.add(submission.id(), submission.judgement(), new Happening.Queued());
    }

    private void enqueue(Submission submission) {
        queue.put(ticket(submission));
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
        return submissions.cancel(id);
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
    public EventSubscription subscribe(
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

    /** How many submissions and custom tests workers have. */
    public int held() {
        return queue.held();
    }

    /** How many submissions and custom tests wait. */
    public int waiting() {
        return queue.waiting();
    }

    /** How long something would probably wait that was submitted now; absent while nothing is known. */
    public Optional<Duration> expectedWait() {
        return queue.expectedWait();
    }

    private void work(Lease lease) {
        if (!tests.work(lease)) {
            submissions.work(lease);
        }
    }

    /** Ends all judging; what was not finished is judged by the next service on this store. */
    @Override
    public void close() {
        besides.forEach(Beside::close);
        workers.close();
        tests.close();
        retention.close();
        events.close();
    }
}
