package dev.letscode.app.workshop;

import dev.letscode.app.settings.Settings;
import dev.letscode.app.settings.Site;
import dev.letscode.engine.hybrid.Hybrid;
import dev.letscode.engine.hybrid.HybridSettings;
import dev.letscode.engine.judge.JudgingOptions;
import dev.letscode.engine.judge.RoutedJudge;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.monitoring.Monitor;
import dev.letscode.engine.routing.Wish;
import dev.letscode.engine.service.EventSubscription;
import dev.letscode.engine.service.JudgeService;
import dev.letscode.engine.service.RetentionSettings;
import dev.letscode.engine.service.ServiceSettings;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmissionEvent;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The service that judges for the store of a home, for one command or one window. What it takes is judged by the next one
 * if this one is ended.
 */
public final class OpenService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenService.class);
    private static final long LOOK_MILLIS = 200;

    private final Workshop workshop;
    private final Scratch scratch;
    private final JudgeService service;
    private final Monitor monitor;
    private final Hybrid hybrid;

    private OpenService(Workshop workshop, Scratch scratch, JudgeService service, Monitor monitor, Hybrid hybrid) {
        this.workshop = workshop;
        this.scratch = scratch;
        this.service = service;
        this.monitor = monitor;
        this.hybrid = hybrid;
    }

    /**
     * Starts it. Store and packages are closed by whoever opened them; the workshop is closed with this.
     *
     * @param wish which tier is to judge
     */
    public static OpenService start(
            Settings settings, Site site, Wish wish, Workshop workshop, Store store, KnownPackages packages)
            throws InputException, StoreException {
        return start(settings, site, wish, workshop, store, packages, InstantSource.system());
    }

    /**
     * Starts it with a clock that submissions are stamped by.
     *
     * @param wish which tier is to judge
     */
    public static OpenService start(
            Settings settings,
            Site site,
            Wish wish,
            Workshop workshop,
            Store store,
            KnownPackages packages,
            InstantSource clock)
            throws InputException, StoreException {
        Scratch scratch = Scratch.in(settings.cacheFolder());
        LanguageCatalog languages = Workshop.languages(settings);
        ServiceSettings wanted = ServiceSettings.of(scratch.folder())
                .withWish(wish)
                .withOptions(JudgingOptions.DEFAULT.withSystemCallsPerSecond(site.systemCallsPerSecond()));
        RetentionSettings retention = site.keepSubmissions()
                .map(RetentionSettings.DEFAULT::withSubmissions)
                .orElse(RetentionSettings.DEFAULT);
        RoutedJudge judge = new RoutedJudge(workshop.workbench(), Workshop.planner(settings));
        JudgeService service = new JudgeService(
                store,
                judge,
                packages,
                languages,
                wanted.withRetention(retention),
                clock,
                remark -> LOG.warn("{}", remark));
        Monitor monitor = new Monitor(
                service, store.metrics(), site.monitoring(), InstantSource.system(), remark -> LOG.warn("{}", remark));
        Hybrid hybrid = new Hybrid(
                service, languages, judge.analyser(), HybridSettings.DEFAULT, remark -> LOG.warn("{}", remark));
        monitor.watch(workshop.workbench()::caches);
        monitor.watchReady(workshop.workbench()::ready);
        monitor.watch(hybrid);
        return new OpenService(workshop, scratch, service, monitor, hybrid);
    }

    public JudgeService judge() {
        return service;
    }

    /** What is measured while it judges. */
    public Monitor monitor() {
        return monitor;
    }

    /** What is done ahead of submissions, to be told of every editor that is open. */
    public Hybrid hybrid() {
        return hybrid;
    }

    /**
     * Shows what happens to a submission until its judgement that counts has ended.
     *
     * @param idle done while nothing happens
     */
    public void follow(Submission submission, Consumer<? super SubmissionEvent> view, Runnable idle)
            throws StoreException, InterruptedException {
        BlockingQueue<Object> told = new LinkedBlockingQueue<>();
        try (EventSubscription _ = service.subscribe(0, Optional.of(submission.id()), told::add, told::add)) {
            while (true) {
                switch (told.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    case null -> idle.run();
                    case StoreException e -> throw e;
                    case SubmissionEvent event
                    when event.judgement() == submission.judgement() -> {
                        view.accept(event);
                        if (event.what().isLast()) {
                            return;
                        }
                    }
                    default -> {} // of an earlier judgement
                }
            }
        }
    }

    @Override
    public void close() {
        monitor.close();
        hybrid.close();
        service.close();
        workshop.close();
        scratch.close();
    }
}
