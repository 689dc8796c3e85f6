package dev.letscode.engine.judge;

import dev.letscode.engine.compile.CompilerDiagnostic;
import dev.letscode.engine.isolation.Conditions;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.Usage;
import java.util.List;
import java.util.Optional;

/**
 * What came of running a program on an input of the user's own.
 *
 * @param verdict as for a submission, except that any output is accepted
 * @param reason why, in one line; empty if it is accepted
 * @param exit how the program ended; absent if it did not run
 * @param usage what it used; absent if it did not run
 * @param diagnostics of the compiler
 * @param conditions under which it was run
 * @param compilerOutput as the compiler printed it, cut off; empty if the program was built
 */
public record CustomTestResult(
        Verdict verdict,
        String reason,
        Optional<Exit> exit,
        Optional<Usage> usage,
        List<CompilerDiagnostic> diagnostics,
        Conditions conditions,
        String compilerOutput) {

    public CustomTestResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
