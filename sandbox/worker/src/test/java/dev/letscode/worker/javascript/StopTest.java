package dev.letscode.worker.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.worker.GuestProgram;
import dev.letscode.worker.GuestStopped;
import dev.letscode.worker.GuestStreams;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class StopTest {

    /** Nobody is in a context then, so that closing it ends nothing. */
    @Test
    void a_program_that_waits_for_its_timer_ends_when_it_is_stopped(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("wait.js"), "setTimeout(() => {}, 1 << 30)");
        JavaScriptRuntime runtime = new JavaScriptRuntime();
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread guest = Thread.ofPlatform().start(() -> {
            try {
                runtime.run(
                        new GuestProgram("/program/wait.js", file, List.of(), Map.of(), 1 << 28, 1 << 20),
                        new GuestStreams(
                                InputStream.nullInputStream(),
                                OutputStream.nullOutputStream(),
                                OutputStream.nullOutputStream()));
            } catch (Throwable e) {
                thrown.complete(e);
            }
        });
        while (guest.getState() != Thread.State.TIMED_WAITING) {
            Thread.sleep(1);
        }

        runtime.stop();

        assertThat(guest.join(Duration.ofSeconds(30))).isTrue();
        assertThat(thrown).isCompletedWithValueMatching(GuestStopped.class::isInstance);
    }
}
