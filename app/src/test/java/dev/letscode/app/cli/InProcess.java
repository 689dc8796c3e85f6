package dev.letscode.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.app.settings.Settings;
import dev.letscode.app.terminal.Terminal;
import dev.letscode.sandbox.namespace.NamespaceSandbox;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The command line in this process, which is faster than a process of its own. */
final class InProcess {

    private InProcess() {}

    /** Runs a command to its end. */
    static LetscodeProcess.Result letscode(Settings settings, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                false,
                false,
                200);
        int code = Letscode.run(
                settings,
                terminal,
                NamespaceSandbox::create,
                Surroundings.NONE,
                Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
        LetscodeProcess.Result result = new LetscodeProcess.Result(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertThat(result.err()).as("nobody is shown a stack trace").doesNotContain("\tat ", "Exception");
        return result;
    }
}
