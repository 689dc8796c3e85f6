package dev.letscode.engine.judge;

import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.sandbox.Input;
import java.io.OutputStream;
import java.time.Duration;

/**
 * Runs a program on an input of the user's own: with the limits and the policy of a submission, and without a verdict on
 * what it prints. Thread-safe.
 */
@SuppressWarnings("DoNotCallSuggester") // until it is filled in
public final class CustomTest {

    private final Workbench workbench;

    public CustomTest(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * Compiles and runs.
     *
     * @param limits those of the problem, or {@link #limits} if there is none
     * @param input closed at the end
     * @param stdout gets what the program prints as it prints it
     * @param stderr the same for its standard error
     */
    public CustomTestResult run(
            SourceSet source,
            Language language,
            JudgingLimits limits,
            Input input,
            OutputStream stdout,
            OutputStream stderr)
            throws InterruptedException {
        throw new UnsupportedOperationException("running with " + workbench);
    }

    /** The limits of a submission where there is no problem: 10 s, 512 MiB, 64 MiB of output. */
    public static JudgingLimits limits(Language language) {
        return new JudgingLimits(
                Duration.ofSeconds(10),
                "the default, as there is no problem",
                Duration.ofSeconds(30),
                Math.max(512L << 20, language.memoryFloorBytes()),
                64L << 20);
    }
}
