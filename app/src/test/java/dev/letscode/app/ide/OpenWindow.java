package dev.letscode.app.ide;

import dev.letscode.app.settings.Settings;
import dev.letscode.app.settings.Site;
import dev.letscode.app.workshop.SandboxSource;
import dev.letscode.engine.routing.Wish;
import dev.letscode.engine.store.Store;
import dev.letscode.problems.Diagnostics;
import dev.letscode.sandbox.namespace.NamespaceSandbox;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** A real window on the bundled problems with a real judge, on the toolkit's platform without a screen. */
final class OpenWindow implements AutoCloseable {

    static final Path PACKAGES =
            Path.of("..", "problems", "packages").toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Store store;
    private final Ide ide;
    final Stage stage;

    private OpenWindow(Store store, Ide ide, Stage stage) {
        this.store = store;
        this.ide = ide;
        this.stage = stage;
    }

    /** Opens one whose home and cache are below a folder. */
    static OpenWindow in(Path folder) throws Exception {
        return in(folder, NamespaceSandbox::create, Wish.SERVER);
    }

    /** The same on a machine with another sandbox, or none. */
    static OpenWindow in(Path folder, SandboxSource sandboxes, Wish wish) throws Exception {
        startToolkit();
        Settings settings = new Settings(
                folder.resolve("cache"), folder.resolve("config"), folder.resolve("state"), folder.resolve("home"));
        Site site = Site.read(settings, new Diagnostics()).orElse(Site.DEFAULT);
        Store store = Store.embedded(folder.resolve("home"), remark -> {});
        Ide ide = new Ide(
                new IdeSetup(settings, site, folder.resolve("home"), sandboxes, List.of(PACKAGES), wish),
                store,
                Platform::runLater);
        Stage stage = call(() -> {
            Stage fresh = new Stage();
            fresh.setWidth(1360);
            fresh.setHeight(850);
            ide.show(fresh);
            return fresh;
        });
        return new OpenWindow(store, ide, stage);
    }

    /** Starts the toolkit without a screen, unless it runs. */
    static synchronized void startToolkit() throws Exception {
        System.setProperty("glass.platform", System.getProperty("glass.platform", "Headless"));
        System.setProperty("prism.order", "sw");
        CompletableFuture<Void> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(null));
        } catch (IllegalStateException e) {
            started.complete(null); // another test has
        }
        started.get(60, TimeUnit.SECONDS);
        Platform.setImplicitExit(false);
    }

    /** Does something in the toolkit's thread. */
    static <T> T call(Callable<T> what) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(what.call());
            } catch (Exception | AssertionError e) {
                result.completeExceptionally(e);
            }
        });
        return result.get(60, TimeUnit.SECONDS);
    }

    /** Waits until something is so, which is looked at in the toolkit's thread. */
    void await(String what, Callable<Boolean> isSo) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!call(isSo)) {
            if (System.nanoTime() > end) {
                picture(Path.of("target", "window-failed.png"));
                throw new AssertionError("it never came to: " + what + "; see target/window-failed.png");
            }
            Thread.sleep(20);
        }
    }

    /** Presses a key as somebody at the keyboard does. */
    void press(KeyCode code, boolean control, boolean shift, boolean alt) throws Exception {
        call(() -> {
            Node target = stage.getScene().getFocusOwner();
            KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false);
            KeyEvent.fireEvent(target == null ? stage.getScene().getRoot() : target, event);
            return true;
        });
    }

    void press(KeyCode code) throws Exception {
        press(code, false, false, false);
    }

    void control(KeyCode code) throws Exception {
        press(code, true, false, false);
    }

    /** The first thing that a style sheet's selector finds. */
    <T> T find(String selector, Class<T> type) throws Exception {
        return call(() -> type.cast(stage.getScene().getRoot().lookup(selector)));
    }

    /** Whether a text can be read somewhere in the window. */
    boolean reads(String text) {
        return reads(stage.getScene().getRoot(), text);
    }

    /** The same, asked by another thread. */
    boolean shows(String text) throws Exception {
        return call(() -> reads(stage.getScene().getRoot(), text));
    }

    static boolean reads(Node node, String text) {
        if (!node.isVisible()) {
            return false;
        }
        @Nullable
        String own = switch (node) {
            case javafx.scene.control.Labeled label -> label.getText();
            case javafx.scene.text.Text one -> one.getText();
            case javafx.scene.control.TextInputControl input -> input.getText();
            default -> null;
        };
        if (own != null && own.contains(text)) {
            return true;
        }
        return node instanceof javafx.scene.Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(child -> reads(child, text));
    }

    /** Puts a source into the editor in front; typing it would take a tenth of a second for each letter. */
    void write(String languageId, String source) throws Exception {
        call(() -> {
            IdeWindow window = ide.window();
            window.choose(languageId);
            window.editors().replace(window.desk().current().get().orElseThrow(), source);
            return true;
        });
    }

    IdeWindow inside() {
        return ide.window();
    }

    /** Ends it as a kill does: nothing is kept that was not kept before. */
    void kill() throws Exception {
        ide.abandon();
        close();
    }

    /** Keeps a picture of the window. */
    void picture(Path file) throws Exception {
        picture(stage, file);
    }

    /** The same of any other. */
    static void picture(Stage stage, Path file) throws Exception {
        BufferedImage image = call(() -> {
            WritableImage shot = stage.getScene().snapshot(null);
            int width = (int) shot.getWidth();
            int height = (int) shot.getHeight();
            BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    copy.setRGB(x, y, shot.getPixelReader().getArgb(x, y));
                }
            }
            return copy;
        });
        write(image, file);
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        ImageIO.write(image, "png", file.toFile());
    }

    @Override
    public void close() {
        Platform.runLater(stage::close);
        ide.close();
        store.close();
    }
}
