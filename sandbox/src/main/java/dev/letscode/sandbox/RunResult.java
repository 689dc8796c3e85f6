package dev.letscode.sandbox;

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
 */
public record RunResult(
        Exit exit,
        Set<LimitKind> breached,
        Optional<Violation> violation,
        Usage usage,
        long stdoutBytes,
        long stderrBytes) {

    public RunResult {
        breached = Set.copyOf(breached);
    }

    /** Whether it ended by itself with exit code 0 and within every limit. */
    public boolean succeeded() {
        return exit instanceof Exit.Exited(int code) && code == 0 && breached.isEmpty() && violation.isEmpty();
    }
}
