package dev.letscode.app.bench;

import dev.letscode.engine.judge.JudgingOptions;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.problems.ProblemPackage;
import java.io.IOException;
import java.nio.file.Path;

/**
 * One test with a large input and an answer of the same size, which a C++ program copies.
 *
 * @param bytes of the input, and of the answer
 * @param seconds from the request to the verdict
 * @param idleHeapBytes in use before, after a collection
 * @param peakHeapBytes most that was in use meanwhile, garbage included
 * @param aboveIdleBytes the difference
 */
public record Streaming(long bytes, double seconds, long idleHeapBytes, long peakHeapBytes, long aboveIdleBytes) {

    static Streaming measure(Workbench workbench, Path scratch, long bytes) throws IOException, InterruptedException {
        BenchPackage made = BenchPackage.in(scratch.resolve("streaming"));
        made.addLarge(bytes);
        Path source = made.write("submissions/accepted/copy.cpp", BenchPackage.COPY);
        ProblemPackage problem = made.read();
        JudgingOptions large = JudgingOptions.DEFAULT.withTests(test -> !test.isSample());
        Judgings judgings = new Judgings(workbench);
        // Compiles, and brings the files into memory.
        judgings.accepted(problem, source, large);

        try (HeapWatch heap = HeapWatch.start()) {
            long start = System.nanoTime();
            judgings.accepted(problem, source, large);
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Streaming(
                    bytes, seconds, heap.idleBytes(), heap.peakBytes(), heap.peakBytes() - heap.idleBytes());
        }
    }
}
