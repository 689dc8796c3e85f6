package dev.letscode.app.bench;

import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.verify.PackageReport;
import dev.letscode.engine.verify.PackageVerifier;
import dev.letscode.engine.verify.VerifyOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A package with many small C++ submissions, each a little different, verified twice: once when every one has to be
 * compiled, once when none has.
 *
 * @param compilersShare of the first time that is gone in the second
 */
public record Verifying(int submissions, double secondsCold, double secondsCompiled, double compilersShare) {

    static Verifying measure(Workbench workbench, Path scratch, int submissions)
            throws IOException, InterruptedException {
        BenchPackage made = BenchPackage.in(scratch.resolve("verifying"));
        made.addSums(3);
        // The cache of programs may have those of an earlier benchmark.
        long unlike = System.nanoTime();
        for (int i = 0; i < submissions; i++) {
            made.write("submissions/accepted/sum" + i + ".cpp", BenchPackage.SUM + "// " + unlike + " " + i + "\n");
        }
        double cold = verify(workbench, made.folder());
        double compiled = verify(workbench, made.folder());
        return new Verifying(submissions, cold, compiled, (cold - compiled) / cold);
    }

    private static double verify(Workbench workbench, Path folder) throws IOException, InterruptedException {
        long start = System.nanoTime();
        List<PackageReport> reports =
                new PackageVerifier(workbench).verify(List.of(folder), VerifyOptions.DEFAULT, event -> {});
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!reports.stream().allMatch(PackageReport::agrees)) {
            throw new IOException("the benchmark's own package does not agree with itself: " + reports);
        }
        return seconds;
    }
}
