package dev.letscode.app.bench;

import dev.letscode.engine.analysis.AnalysisUnavailableException;
import java.nio.file.Path;

/** Measures how fast sources are read. */
public final class AnalysisBench {

    private AnalysisBench() {}

    /**
     * Measures every language.
     *
     * @param cacheFolder where the parser's native code is put
     */
    public static AnalysisReport run(Path cacheFolder, int rounds) throws AnalysisUnavailableException {
        return new AnalysisReport(Machine.ofThis(), Analysing.measure(cacheFolder, rounds));
    }
}
