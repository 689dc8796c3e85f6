package dev.letscode.sandbox;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The facts about one finished run; several may hold at once, and which of them decides is not this package's business.
 *
 * @param exit how the program's first process ended
 * @param breached the limits that the program went past; the sandbox killed it at the first, but more than one may be
 *     seen when it looks afterwards
 * @param violation the forbidden action that ended it, if one did
 * @param usage what it used, as far as it was measured
 * @param stdoutBytes what it wrote to its standard output, up to the limit
 * @param stderrBytes what it wrote to its standard error, up to the limit
 * @param calls system calls by name and how often each was made, where the environment's policy is traced, else empty;
 *     the few that start the program are not in it
 */
public record RunResult(
        Exit exit,
        Set<LimitKind> breached,
        Optional<Violation> violation,
        Usage usage,
        long stdoutBytes,
        long stderrBytes,
        Map<String, Long> calls) {

    public RunResult {
        breached = Set.copyOf(breached);
        calls = Map.copyOf(calls);
    }

    /** Whether it ended by itself with exit code 0 and within every limit. */
    public boolean succeeded() {
        return exit instanceof Exit.Exited(int code) && code == 0 && breached.isEmpty() && violation.isEmpty();
    }
}
