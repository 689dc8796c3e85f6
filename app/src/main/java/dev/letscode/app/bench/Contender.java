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
import java.util.List;

/** One way to run a program, ready to do so again and again. */
sealed interface Contender extends AutoCloseable {

    /** Runs it once, to its end. */
    void run() throws IOException, SandboxException, InterruptedException;

    @Override
    void close();

    /** In a warm environment with contest limits, and the reset after it. */
    record Sandboxed(Environment environment, Command command, Limits limits) implements Contender {

        static Sandboxed in(Sandbox sandbox, EnvironmentSpec spec, Limits limits)
                throws SandboxException, InterruptedException {
            return new Sandboxed(sandbox.open(spec), Command.of("true"), limits);
        }

        @Override
        public void run() throws SandboxException, InterruptedException {
            RunResult result = environment.run(command, limits, Streams.none());
            if (!result.succeeded()) {
                throw new SandboxException("the program " + command.arguments().getFirst() + " failed: " + result);
            }
            environment.reset();
        }

        @Override
        public void close() {
            environment.close();
        }
    }

    /**
     * By a process of its own.
     *
     * @param atTheEnd commands that remove what was made for it
     */
    record Started(List<String> command, List<List<String>> atTheEnd) implements Contender {

        public Started {
            command = List.copyOf(command);
            atTheEnd = List.copyOf(atTheEnd);
        }

        @Override
        public void run() throws IOException, InterruptedException {
            int code = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IOException(command.getFirst() + " ended with " + code);
            }
        }

        @Override
        public void close() {
            atTheEnd.forEach(Tool::tryRun);
        }
    }
}
