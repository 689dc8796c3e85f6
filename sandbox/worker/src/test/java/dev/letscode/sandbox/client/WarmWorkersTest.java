package dev.letscode.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.sandbox.CacheUse;
import dev.letscode.sandbox.Captured;
import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Guest;
import dev.letscode.sandbox.LimitKind;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Mount;
import dev.letscode.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Workers that are started ahead, kept and ended, as plain processes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(120)
final class WarmWorkersTest {

    private static final long MIB = 1L << 20;
    private static final WorkerPool.Shape SMALL = new WorkerPool.Shape(Guest.WASM, 300);
    private static final WorkerPool.Shape LARGE = new WorkerPool.Shape(Guest.WASM, 500);

    @TempDir
    private Path folder;

    private WorkerPool pool(Duration idle, long keptMiB) throws Exception {
        ClientSettings settings = Workers.settings().withIdle(idle).withKeptBytes(keptMiB * MIB);
        return new WorkerPool(Installation.find(settings), new PlainCarrier(folder));
    }

    private static long processes() {
        return ProcessHandle.current().children().count();
    }

    private static void awaitProcesses(long count) throws InterruptedException {
        while (processes() != count) {
            Thread.sleep(5);
        }
    }

    @Test
    void a_worker_that_was_wished_for_serves_who_comes_and_wishing_again_starts_no_second_one() throws Exception {
        long before = processes();
        try (WorkerPool pool = pool(Duration.ofMinutes(1), 1_000)) {
            pool.prepare(SMALL);
            pool.prepare(SMALL);
            awaitProcesses(before + 1);
            pool.take(SMALL).close();
            assertThat(pool.workers()).isEqualTo(new CacheUse(1, 0, 0));
        }
        awaitProcesses(before);
    }

    @Test
    void one_that_nobody_comes_for_is_ended() throws Exception {
        long before = processes();
        try (WorkerPool pool = pool(Duration.ofMillis(200), 1_000)) {
            pool.prepare(SMALL);
            awaitProcesses(before + 1);
            awaitProcesses(before);
            assertThat(pool.workers()).isEqualTo(new CacheUse(0, 0, 1));
        }
    }

    @Test
    void workers_that_wait_have_no_more_memory_than_they_may() throws Exception {
        long before = processes();
        try (WorkerPool pool = pool(Duration.ofMinutes(1), 700)) {
            LiveWorker small = pool.take(SMALL);
            pool.giveBack(small);
            pool.prepare(LARGE);
            awaitProcesses(before + 1);
            assertThat(pool.workers()).isEqualTo(new CacheUse(0, 1, 1));
            LiveWorker large = pool.take(LARGE);
            LiveWorker other = pool.take(LARGE);
            pool.giveBack(large);
            pool.giveBack(other);
            awaitProcesses(before + 1);
            assertThat(pool.workers()).isEqualTo(new CacheUse(1, 2, 2));
        }
    }

    /** It looks through its stack of a gigabyte again and again, and a JVM that ends waits for it. */
    @Test
    @Tag("slow")
    void one_whose_program_does_not_stop_is_gone_as_soon_as_its_environment_is_closed() throws Exception {
        Path program = Files.createDirectory(folder.resolve("program"));
        Files.writeString(program.resolve("main.js"), "function f() { try { f(); } finally { f(); } }\nf();\n");
        EnvironmentSpec spec =
                EnvironmentSpec.strict().withRequired(Map.of()).withMounts(new Mount(program, "/program"));
        long before = processes();
        try (ClientSandbox sandbox = ClientSandbox.create(Workers.settings(), "the test wants none")) {
            Limits limits =
                    Limits.defaults().withCpuTime(Duration.ofMillis(500)).withMemoryBytes(1024 * MIB);
            try (Environment environment = sandbox.open(spec)) {
                Captured run = Captured.run(environment, Command.of("javascript", "/program/main.js"), limits);
                assertThat(run.result().breached()).contains(LimitKind.CPU_TIME);
            }
            assertThat(processes()).isEqualTo(before);
        }
    }

    @Test
    void a_module_is_translated_once_for_each_content_whatever_its_file_is_called() throws Exception {
        Path program = Files.createDirectory(folder.resolve("program"));
        EnvironmentSpec spec =
                EnvironmentSpec.strict().withRequired(Map.of()).withMounts(new Mount(program, "/program"));
        Command command = Command.of("wasm", "/program/main.wasm");
        try (ClientSandbox sandbox = ClientSandbox.create(Workers.settings(), "the test wants none")) {
            for (boolean ends : new boolean[] {true, true, false, true}) {
                Files.write(program.resolve("main.wasm"), module(ends));
                try (Environment environment = sandbox.open(spec)) {
                    Captured run = Captured.run(environment, command, Limits.defaults());
                    assertThat(run.result().succeeded()).as(run.stderr()).isEqualTo(ends);
                }
            }
            assertThat(sandbox.caches()).containsEntry(Sandbox.ENVIRONMENTS, new CacheUse(3, 1, 0));
            // what the last run did is asked for when its worker is used again
            assertThat(sandbox.caches()).containsEntry(Sandbox.MODULES, new CacheUse(1, 2, 0));
        }
    }

    /** One whose start function ends at once, as it should or by a trap. */
    private static byte[] module(boolean ends) {
        HexFormat hex = HexFormat.of();
        String head = "0061736d01000000" + "010401600000" + "03020100" + "0503010002";
        String export = "070a01065f73746172740000";
        return hex.parseHex(head + export + (ends ? "0a040102000b" : "0a05010300000b"));
    }
}
