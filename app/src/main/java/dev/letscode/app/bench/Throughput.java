package dev.letscode.app.bench;

import dev.letscode.engine.judge.JudgingOptions;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.problems.ProblemPackage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Tests of a C++ program that adds two numbers, each reset, run, compared and reported by the judge.
 *
 * @param atOnce submissions that are judged at the same time: one for each core
 * @param tests in all
 */
public record Throughput(int atOnce, int tests, double seconds, double testsPerSecond) {

    private static final double NANOS_PER_SECOND = 1e9;

    static Throughput measure(Workbench workbench, Path scratch, int testsEach)
            throws IOException, InterruptedException {
        int atOnce = workbench.slots().count();
        BenchPackage made = BenchPackage.in(scratch.resolve("throughput"));
        made.addSums(testsEach);
        Path source = made.write("submissions/accepted/sum.cpp", BenchPackage.SUM);
        ProblemPackage problem = made.read();
        Judgings judgings = new Judgings(workbench);
        // Compiles, and warms up.
        judgings.accepted(problem, source, JudgingOptions.DEFAULT);

        long start = System.nanoTime();
        int tests = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < atOnce; i++) {
                running.add(threads.submit(() -> judgings.accepted(problem, source, JudgingOptions.DEFAULT)
                        .tests()
                        .size()));
            }
            for (Future<Integer> one : running) {
                tests += one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("judging failed while it was measured", e);
        }
        double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
        return new Throughput(atOnce, tests, seconds, tests / seconds);
    }
}
