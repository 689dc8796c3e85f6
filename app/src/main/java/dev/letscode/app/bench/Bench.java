package dev.letscode.app.bench;

import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Measures everything, one after another. */
public final class Bench {

    private static final int ENVIRONMENTS_SHARE = 10;
    private static final int TESTS_EACH = 1500;
    private static final long LARGE_BYTES = 150_000_000;
    private static final int SUBMISSIONS = 100;

    private final Workbench workbench;
    private final Path scratch;
    private final int rounds;

    /**
     * Prepares a benchmark.
     *
     * @param scratch where some 200 MB are written to; its owner removes it
     * @param rounds of the shortest measurements
     */
    public Bench(Workbench workbench, Path scratch, int rounds) {
        this.workbench = workbench;
        this.scratch = scratch;
        this.rounds = rounds;
    }

    /** Runs the benchmark; {@code progress} is told what is being measured. */
    public BenchReport run(Consumer<String> progress) throws SandboxException, InterruptedException, IOException {
        progress.accept("one test of a program that does nothing");
        PerTest perTest = PerTest.measure(workbench.sandbox(), rounds);
        progress.accept("new environments");
        NewEnvironment newEnvironment =
                NewEnvironment.measure(workbench.sandbox(), Math.max(1, rounds / ENVIRONMENTS_SHARE));
        progress.accept("tests per second");
        Throughput throughput = Throughput.measure(onAllCores(), scratch, TESTS_EACH);
        progress.accept("a test of 150 MB");
        Streaming streaming = Streaming.measure(workbench, scratch, LARGE_BYTES);
        progress.accept("verifying 100 submissions");
        Verifying verifying = Verifying.measure(workbench, scratch, SUBMISSIONS);
        return new BenchReport(Machine.ofThis(), perTest, newEnvironment, throughput, streaming, verifying);
    }

    private Workbench onAllCores() {
        return new Workbench(
                workbench.sandbox(),
                workbench.builder(),
                workbench.languages(),
                new CpuSlots(Runtime.getRuntime().availableProcessors()),
                workbench.cacheFolder());
    }
}
