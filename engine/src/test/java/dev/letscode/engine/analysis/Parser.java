package dev.letscode.engine.analysis;

import dev.letscode.engine.language.Grammar;
import java.nio.file.Path;

/** The analyser of the tests: one, as in a process. */
final class Parser {

    private static final Analyser ANALYSER = new Analyser(Path.of("target", "analysis"));

    private Parser() {}

    static SourceAnalysis read(Grammar grammar, String source, Constraints constraints) {
        try {
            return ANALYSER.analyse(source, grammar, constraints);
        } catch (AnalysisUnavailableException e) {
            throw new AssertionError(e);
        }
    }

    static SyntaxTree open(Grammar grammar, String source) {
        try {
            return ANALYSER.open(source, grammar);
        } catch (AnalysisUnavailableException e) {
            throw new AssertionError(e);
        }
    }
}
