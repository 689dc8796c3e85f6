package dev.letscode.engine.analysis;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** Reads sources. Thread-safe; one serves a whole process, and what it loads for a language it keeps. */
public final class Analyser {

    private final Path cacheFolder;
    private final Map<Grammar, Vocabulary> loaded = new EnumMap<>(Grammar.class);

    /** @param cacheFolder where the parser's native code is put; may be shared between processes */
    public Analyser(Path cacheFolder) {
        this.cacheFolder = cacheFolder;
    }

    /** Reads a source from its text. */
    public SourceAnalysis analyse(String source, Grammar grammar, Constraints constraints)
            throws AnalysisUnavailableException {
        try (SyntaxTree tree = open(source, grammar)) {
            return SourceReading.of(tree, constraints);
        }
    }

    /** Reads a source that is open in an editor. */
    public static SourceAnalysis analyse(SyntaxTree tree, Constraints constraints) {
        return SourceReading.of(tree, constraints);
    }

    /**
     * Opens a source that is going to be changed, as in an editor. What is not of the language is read as well as can
     * be; what takes longer than two seconds is not read, and has one problem that says so.
     */
    public SyntaxTree open(String source, Grammar grammar) throws AnalysisUnavailableException {
        return new SyntaxTree(vocabulary(grammar), source);
    }

    private synchronized Vocabulary vocabulary(Grammar grammar) throws AnalysisUnavailableException {
        Vocabulary vocabulary = loaded.get(grammar);
        if (vocabulary == null) {
            vocabulary = Vocabulary.load(grammar, cacheFolder);
            loaded.put(grammar, vocabulary);
        }
        return vocabulary;
    }
}
