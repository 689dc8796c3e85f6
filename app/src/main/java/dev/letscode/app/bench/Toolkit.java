package dev.letscode.app.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/**
 * The window toolkit, for what is measured in a window: on a screen, or on the toolkit's platform without one, which copies each picture point by point on the thread that everything else waits for. Pictures are drawn by
 * software on both.
 */
final class Toolkit {

    private static final long PATIENCE_SECONDS = 60;

    private Toolkit() {}

    /** Starts the toolkit, which must not have been started. */
    static void start(boolean onScreen) throws InterruptedException {
        if (!onScreen) {
            System.setProperty("glass.platform", "Headless");
        }
        System.setProperty("prism.order", "sw");
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(true));
        await(started);
    }

    /** What something on the toolkit's thread comes to. */
    static <T> T call(Callable<T> action) throws InterruptedException {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(action.call());
            } catch (Exception | Error e) {
                result.completeExceptionally(e);
            }
        });
        return await(result);
    }

    /** What something comes to that is done on the toolkit's thread later. */
    static <T> T await(CompletableFuture<T> result) throws InterruptedException {
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the window could not be measured", e);
        }
    }
}
