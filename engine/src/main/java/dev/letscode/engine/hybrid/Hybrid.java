package dev.letscode.engine.hybrid;

import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.analysis.AnalysisUnavailableException;
import dev.letscode.engine.analysis.SyntaxTree;
import dev.letscode.engine.check.JudgeException;
import dev.letscode.engine.compile.BuildResult;
import dev.letscode.engine.language.Grammar;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.service.JudgeService;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.InvalidSubmissionException;
import dev.letscode.sandbox.CacheTally;
import dev.letscode.sandbox.CacheUse;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/**
 * Work ahead of submissions: what the language that somebody will probably use runs in is made ready, and a source that is
 * probably about to be submitted is built. It knows what to do from {@linkplain #editor editors}, and from the history.
 *
 * <p>One thread thinks and one builds, so at most one source is built at a time, and never while something is judged.
 * Closed before the service that it works for. Thread-safe.
 */
public final class Hybrid implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 10;

    private final JudgeService service;
    private final LanguageCatalog languages;
    private final Analyser analyser;
    private final HybridSettings settings;
    private final Consumer<String> remarks;
    private final Habits habits;
    private final Map<BuildAhead, LongAdder> built = new EnumMap<>(BuildAhead.class);
    private final LongAdder prepared = new LongAdder();
    private final CacheTally tally = new CacheTally();
    private final Set<Editor> open = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor desk =
            new ScheduledThreadPoolExecutor(1, threads("work-ahead"), new ThreadPoolExecutor.DiscardPolicy());
    private final ThreadPoolExecutor builder = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            threads("build-ahead"),
            new ThreadPoolExecutor.DiscardPolicy());

    /**
     * Starts it.
     *
     * @param analyser that says whether a source parses completely
     * @param remarks told what whoever runs the service may want to look into
     */
    public Hybrid(
            JudgeService service,
            LanguageCatalog languages,
            Analyser analyser,
            HybridSettings settings,
            Consumer<String> remarks) {
        this.service = service;
        this.languages = languages;
        this.analyser = analyser;
        this.settings = settings;
        this.remarks = remarks;
        this.habits = new Habits(service);
        for (BuildAhead each : BuildAhead.values()) {
            built.put(each, new LongAdder());
        }
        desk.setRemoveOnCancelPolicy(true);
        desk.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private static ThreadFactory threads(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }

    /**
     * An editor that somebody has opened; what they will probably need is made ready. Returns at once.
     *
     * @param account whose submissions it makes
     * @return to be told of every change, and closed with the editor
     */
    public Editor editor(String account) {
        Editor editor = new Editor(this, account, System::nanoTime);
        open.add(editor);
        editor.opened();
        return editor;
    }

    /** How many sources were built ahead that ended like this. */
    public long built(BuildAhead outcome) {
        LongAdder count = built.get(outcome);
        return count == null ? 0 : count.sum();
    }

    /** How many times a language was probable enough for what it runs in to be made ready, or kept ready. */
    public long prepared() {
        return prepared.sum();
    }

    /**
     * How it went: hits are tests and submissions whose program had been built ahead, misses those for which that came too
     * late, evictions programs that were built and then changed before anybody wanted them.
     */
    public CacheUse use() {
        return tally.use();
    }

    CacheTally tally() {
        return tally;
    }

    HybridSettings settings() {
        return settings;
    }

    void execute(Runnable work) {
        desk.execute(() -> attempt(work));
    }

    ScheduledFuture<?> schedule(Runnable work, long nanos) {
        return desk.schedule(() -> attempt(work), nanos, TimeUnit.NANOSECONDS);
    }

    /** What goes wrong here makes nobody's submission fail. */
    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            remarks.accept("working ahead failed: " + e);
        }
    }

    void forget(Editor editor) {
        open.remove(editor);
    }

    void learn(String account, Action action) {
        try {
            habits.add(account, action);
        } catch (StoreException e) {
            remarks.accept("what " + account + " usually does cannot be read: " + e.getMessage());
        }
    }

    /** Returns false if that has to be tried again later, because something is judged. */
    boolean warm(String account, Optional<String> problem, Optional<String> language) {
        boolean isDone = true;
        try {
            for (var each : habits.predict(account, problem, language).entrySet()) {
                if (each.getValue() > settings.warmAbove()) {
                    boolean isPrepared = service.prepare(problem, each.getKey());
                    prepared.add(isPrepared ? 1 : 0);
                    isDone &= isPrepared;
                }
            }
        } catch (StoreException e) {
            remarks.accept("what " + account + " usually does cannot be read: " + e.getMessage());
        }
        return isDone;
    }

    boolean parses(EditedSource source) {
        Optional<Grammar> grammar = languages.byId(source.language()).flatMap(Language::grammar);
        if (grammar.isEmpty()) {
            return false;
        }
        try (SyntaxTree tree = analyser.open(source.text(), grammar.get())) {
            return tree.problems().isEmpty();
        } catch (AnalysisUnavailableException e) {
            return false; // without a parser nobody knows whether it is complete
        }
    }

    /** Builds it in the background; whatever comes of it is told, by the thread of {@link #execute}. */
    Future<?> build(String account, EditedSource source, Consumer<BuildAhead> ended) {
        FutureTask<BuildAhead> task = new FutureTask<>(() -> build(account, source)) {
            @Override
            protected void done() {
                BuildAhead outcome = state() == State.SUCCESS
                        ? resultNow()
                        : state() == State.FAILED ? BuildAhead.FAILED : BuildAhead.CANCELLED;
                count(outcome);
                execute(() -> ended.accept(outcome));
            }
        };
        builder.execute(task);
        return task;
    }

    private void count(BuildAhead outcome) {
        LongAdder count = built.get(outcome);
        if (count != null) {
            count.increment();
        }
    }

    private BuildAhead build(String account, EditedSource source) {
        try {
            return service.buildAhead(source.submittedBy(account))
                    .map(Hybrid::outcome)
                    .orElse(BuildAhead.GAVE_WAY);
        } catch (InvalidSubmissionException e) {
            return BuildAhead.REFUSED;
        } catch (InterruptedException e) {
            return BuildAhead.CANCELLED;
        } catch (JudgeException | SandboxException | IOException e) {
            return BuildAhead.FAILED;
        }
    }

    private static BuildAhead outcome(BuildResult result) {
        return switch (result) {
            case BuildResult.Built built -> built.cached() ? BuildAhead.KNOWN : BuildAhead.BUILT;
            case BuildResult.Rejected _ -> BuildAhead.REJECTED;
            case BuildResult.Unavailable _ -> BuildAhead.REFUSED;
        };
    }

    /** Ends what is being built, and waits for its end. */
    @Override
    public void close() {
        desk.shutdownNow();
        Set.copyOf(open).forEach(Editor::close);
        builder.shutdownNow();
        try {
            if (!builder.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                remarks.accept("a compiler that was started ahead of a submission does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
