package dev.letscode.engine.analysis;

import dev.letscode.engine.language.Grammar;
import dev.letscode.engine.language.SourceFile;
import dev.letscode.engine.language.SourceSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads sources. Thread-safe; one serves a whole process, and what it loads for a language it keeps. */
public final class Analyser {

    /** More than a source that a judge takes usually has, and little enough to be read at once. */
    static final int LONGEST = 1 << 20;

    private final Path cacheFolder;
    private final Map<Grammar, Vocabulary> loaded = new EnumMap<>(Grammar.class);

    /** @param cacheFolder where the parser's native code is put; may be shared between processes */
    public Analyser(Path cacheFolder) {
        this.cacheFolder = cacheFolder;
    }

    /**
     * Reads all files of a source, whatever their names end in, since a source may include any of them. What is not
     * UTF-8 is replaced.
     *
     * @throws IOException if a file cannot be read
     */
    public SubmissionAnalysis analyse(SourceSet source, Grammar grammar, Constraints constraints)
            throws AnalysisUnavailableException, IOException {
        Map<String, SourceAnalysis> files = new LinkedHashMap<>();
        for (SourceFile file : source.files()) {
            files.put(file.name(), analyse(text(file), grammar, constraints));
        }
        return new SubmissionAnalysis(files);
    }

    private static String text(SourceFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            String text = new String(in.readNBytes(LONGEST + 1), StandardCharsets.UTF_8);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
    }

    /** Reads a source from its text. Of one that is longer than {@value #LONGEST} characters nothing is known. */
    public SourceAnalysis analyse(String source, Grammar grammar, Constraints constraints)
            throws AnalysisUnavailableException {
        if (source.length() > LONGEST) {
            return SourceReading.unreadable(source);
        }
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
