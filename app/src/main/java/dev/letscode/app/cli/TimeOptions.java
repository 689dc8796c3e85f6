package dev.letscode.app.cli;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Another time limit than the package's. */
final class TimeOptions {

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            converter = Quantities.Time.class,
            description = "CPU time for each test instead of the package's: 2s, 500ms.")
    private @Nullable Duration limit;

    @Option(
            names = "--language-factor",
            description = "Multiply the time limit by the language's factor: Python and others get more time.")
    private boolean languageFactor;

    Optional<Duration> limit() {
        return Optional.ofNullable(limit);
    }

    boolean languageFactor() {
        return languageFactor;
    }
}
