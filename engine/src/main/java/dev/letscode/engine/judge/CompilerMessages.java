package dev.letscode.engine.judge;

import dev.letscode.engine.compile.BuildResult;
import dev.letscode.engine.compile.CompilerDiagnostic;
import dev.letscode.engine.compile.Severity;

/** The line of a compiler's messages that says most. */
final class CompilerMessages {

    private CompilerMessages() {}

    static String firstError(BuildResult.Rejected rejected) {
        return rejected.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .findFirst()
                .map(CompilerDiagnostic::toString)
                .map(text -> text.lines().findFirst().orElse(text))
                .orElse(rejected.reason());
    }
}
