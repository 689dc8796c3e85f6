package dev.letscode.sandbox.client;

import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.Run;
import dev.letscode.sandbox.RunResult;
import dev.letscode.sandbox.Usage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A program that could not be started.
 *
 * @param reason what and why
 */
record EndedRun(String reason) implements Run {

    @Override
    public OutputStream stdin() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("broken pipe: the program was not started");
            }
        };
    }

    @Override
    public void closeOutput() {}

    @Override
    public RunResult await() {
        return new RunResult(
                new Exit.NotStarted(reason),
                Set.of(),
                Optional.empty(),
                Usage.ofWallTime(Duration.ZERO),
                0,
                0,
                Map.of());
    }

    @Override
    public void kill() {}

    @Override
    public void close() {}
}
