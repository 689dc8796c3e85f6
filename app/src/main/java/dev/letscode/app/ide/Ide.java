package dev.letscode.app.ide;

import dev.letscode.app.contest.ContestFile;
import dev.letscode.app.contest.ContestSubmissions;
import dev.letscode.app.contest.SteadyClock;
import dev.letscode.app.ide.contest.ContestModel;
import dev.letscode.app.ide.contest.ContestPackages;
import dev.letscode.app.ide.desk.Desk;
import dev.letscode.app.ide.judge.JudgeLink;
import dev.letscode.app.ide.problems.ProblemList;
import dev.letscode.app.ide.session.Cabinet;
import dev.letscode.app.ide.session.Preferences;
import dev.letscode.app.ide.session.SavedDesk;
import dev.letscode.app.ide.words.Tongue;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.ide.work.Background;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.KnownPackages;
import dev.letscode.app.workshop.OpenService;
import dev.letscode.app.workshop.PackageLocations;
import dev.letscode.app.workshop.Workshop;
import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.store.StoreException;
import dev.letscode.sandbox.SandboxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One window with all that is behind it. Made and closed by any thread, shown by the toolkit's. */
public final class Ide implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ide.class);

    private static final Duration LONGEST_KEEPING = Duration.ofSeconds(2);

    private final IdeSetup setup;
    private final Store store;
    private final Background background;
    private final KnownPackages packages;
    private final LanguageCatalog languages;
    private final CompletableFuture<OpenService> service = new CompletableFuture<>();
    private final Analyser analyser;
    private final Thread starter;
    private final Words words;
    private final ProblemList problems = new ProblemList();
    private final Desk desk = new Desk();
    private final Cabinet cabinet;
    private final SteadyClock clock = new SteadyClock();
    private final SavedDesk saved;
    private final Preferences preferences;
    private volatile @Nullable IdeWindow window;

    /**
     * Prepares a window, and starts the judge behind it.
     *
     * @param store of the home; closed by whoever opened it
     * @param owner runs what touches the window
     */
    public Ide(IdeSetup setup, Store store, Executor owner) {
        this.setup = setup;
        this.store = store;
        this.background = new Background(owner);
        this.packages = new KnownPackages(setup.home(), setup.settings().cacheFolder());
        this.languages = Workshop.languages(setup.settings());
        this.analyser = new Analyser(setup.settings().cacheFolder());
        this.cabinet = new Cabinet(setup.home(), this::complain);
        this.saved = cabinet.desk();
        this.preferences = cabinet.preferences();
        this.words = new Words(Optional.ofNullable(saved.tongue())
                .flatMap(Tongue::byCode)
                .orElseGet(() -> Tongue.of(Locale.getDefault())));
        this.starter = Thread.ofPlatform().name("judge-start").start(this::startJudge);
    }

    private void startJudge() {
        try {
            Workshop workshop = Workshop.openAll(
                    setup.settings(), setup.sandboxes(), setup.site().demand(), CpuSlots.ofThisMachine(), 1);
            service.complete(
                    OpenService.start(setup.settings(), setup.site(), setup.wish(), workshop, store, packages, clock));
        } catch (InputException | SandboxException | StoreException | InterruptedException | RuntimeException e) {
            LOG.warn("the judge behind the window does not start", e);
            service.completeExceptionally(e);
        }
    }

    void complain(String message) {
        IdeWindow shown = window;
        if (shown != null) {
            background.tell(() -> shown.complain(message));
        }
    }

    /** Shows the window; in the toolkit's thread. */
    public void show(Stage stage) {
        WorkAhead ahead =
                new WorkAhead(service.thenApply(OpenService::hybrid), background, packages, languages, setup.account());
        IdeWindow made = new IdeWindow(
                stage,
                new IdeParts(
                        setup,
                        background,
                        store,
                        new JudgeLink(background, service, store),
                        ahead,
                        packages,
                        languages,
                        analyser,
                        cabinet,
                        saved,
                        words,
                        problems,
                        desk,
                        preferences,
                        contest()));
        window = made;
        made.show();
    }

    private ContestModel contest() {
        return new ContestModel(
                background,
                new ContestFile(setup.home()),
                new ContestPackages(packages, this::location),
                new ContestSubmissions(store, packages),
                clock,
                setup.account());
    }

    /** The package of that name among those that the window was opened with, or that was used before. */
    private Optional<Path> location(String problem) {
        try {
            return PackageLocations.expand(setup.packages()).stream()
                    .filter(location -> location.endsWith(problem) || location.endsWith(problem + ".zip"))
                    .findFirst()
                    .or(() -> packages.location(problem));
        } catch (InputException e) {
            LOG.warn("problem {} is not looked for", problem, e);
            return packages.location(problem);
        }
    }

    /** For who looks at it from inside. */
    IdeWindow window() {
        return java.util.Objects.requireNonNull(window, "it is not shown yet");
    }

    /** Ends what goes on, and saves what is to be saved. */
    @Override
    public void close() {
        keep();
        background.close();
        starter.interrupt();
        try {
            starter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (service.isDone() && !service.isCompletedExceptionally()) {
            service.join().close();
        }
        packages.close();
        cabinet.close();
    }

    /** Keeps nothing any more, as if the process had been killed. */
    void abandon() {
        window = null;
        cabinet.abandon();
    }

    /** If the window is shown still, as when the process is asked to end. */
    private void keep() {
        IdeWindow shown = window;
        if (shown != null) {
            CompletableFuture<Void> kept = new CompletableFuture<>();
            background.tell(() -> {
                shown.keepAll();
                kept.complete(null);
            });
            kept.completeOnTimeout(null, LONGEST_KEEPING.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
    }
}
