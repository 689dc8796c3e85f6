package dev.letscode.engine.compile;

import dev.letscode.sandbox.Violation;
import java.util.List;
import java.util.Optional;

/** What came of building a program. */
public sealed interface BuildResult {

    /**
     * It can be run.
     *
     * @param warnings and notes of the compiler
     * @param cached whether it had been built before, so that no compiler ran
     */
    record Built(Program program, List<CompilerDiagnostic> warnings, boolean cached) implements BuildResult {

        public Built {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The source is to blame.
     *
     * @param reason for the author of the source, in one sentence
     * @param diagnostics of the compiler, in its order; empty if it said nothing that has a place
     * @param output of the compiler as it is, cut off at {@link CompileLimits#outputChars()}
     * @param violation what the compiler was stopped for, because it is forbidden
     */
    record Rejected(String reason, List<CompilerDiagnostic> diagnostics, String output, Optional<Violation> violation)
            implements BuildResult {

        public Rejected {
            diagnostics = List.copyOf(diagnostics);
        }

        /** One for which no compiler was stopped. */
        public Rejected(String reason, List<CompilerDiagnostic> diagnostics, String output) {
            this(reason, diagnostics, output, Optional.empty());
        }
    }

    /** The language cannot be used on this machine; {@code reason} says what is missing and what installs it. */
    record Unavailable(String reason) implements BuildResult {}
}
