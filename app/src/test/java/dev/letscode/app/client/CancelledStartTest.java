package dev.letscode.app.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class CancelledStartTest {

    @TempDir
    private Path folder;

    @Test
    void cancelling_while_a_worker_starts_is_prompt_and_no_verdict() throws Exception {
        Path program = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.copy(Path.of(System.getProperty("java.home"), "release"), folder.resolve("release"));
        Files.writeString(program, "#!/bin/sh\ntouch " + folder.resolve("started") + "; exec sleep 1000\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        try (ClientTier tier = new ClientTier(settings -> settings.withJava(folder))) {
            CompletableFuture<Long> cancelled = new CompletableFuture<>();
            Thread judging = Thread.ofPlatform().start(() -> {
                try {
                    cancelled.completeExceptionally(
                            new AssertionError("a verdict: " + tier.run("python3", "print(1)")));
                } catch (InterruptedException e) {
                    cancelled.complete(System.nanoTime());
                } catch (Exception e) {
                    cancelled.completeExceptionally(e);
                }
            });
            while (!Files.exists(folder.resolve("started"))) {
                Thread.sleep(10);
            }

            long interrupted = System.nanoTime();
            judging.interrupt();

            assertThat(Duration.ofNanos(cancelled.get(20, TimeUnit.SECONDS) - interrupted))
                    .isLessThan(Duration.ofSeconds(1));
        }
    }
}
