package dev.letscode.engine.analysis;

import dev.letscode.engine.language.Grammar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.treesitter.TSLanguage;
import org.treesitter.TSParser;
import org.treesitter.TSQuery;
import org.treesitter.TreeSitterC;
import org.treesitter.TreeSitterCpp;
import org.treesitter.TreeSitterJava;
import org.treesitter.TreeSitterJavascript;
import org.treesitter.TreeSitterPython;
import org.treesitter.TreeSitterRust;

/**
 * How a language is read and what is looked for in it. Made once for each language, since compiling a query takes longer
 * than reading most sources. Thread-safe.
 *
 * @param query from {@code NAME.scm}
 * @param names from {@code NAME.names}
 * @param highlighting from {@code NAME.highlight}
 */
record Vocabulary(Grammar grammar, TSLanguage language, TSQuery query, Names names, HighlightRules highlighting) {

    static Vocabulary load(Grammar grammar, Path cacheFolder) throws AnalysisUnavailableException {
        NativeLibrary.load(cacheFolder, "tree-sitter", () -> {
            new TSParser().close();
            return true;
        });
        String name = grammar.name().toLowerCase(Locale.ROOT);
        TSLanguage language = NativeLibrary.load(cacheFolder, "tree-sitter-" + name, () -> language(grammar));
        return new Vocabulary(
                grammar,
                language,
                new TSQuery(language, text(name + ".scm")),
                Names.parse(text(name + ".names")),
                new HighlightRules(language, text(name + ".highlight")));
    }

    private static TSLanguage language(Grammar grammar) {
        return switch (grammar) {
            case C -> new TreeSitterC();
            case CPP -> new TreeSitterCpp();
            case JAVA -> new TreeSitterJava();
            case JAVASCRIPT -> new TreeSitterJavascript();
            case PYTHON -> new TreeSitterPython();
            case RUST -> new TreeSitterRust();
        };
    }

    private static String text(String name) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks its own file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
