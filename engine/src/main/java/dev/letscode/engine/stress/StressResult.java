package dev.letscode.engine.stress;

import dev.letscode.engine.compile.CompilerDiagnostic;
import java.util.List;

/** What came of a stress test. */
public sealed interface StressResult {

    /** The submission was accepted in every round. */
    record Agreed(int rounds) implements StressResult {}

    /**
     * The submission was not accepted.
     *
     * @param rounds until then
     * @param generated as the generator printed it
     * @param shrunk the smallest that was found from there
     * @param tries how many smaller inputs were tried
     * @param checked whether the package's input validators say that both are valid; without any, a shrunk input may be one
     *     that the statement rules out
     */
    record Differs(int rounds, Counterexample generated, Counterexample shrunk, int tries, boolean checked)
            implements StressResult {}

    /**
     * The submission does not compile.
     *
     * @param reason in one line
     * @param output as the compiler printed it
     */
    record NotBuilt(String reason, List<CompilerDiagnostic> diagnostics, String output) implements StressResult {
        public NotBuilt {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Generator, reference, validators or this machine failed, which says nothing about the submission. */
    record Failed(String reason) implements StressResult {}
}
