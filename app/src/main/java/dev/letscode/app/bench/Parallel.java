package dev.letscode.app.bench;

import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Environments that run one test after another at the same time. The program computes for some milliseconds, so that it
 * is the work of the tests that has to be shared out among the cores.
 *
 * @param atOnce environments
 * @param testsPerSecond of all together
 */
public record Parallel(int atOnce, double testsPerSecond) {

    private static final Duration EACH = Duration.ofSeconds(2);

    /** Some milliseconds of computing in a program that is on every machine. */
    private static final Command WORK = Command.of("sh", "-c", "i=0; while [ $i -lt 8000 ]; do i=$((i+1)); done");

    /** For one environment up to twice as many as there are cores. */
    static List<Parallel> measure(Sandbox sandbox) throws SandboxException, InterruptedException {
        List<Parallel> curve = new ArrayList<>();
        for (int atOnce = 1; atOnce <= 2 * Runtime.getRuntime().availableProcessors(); atOnce++) {
            curve.add(measure(sandbox, atOnce));
        }
        return curve;
    }

    private static Parallel measure(Sandbox sandbox, int atOnce) throws SandboxException, InterruptedException {
        List<Contender> contenders = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            for (int i = 0; i < atOnce; i++) {
                EnvironmentSpec spec = EnvironmentSpec.strict()
                        .withRequired(sandbox.capabilities().features());
                contenders.add(new Contender.Sandboxed(sandbox.open(spec), WORK, Limits.defaults()));
            }
            long start = System.nanoTime();
            List<Future<Integer>> running = contenders.stream()
                    .map(contender -> threads.submit(() -> runFor(contender, start + EACH.toNanos())))
                    .toList();
            int tests = 0;
            for (Future<Integer> one : running) {
                tests += one.get();
            }
            return new Parallel(atOnce, tests / ((System.nanoTime() - start) / 1e9));
        } catch (ExecutionException e) {
            throw new SandboxException("running failed while it was measured: " + e.getMessage(), e);
        } finally {
            contenders.forEach(Contender::close);
        }
    }

    private static int runFor(Contender contender, long until) throws Exception {
        int tests = 0;
        while (System.nanoTime() < until) {
            contender.run();
            tests++;
        }
        return tests;
    }
}
