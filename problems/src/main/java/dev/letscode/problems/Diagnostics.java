package dev.letscode.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what is found while files are read, so that an author sees all problems at once. Keeps the first 500 errors
 * and the first 500 warnings; equal ones count once. Not thread-safe.
 */
public final class Diagnostics {

    private static final int KEPT_OF_EACH = 500;

    private final Set<Diagnostic> errors = new LinkedHashSet<>();
    private final Set<Diagnostic> warnings = new LinkedHashSet<>();

    /** Adds an error about a line of a file, or about the whole file when the line is 0. */
    public void error(String file, int line, String message) {
        keep(errors, Diagnostic.error(file, line, message));
    }

    /** Adds a warning about a line of a file, or about the whole file when the line is 0. */
    public void warning(String file, int line, String message) {
        keep(warnings, Diagnostic.warning(file, line, message));
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** Number of errors so far; more than before means that something in between went wrong. */
    public int errorCount() {
        return errors.size();
    }

    /** Everything so far, by file and line. */
    public List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>(errors);
        all.addAll(warnings);
        all.sort(Comparator.comparing(Diagnostic::file).thenComparingInt(Diagnostic::line));
        return List.copyOf(all);
    }

    private static void keep(Set<Diagnostic> kept, Diagnostic diagnostic) {
        if (kept.size() < KEPT_OF_EACH) {
            kept.add(diagnostic);
        } else if (kept.size() == KEPT_OF_EACH) {
            kept.add(new Diagnostic(diagnostic.severity(), "", 0, "there are more than these; correct them first"));
        }
    }
}
