package dev.letscode.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.sandbox.Guest;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Workers that do not start as they should, with plain processes and WebAssembly, whose workers start fastest. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(120)
final class WorkerStartTest {

    private static final long HEAP_MIB = 300;
    private static final WorkerPool.Shape WASM = new WorkerPool.Shape(Guest.WASM, HEAP_MIB);

    @TempDir
    private Path folder;

    private Path workers = Path.of("");

    /** As the build has put them together, but what is in the folder may be changed. */
    @BeforeEach
    void linkWorkers() throws IOException {
        workers = Files.createDirectory(folder.resolve("workers"));
        Path built = Workers.settings().folder();
        for (String name : new String[] {"compiler", "modules"}) {
            Files.createSymbolicLink(workers.resolve(name), built.resolve(name));
        }
        Path library = Files.createDirectory(workers.resolve("lib"));
        try (var jars = Files.newDirectoryStream(built.resolve("lib"))) {
            for (Path jar : jars) {
                Files.createSymbolicLink(library.resolve(jar.getFileName()), jar);
            }
        }
    }

    private WorkerPool pool(Path java) throws SandboxException {
        Path scratch = folder.resolve("scratch");
        ClientSettings settings = ClientSettings.of(workers, scratch).withJava(java);
        return new WorkerPool(Installation.find(settings), new PlainCarrier(scratch));
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"));
    }

    /** A run time whose program is a shell script; {@code "$java"} is the real one. */
    private Path fakeJava(String script) throws IOException {
        Path home = folder.resolve("java");
        Path program = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.copy(java().resolve("release"), home.resolve("release"));
        Files.writeString(program, "#!/bin/sh\njava=" + java().resolve("bin/java") + "\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return home;
    }

    @Test
    void a_start_up_cache_that_is_not_one_is_not_used() throws Exception {
        Files.writeString(workers.resolve("wasm.aot"), "this is no cache");

        try (WorkerPool pool = pool(java());
                LiveWorker worker = pool.take(WASM)) {
            assertThat(worker.isFit(1)).isTrue();
        }
    }

    @Test
    void a_worker_whose_start_up_cache_takes_it_down_is_started_without() throws Exception {
        Files.writeString(workers.resolve("wasm.aot"), "this is no cache");
        Path java = fakeJava("""
                case "$*" in *AOTCache*) echo '# A fatal error has been detected'; kill -SEGV $$ ;; esac
                exec "$java" "$@"
                """);

        try (WorkerPool pool = pool(java);
                LiveWorker worker = pool.take(WASM)) {
            assertThat(worker.isFit(1)).isTrue();
        }
    }

    @Test
    void a_worker_that_ends_at_its_start_is_reported_with_what_it_said() throws Exception {
        Path java = fakeJava("echo 'Unrecognized VM option UseNothing' >&2; exit 1");

        try (WorkerPool pool = pool(java)) {
            assertThatThrownBy(() -> pool.take(WASM))
                    .isInstanceOf(SandboxException.class)
                    .hasMessageContaining("Unrecognized VM option UseNothing");
        }
    }

    @Test
    void a_worker_that_speaks_no_protocol_is_refused() throws Exception {
        Path java = fakeJava("echo 'Hello, this is no worker'; sleep 1000");

        try (WorkerPool pool = pool(java)) {
            assertThatThrownBy(() -> pool.take(WASM))
                    .isInstanceOf(SandboxException.class)
                    .hasMessageContaining("a frame of");
        }
    }

    @Test
    void a_worker_that_wants_more_memory_than_there_is_is_reported() throws Exception {
        try (WorkerPool pool = pool(java())) {
            assertThatThrownBy(() -> pool.take(new WorkerPool.Shape(Guest.WASM, 100_000_000)))
                    .isInstanceOf(SandboxException.class)
                    .hasMessageContaining("heap");
        }
    }

    @Test
    void a_worker_that_lacks_a_jar_is_reported_with_what_it_lacks() throws Exception {
        try (var jars = Files.newDirectoryStream(workers.resolve("lib"), "runtime-*.jar")) {
            for (Path jar : jars) {
                Files.delete(jar);
            }
        }

        try (WorkerPool pool = pool(java())) {
            assertThatThrownBy(() -> pool.take(WASM))
                    .isInstanceOf(SandboxException.class)
                    .hasMessageContaining("com/dylibso/chicory/runtime");
        }
    }

    @Test
    void another_version_of_java_is_refused_before_anything_is_started() throws Exception {
        Path java = fakeJava("exit 1");
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"24.0.1\"\n");

        assertThatThrownBy(() -> pool(java).close())
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("need Java 25")
                .hasMessageContaining("24.0.1");
    }

    @Test
    void who_waits_for_a_worker_can_be_interrupted_and_the_worker_is_kept_for_the_next() throws Exception {
        Path go = folder.resolve("go");
        Path java = fakeJava("while [ ! -e " + go + " ]; do sleep 0.05; done; exec \"$java\" \"$@\"");

        try (WorkerPool pool = pool(java)) {
            CompletableFuture<Duration> waited = new CompletableFuture<>();
            Thread waiting = Thread.ofPlatform().start(() -> {
                try {
                    pool.take(WASM).close();
                    waited.completeExceptionally(new AssertionError("there cannot be one yet"));
                } catch (SandboxException | InterruptedException e) {
                    waited.complete(Duration.ofNanos(System.nanoTime()));
                }
            });
            Thread.sleep(200);
            long interrupted = System.nanoTime();
            waiting.interrupt();

            assertThat(waited.get(10, TimeUnit.SECONDS).minusNanos(interrupted)).isLessThan(Duration.ofSeconds(1));

            Files.createFile(go);
            try (LiveWorker worker = pool.take(WASM)) {
                assertThat(worker.isFit(1)).isTrue();
            }
        }
    }

    @Test
    void closing_ends_a_worker_that_never_becomes_ready() throws Exception {
        Path java = fakeJava("exec sleep 1000");
        WorkerPool pool = pool(java);
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> {
            try {
                pool.take(WASM).close();
            } catch (SandboxException | InterruptedException e) {
                failure.complete(e);
            }
        });
        Thread.sleep(200);

        pool.close();

        assertThat(failure.get(5, TimeUnit.SECONDS)).hasMessageContaining("the sandbox is closed");
    }
}
