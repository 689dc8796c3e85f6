package dev.letscode.app.bench;

import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;

/**
 * What a submission costs before its first test.
 *
 * @param toFirstResult from nothing to the end of the first run of {@code true}
 * @param close until everything was given back
 */
public record NewEnvironment(Spread toFirstResult, Spread close) {

    private static final int WARM_UP = 30;

    static NewEnvironment measure(Sandbox sandbox, int rounds) throws SandboxException, InterruptedException {
        long[] opening = new long[rounds];
        long[] closing = new long[rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            long start = System.nanoTime();
            long first;
            try (Environment environment = sandbox.open(EnvironmentSpec.strict())) {
                PerTest.runSandboxed(environment);
                first = System.nanoTime();
            }
            long end = System.nanoTime();
            if (round >= 0) {
                opening[round] = first - start;
                closing[round] = end - first;
            }
        }
        return new NewEnvironment(Spread.of(opening), Spread.of(closing));
    }
}
