package dev.letscode.problems.read;

import dev.letscode.problems.Diagnostic;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.Severity;
import java.util.List;

/** A package that was read wholly, or all that is wrong with it. */
public sealed interface ReadResult {

    /** The package can be used; the diagnostics are warnings. */
    record Read(ProblemPackage problem, List<Diagnostic> warnings) implements ReadResult {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /** The package can't be used; at least one diagnostic is an error. */
    record Refused(List<Diagnostic> diagnostics) implements ReadResult {
        public Refused {
            diagnostics = List.copyOf(diagnostics);
            if (diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR)) {
                throw new IllegalArgumentException("a package is refused only for an error");
            }
        }
    }
}
