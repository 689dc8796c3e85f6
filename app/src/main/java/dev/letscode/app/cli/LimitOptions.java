package dev.letscode.app.cli;

import dev.letscode.engine.judge.JudgingLimits;
import dev.letscode.engine.judge.JudgingOptions;
import dev.letscode.engine.language.Language;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Limits other than the package's. */
final class LimitOptions {

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            converter = Quantities.Time.class,
            description = "CPU time for each test instead of the package's: 2s, 500ms.")
    private @Nullable Duration timeLimit;

    @Option(
            names = "--memory-limit",
            paramLabel = "SIZE",
            converter = Quantities.Bytes.class,
            description = "Memory instead of the package's: 256MiB.")
    private @Nullable Long memoryBytes;

    @Option(
            names = "--language-factor",
            description = "Multiply the time limit by the language's factor: Python and others get more time.")
    private boolean languageFactor;

    JudgingOptions applyTo(JudgingOptions options) {
        JudgingOptions changed = options.withLanguageFactor(languageFactor);
        if (timeLimit != null) {
            changed = changed.withTimeLimit(timeLimit);
        }
        return memoryBytes == null ? changed : changed.withMemoryBytes(memoryBytes);
    }

    /** The same for limits that no package set. */
    JudgingLimits applyTo(JudgingLimits limits, Language language) {
        Duration time = timeLimit == null ? limits.time() : timeLimit;
        String reason = timeLimit == null ? limits.timeReason() : "the command line";
        if (languageFactor) {
            time = Duration.ofNanos(Math.round(time.toNanos() * language.timeFactor()));
        }
        Duration wall = time.multipliedBy(3);
        return new JudgingLimits(
                time,
                reason,
                wall.compareTo(limits.wall()) > 0 ? wall : limits.wall(),
                memoryBytes == null ? limits.memoryBytes() : memoryBytes,
                limits.outputBytes());
    }
}
