package dev.letscode.app.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Other programs of this machine. */
final class Tool {

    private Tool() {}

    /** Whether there is one of this name where programs are looked for. */
    static boolean isThere(String program) throws InterruptedException {
        try {
            run(List.of(program, "--version"), new byte[0]);
            return true;
        } catch (NotThere e) {
            return false;
        } catch (IOException e) {
            return true; // it has no such option
        }
    }

    /** A program cannot be started. */
    private static final class NotThere extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        NotThere(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /**
     * Runs one to its end.
     *
     * @return what it printed
     * @throws IOException if it fails, with the last line that it printed
     */
    static String run(List<String> command, byte[] input) throws IOException, InterruptedException {
        Process process = start(command);
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input);
        } catch (IOException e) {
            // it does not read its input; how it ends says whether that matters
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(command.getFirst() + " fails: "
                    + printed.lines().reduce((first, second) -> second).orElse("it says nothing"));
        }
        return printed;
    }

    private static Process start(List<String> command) throws NotThere {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new NotThere(e);
        }
    }

    static void tryRun(List<String> command) {
        try {
            run(command, new byte[0]);
        } catch (IOException e) {
            // what it was to remove has gone already
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
