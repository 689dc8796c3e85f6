package dev.letscode.engine.judge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * What a custom test reads and where it prints to. The streams are not closed.
 *
 * @param stdin what the program reads
 * @param stdout gets what the program prints as it prints it; whoever takes it slowly holds the program up
 * @param stderr the same for its standard error
 * @param thinking time on the clock that it may take beyond its limit, since a person types its input; nothing else waits
 *     for such a run, and its times are not measured as alone on a core
 */
public record TestStreams(Source stdin, OutputStream stdout, OutputStream stderr, Duration thinking) {

    /** Those of a run whose input is there. */
    public TestStreams(Source stdin, OutputStream stdout, OutputStream stderr) {
        this(stdin, stdout, stderr, Duration.ZERO);
    }

    /** An input that can be read again: a run that failed for no fault of the program's is repeated. */
    @FunctionalInterface
    public interface Source {

        /** From its beginning; closed by whoever opens it. */
        InputStream open() throws IOException;

        static Source of(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return () -> new ByteArrayInputStream(bytes);
        }
    }
}
