package dev.letscode.engine.stress;

import dev.letscode.engine.compile.CompilerDiagnostic;
import java.time.Duration;
import java.util.List;

/** What is told of a stress test while it goes on, by the thread that makes it. */
public sealed interface StressEvent {

    /**
     * All programs are built, and rounds begin.
     *
     * @param warnings of the compiler about the submission
     * @param checked whether inputs are checked by the package's input validators
     */
    record Ready(List<CompilerDiagnostic> warnings, boolean checked) implements StressEvent {
        public Ready {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The submission was accepted once more.
     *
     * @param rounds so far
     * @param seed of this one
     * @param inputBytes that it read
     * @param slowest CPU time of all rounds; zero where it is not measured
     */
    record Agreed(int rounds, long seed, long inputBytes, Duration slowest) implements StressEvent {}

    /** It was not. From now on that input is made smaller. */
    record Found(int rounds, Counterexample as) implements StressEvent {}

    /** A smaller one was found. */
    record Smaller(int tries, Counterexample than) implements StressEvent {}
}
