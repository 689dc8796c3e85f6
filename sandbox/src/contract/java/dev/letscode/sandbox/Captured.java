package dev.letscode.sandbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A run with everything that it printed. */
public record Captured(RunResult result, String stdout, String stderr) {

    public static Captured run(Environment environment, Command command, Limits limits)
            throws SandboxException, InterruptedException {
        return run(environment, command, limits, "");
    }

    public static Captured run(Environment environment, Command command, Limits limits, String input)
            throws SandboxException, InterruptedException {
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        Input stdin = Input.from(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        RunResult result = environment.run(command, limits, new Streams(stdin, stdout, stderr));
        return new Captured(result, stdout.toString(StandardCharsets.UTF_8), stderr.toString(StandardCharsets.UTF_8));
    }

    /** The whole output as one number. */
    public long number() {
        return Long.parseLong(stdout.strip());
    }
}
