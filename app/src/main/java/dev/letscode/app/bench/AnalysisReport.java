package dev.letscode.app.bench;

import java.util.List;

/** The result of {@code letscode bench --analysis}; also its JSON. */
public record AnalysisReport(Machine machine, List<Analysing> languages) {

    public AnalysisReport {
        languages = List.copyOf(languages);
    }
}
