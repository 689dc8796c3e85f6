package dev.letscode.engine.service;

import dev.letscode.engine.judge.CustomTestResult;
import dev.letscode.engine.judge.JudgeEvent;
import dev.letscode.engine.judge.JudgingOptions;
import dev.letscode.engine.judge.JudgingRequest;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.RoutedJudge;
import dev.letscode.engine.judge.TestStreams;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.queue.Lease;
import dev.letscode.engine.queue.Priority;
import dev.letscode.engine.queue.QueueFullException;
import dev.letscode.engine.queue.Ticket;
import dev.letscode.engine.queue.WorkQueue;
import dev.letscode.engine.routing.Wish;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TestCase;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Sources that are tried, as custom tests or on some of a problem's tests, that wait or run: they go through the queue of submissions, and are nowhere but here. Thread-safe. */
final class CustomTests implements AutoCloseable {

    /** No id of a submission has a small letter. */
    private static final String PREFIX = "test-";

    private final RoutedJudge judge;
    private final ServiceSettings settings;
    private final Supplier<Wish> wish;
    private final WorkQueue queue;
    private final Witness witness;
    private final Map<String, Asked<?>> all = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private volatile boolean closed;

    /** One of them, and what is to be done for it. */
    private record Asked<R>(PendingTest<R> test, PendingTest.Work<R> work) {

        void run(Lease lease) {
            test.run(lease, work);
        }
    }

    CustomTests(RoutedJudge judge, ServiceSettings settings, Supplier<Wish> wish, WorkQueue queue, Witness witness) {
        this.witness = witness;
        this.wish = wish;
        this.judge = judge;
        this.settings = settings;
        this.queue = queue;
    }

    /** On an input of its author's own. */
    PendingTest<CustomTestResult> add(
            NewSubmission source,
            ProblemPackage problem,
            Language language,
            TestStreams streams,
            Consumer<? super JudgeEvent> events)
            throws QueueFullException {
        return add(source, test -> {
            NotedInput input = new NotedInput(streams.stdin());
            TestStreams spared =
                    new TestStreams(input, new Listened(streams.stdout(), test), new Listened(streams.stderr(), test));
            return files -> {
                JudgingRequest request = new JudgingRequest(problem, files, language, settings.options());
                CustomTestResult result = judge.test(request, wish.get(), spared, events);
                witness.note(source, request, result, input);
                return result;
            };
        });
    }

    /** On some of its problem's tests. */
    PendingTest<JudgingResult> add(
            NewSubmission source,
            ProblemPackage problem,
            Language language,
            Predicate<? super TestCase> tests,
            Consumer<? super JudgeEvent> events)
            throws QueueFullException {
        JudgingOptions options = settings.options().withTests(tests::test).withRunAll(true);
        return add(source, test -> files -> {
            JudgingRequest request = new JudgingRequest(problem, files, language, options);
            JudgingResult result = judge.judge(request, wish.get(), events);
            witness.note(source, request, result);
            return result;
        });
    }

    /** What is done with the files of a source. */
    private interface Trial<R> {
        R on(SourceSet files) throws InterruptedException;
    }

    private <R> PendingTest<R> add(NewSubmission source, Function<PendingTest<R>, Trial<R>> kind)
            throws QueueFullException {
        String id = PREFIX + numbers.incrementAndGet();
        PendingTest<R> test = new PendingTest<>(id, queue);
        Trial<R> trial = kind.apply(test);
        all.put(id, new Asked<>(test, () -> {
            try (SourceFolder folder = SourceFolder.of(settings.scratch(), source)) {
                return trial.on(folder.set());
            }
        }));
        // however it ends, even before a worker has seen it
        var _ = test.result().whenComplete((result, failure) -> all.remove(id));
        try {
            queue.offer(new Ticket(id, source.account(), Priority.CUSTOM_TEST));
        } catch (QueueFullException e) {
            all.remove(id);
            throw e;
        }
        if (closed) {
            test.cancel();
        }
        return test;
    }

    /** Does the work of a lease if it is a custom test's. */
    boolean work(Lease lease) {
        String id = lease.ticket().id();
        Optional.ofNullable(all.get(id)).ifPresent(asked -> asked.run(lease));
        return id.startsWith(PREFIX);
    }

    /** Cancels all that wait, and whatever comes after. */
    @Override
    public void close() {
        closed = true;
        all.values().forEach(asked -> asked.test().cancel());
    }

    /** Where a program prints to, which is cancelled once nobody listens any more. */
    private static final class Listened extends OutputStream {

        private final OutputStream listener;
        private final PendingTest<?> test;

        Listened(OutputStream listener, PendingTest<?> test) {
            this.listener = listener;
            this.test = test;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            try {
                listener.write(bytes, from, length);
                listener.flush();
            } catch (IOException e) {
                test.cancel();
            }
        }
    }
}
