package dev.letscode.engine.doctor;

import dev.letscode.sandbox.Usage;
import java.time.Duration;

/** What came of a language's self-test. */
public sealed interface SelfTestResult {

    /**
     * Compiled, run, and the right answer printed.
     *
     * @param build time that it took to get the program, from the cache or the compiler
     * @param cached whether it came from the cache
     * @param usage of the run
     */
    record Passed(Duration build, boolean cached, Usage usage) implements SelfTestResult {}

    /** Something went wrong; {@code reason} says what. */
    record Failed(String reason) implements SelfTestResult {}

    /** It was not tried; {@code reason} says why. */
    record NotRun(String reason) implements SelfTestResult {}
}
