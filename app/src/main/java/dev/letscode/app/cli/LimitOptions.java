package dev.letscode.app.cli;

import dev.letscode.engine.judge.JudgingLimits;
import dev.letscode.engine.judge.JudgingOptions;
import dev.letscode.engine.language.Language;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Limits other than the package's. */
final class LimitOptions {

    @Mixin
    private TimeOptions time;

    @Option(
            names = "--memory-limit",
            paramLabel = "SIZE",
            converter = Quantities.Bytes.class,
            description = "Memory instead of the package's: 256MiB.")
    private @Nullable Long memoryBytes;

    JudgingOptions applyTo(JudgingOptions options) {
        JudgingOptions factored = options.withLanguageFactor(time.languageFactor());
        JudgingOptions changed = time.limit().map(factored::withTimeLimit).orElse(factored);
        return memoryBytes == null ? changed : changed.withMemoryBytes(memoryBytes);
    }

    /** The same for limits that no package set. */
    JudgingLimits applyTo(JudgingLimits limits, Language language) {
        Duration cpu = time.limit().orElse(limits.time());
        String reason = time.limit().isEmpty() ? limits.timeReason() : "the command line";
        if (time.languageFactor()) {
            cpu = Duration.ofNanos(Math.round(cpu.toNanos() * language.timeFactor()));
        }
        Duration wall = cpu.multipliedBy(3);
        return new JudgingLimits(
                cpu,
                reason,
                wall.compareTo(limits.wall()) > 0 ? wall : limits.wall(),
                memoryBytes == null ? limits.memoryBytes() : memoryBytes,
                limits.outputBytes(),
                limits.systemCallsPerSecond());
    }
}
