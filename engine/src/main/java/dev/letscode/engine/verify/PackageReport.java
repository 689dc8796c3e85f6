package dev.letscode.engine.verify;

import dev.letscode.engine.judge.LimitFactor;
import dev.letscode.problems.Diagnostic;
import dev.letscode.problems.Severity;
import dev.letscode.sandbox.Guest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What checking a package gave.
 *
 * @param location as it was given
 * @param name of the package
 * @param diagnostics errors and warnings about the package and its data
 * @param timeLimit that the submissions were judged with, and where it comes from; absent if none were judged
 * @param factors by which the limit is multiplied in the client tier, as far as they were measured
 * @param submissions in the order of their paths; empty if the package was refused
 */
public record PackageReport(
        Path location,
        String name,
        List<Diagnostic> diagnostics,
        Optional<TimeLimitUsed> timeLimit,
        Map<Guest, LimitFactor> factors,
        List<SubmissionReport> submissions) {

    public PackageReport {
        diagnostics = List.copyOf(diagnostics);
        factors = Map.copyOf(factors);
        submissions = List.copyOf(submissions);
    }

    /** Whether the package and its data have no error. */
    public boolean valid() {
        return diagnostics.stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** Whether it is valid and no submission disagrees. */
    public boolean agrees() {
        return valid() && submissions.stream().allMatch(SubmissionReport::agrees);
    }

    /**
     * A time limit and why it is that.
     *
     * @param explanation in one line
     */
    public record TimeLimitUsed(Duration limit, String explanation) {}
}
