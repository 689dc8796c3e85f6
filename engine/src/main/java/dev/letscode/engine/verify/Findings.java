package dev.letscode.engine.verify;

import dev.letscode.problems.Diagnostic;
import dev.letscode.problems.ProblemPackage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Diagnostics about a package's data; of what one program says again and again, the beginning. */
final class Findings {

    private static final int MOST = 10;

    private final ProblemPackage problem;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Findings(ProblemPackage problem) {
        this.problem = problem;
    }

    String relative(Path file) {
        return file.startsWith(problem.root()) ? problem.root().relativize(file).toString() : file.toString();
    }

    /** @param source whose findings are counted together */
    void error(String source, String file, String message) {
        if (counts.merge(source, 1, Integer::sum) <= MOST) {
            diagnostics.add(Diagnostic.error(file, 0, message));
        }
    }

    void warning(String file, String message) {
        diagnostics.add(Diagnostic.warning(file, 0, message));
    }

    List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        counts.forEach((source, count) -> {
            if (count > MOST) {
                all.add(Diagnostic.error(source, 0, "and " + (count - MOST) + " more like these"));
            }
        });
        return all;
    }
}
