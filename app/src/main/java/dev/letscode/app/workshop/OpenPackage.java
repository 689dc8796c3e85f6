package dev.letscode.app.workshop;

import dev.letscode.problems.Diagnostic;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.Severity;
import dev.letscode.problems.read.PackageReader;
import dev.letscode.problems.read.ReadResult;
import java.nio.file.Path;
import java.util.List;

/** A package that was read for one command; what a zip was extracted to goes when this is closed. */
public final class OpenPackage implements AutoCloseable {

    private final Scratch scratch;
    private final ProblemPackage problem;

    private OpenPackage(Scratch scratch, ProblemPackage problem) {
        this.scratch = scratch;
        this.problem = problem;
    }

    /**
     * Reads a package.
     *
     * @throws InputException if it cannot be used; the message names the first error
     */
    public static OpenPackage read(Path location, Path cacheFolder) throws InputException {
        PackageLocations.requireReadable(location);
        Scratch scratch = Scratch.in(cacheFolder);
        try {
            return switch (PackageReader.read(location, scratch.folder())) {
                case ReadResult.Read read -> new OpenPackage(scratch, read.problem());
                case ReadResult.Refused refused -> throw new InputException(summary(location, refused.diagnostics()));
            };
        } catch (InputException e) {
            scratch.close();
            throw e;
        }
    }

    public ProblemPackage problem() {
        return problem;
    }

    @Override
    public void close() {
        scratch.close();
    }

    private static String summary(Path location, List<Diagnostic> diagnostics) {
        List<Diagnostic> errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        String more =
                errors.size() == 1 ? "" : "; 'letscode verify " + location + "' shows all " + errors.size() + " errors";
        return location + ": the package cannot be used: " + errors.getFirst() + more;
    }
}
