package dev.letscode.app.bench;

import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import java.io.IOException;

/**
 * What a test costs when its program does nothing.
 *
 * @param sandboxed one run of {@code true} in a warm environment with contest limits, and the reset after it
 * @param bare one start of {@code true} by {@link ProcessBuilder} with its streams thrown away, until it has ended
 * @param ratio of the medians, sandboxed to bare
 */
public record PerTest(Spread sandboxed, Spread bare, double ratio) {

    private static final int WARM_UP = 300;

    static PerTest measure(Sandbox sandbox, int rounds) throws SandboxException, InterruptedException, IOException {
        long[] sandboxed = new long[rounds];
        long[] bare = new long[rounds];
        try (Environment environment = sandbox.open(EnvironmentSpec.strict())) {
            for (int round = -WARM_UP; round < rounds; round++) {
                // In turns, so that whatever else the machine does hits both.
                long start = System.nanoTime();
                runSandboxed(environment);
                long between = System.nanoTime();
                runBare();
                long end = System.nanoTime();
                if (round >= 0) {
                    sandboxed[round] = between - start;
                    bare[round] = end - between;
                }
            }
        }
        Spread first = Spread.of(sandboxed);
        Spread second = Spread.of(bare);
        return new PerTest(first, second, first.medianMillis() / second.medianMillis());
    }

    static void runSandboxed(Environment environment) throws SandboxException, InterruptedException {
        RunResult result = environment.run(Command.of("true"), Limits.defaults(), Streams.none());
        if (!result.succeeded()) {
            throw new SandboxException("the program \"true\" failed: " + result);
        }
        environment.reset();
    }

    private static void runBare() throws IOException, InterruptedException {
        int code = new ProcessBuilder("true")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("the program \"true\" failed with " + code);
        }
    }
}
