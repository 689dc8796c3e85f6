package dev.letscode.engine.verdict;

import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.RunResult;
import java.time.Duration;

/**
 * All that the rules need to know about one run of a contestant's program.
 *
 * @param result what the sandbox saw
 * @param limits what the sandbox was told; its CPU limit is a little above {@code timeLimit}, so that a program that is
 *     only just too slow can be told from one that never ends
 * @param timeLimit CPU time that counts as too slow when exceeded
 * @param saysOutOfMemory whether the language's run time ended in the way in which it says that memory was used up
 * @param noProgram whether it was not started because the file that was built is none that can be
 */
public record RunFacts(
        RunResult result, Limits limits, Duration timeLimit, boolean saysOutOfMemory, boolean noProgram) {}
