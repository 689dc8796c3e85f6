package dev.letscode.app.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/**
 * The two streams that a command writes to, and what is at their other end.
 *
 * @param columns width of the terminal, in characters; what a table may take where no terminal is
 */
public record Terminal(
        PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal, boolean colour, int columns) {

    private static final int USUAL_COLUMNS = 80;
    private static final int BUFFER_BYTES = 8192;

    /**
     * The process's own streams. A JVM cannot find out which of them is a terminal, nor how wide that is; the start
     * script tells in the system properties {@code letscode.terminal.out}, {@code letscode.terminal.err} and
     * {@code letscode.columns}.
     *
     * @see <a href="https://no-color.org">no-color.org</a>
     */
    public static Terminal ofProcess(Map<String, String> environment, Properties properties) {
        boolean out = Boolean.parseBoolean(properties.getProperty("letscode.terminal.out"));
        boolean err = Boolean.parseBoolean(properties.getProperty("letscode.terminal.err"));
        boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                out,
                err,
                wanted,
                columns(properties.getProperty("letscode.columns", "")));
    }

    public String out(Style style, String text) {
        return colour && outIsTerminal ? style.around(text) : text;
    }

    public String err(Style style, String text) {
        return colour && errIsTerminal ? style.around(text) : text;
    }

    private static int columns(String text) {
        // A terminal that does not know its size says 0.
        return text.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(text) : USUAL_COLUMNS;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor), BUFFER_BYTES),
                false,
                StandardCharsets.UTF_8);
    }
}
