package dev.letscode.app.ide;

import dev.letscode.app.workshop.Home;
import dev.letscode.app.workshop.InputException;
import dev.letscode.engine.store.Store;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window as a process of its own. */
public final class IdeProcess {

    private static final Logger LOG = LoggerFactory.getLogger(IdeProcess.class);

    private IdeProcess() {}

    /**
     * Opens the window and waits until it is closed.
     *
     * @throws InputException if the home is another process's, or no window can be opened
     */
    public static void run(IdeSetup setup) throws InputException, InterruptedException {
        CompletableFuture<Store> opened = open(setup.home());
        prepareDrawing(setup);
        startToolkit();
        requireFont();
        try (Store store = await(setup.home(), opened);
                Ide ide = new Ide(setup, store, Platform::runLater)) {
            CountDownLatch closed = new CountDownLatch(1);
            CompletableFuture<Void> shown = new CompletableFuture<>();
            Platform.runLater(() -> {
                try {
                    Stage stage = new Stage();
                    stage.setOnHidden(event -> closed.countDown());
                    ide.show(stage);
                    store.opened().message(setup.home().toString()).ifPresent(ide::complain);
                    shown.complete(null);
                } catch (RuntimeException | LinkageError e) {
                    shown.completeExceptionally(e);
                }
            });
            shown.join();
            closed.await();
        }
    }

    private static CompletableFuture<Store> open(Path home) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return Home.open(home, found -> {}); // told once there is a window to tell it in
            } catch (InputException e) {
                throw new CompletionException(e);
            }
        });
    }

    /** Until it is open, or whoever sits here gives up. */
    private static Store await(Path home, CompletableFuture<Store> opened) throws InputException {
        CompletableFuture<Store> next = opened;
        while (true) {
            try {
                return next.join();
            } catch (CompletionException e) {
                if (!(e.getCause() instanceof InputException input)) {
                    throw e;
                }
                if (!HomeRefusal.isTriedAgain(home, input)) {
                    throw input;
                }
                next = open(home);
            }
        }
    }

    /** Pages of a PDF are drawn without the other toolkit's screen, and what is known of fonts is no file in somebody's home. */
    private static void prepareDrawing(IdeSetup setup) {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("pdfbox.fontcache", setup.settings().cacheFolder().toString());
    }

    /** The toolkit starts without any font, and cannot measure a letter then. */
    private static void requireFont() throws InputException {
        CompletableFuture<Double> width = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                width.complete(new Text("a").getLayoutBounds().getWidth());
            } catch (RuntimeException e) {
                LOG.error("the toolkit has no font", e);
                width.complete(0.0);
            }
        });
        if (width.join() <= 0) {
            throw new InputException(
                    "no window can be opened: no font is installed on this machine. Install one, on Debian with"
                            + " 'apt-get install fontconfig fonts-dejavu-core', which scripts/setup does");
        }
    }

    private static void startToolkit() throws InputException, InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Display.choose();
        try {
            Platform.startup(started::countDown);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("the toolkit does not start", e);
            throw new InputException(
                    "no window can be opened: " + e.getMessage()
                            + ". Is the display that DISPLAY names there, and are the packages installed that scripts/setup names?");
        }
        Platform.setImplicitExit(false);
        started.await();
    }
}
